// Route /embed/graphic/<name>/: the page of a single graphic, for a frame.
import { graphicPage, themed, textOf } from '$lib/embed/publish/graphic';
import tokens from '$lib/ui/tokens.css?inline';
import { error } from '@sveltejs/kit';
import script from 'virtual:embed-graphic';
import { build } from '../../../build.server';
import { SITE } from '../../../origin.server';
import { stillAlt } from '../../../shared.server';
import { fontsFor } from '../../../stills/fonts.server';
import { textsOf } from '../../graphic.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => build().story.graphics.map(({ id }) => ({ name: id }));

export const GET: RequestHandler = async ({ params: { name } }) => {
  const { story } = build();
  const graphic = story.graphics.find(({ id }) => id === name);
  const step = story.steps.find(({ id }) => id === graphic?.step);
  const texts = graphic && textsOf(story, graphic);
  if (!graphic || !step || !texts) error(404);
  const { id } = step;
  const html = graphicPage({
    ...texts,
    site: SITE,
    canonical: `${SITE}#${id}`,
    story: story.headline,
    description: step.plain,
    picture: id,
    alt: stillAlt(id),
    oembed: `graphic-${name}`,
    step: id,
    table: graphic.table,
    css: themed(tokens) + (await fontsFor(textOf(texts))),
    script
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};
