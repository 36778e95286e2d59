import type { Source, Step } from '$lib/content/types';
import { graphicPage, themed, wordsOf } from '$lib/embed/graphic';
import type { Scene } from '$lib/scene/types';
import { stillScene } from '$lib/story/still';
import { shareStrings } from '$lib/ui/embed-strings';
import { dayYear } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';
import tokens from '$lib/ui/tokens.css?inline';
import { error } from '@sveltejs/kit';
import script from 'virtual:embed-graphic';
import { build } from '../../../build.server';
import { SITE } from '../../../origin.server';
import { describe } from '../../../shared.server';
import { fontsFor } from '../../../stills/fonts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => build().story.graphics.map(({ id }) => ({ name: id }));

const cite = ({ publisher, date, url }: Source) => ({ name: date ? `${publisher}, ${dayYear(date)}` : publisher, url });

/** Where a step's notes were read, each source once. */
function sourcesOf(step: Step, sources: Record<string, Source>) {
  const ids = [...new Set(step.notes.map(({ read }) => read))];
  return ids.flatMap((id) => (sources[id] ? [cite(sources[id])] : []));
}

/** The day a map shows, or the days of a figure; coloured maps have their year in the title. */
function whenOf(step: Step, { day, fills, figure }: Scene): string {
  if (Object.keys(fills).length > 0) return '';
  return figure ? `${step.date} ${day.slice(0, 4)}` : dayYear(day);
}

/** How Crimea is drawn on a map: hatched from the day on which its parliament was seized. */
const crimeaIn = ({ contested }: Scene): string => (contested ? strings.map.alt.contested : shareStrings.crimea);

/** One graphic as a page for a frame. */
export const GET: RequestHandler = async ({ params: { name } }) => {
  const { story } = build();
  const graphic = story.graphics.find(({ id }) => id === name);
  const step = story.steps.find(({ id }) => id === graphic?.step);
  const scene = step && stillScene(story, step.id);
  if (!graphic || !step || !scene) error(404);
  const { id } = step;
  const shown = {
    title: graphic.title,
    when: whenOf(step, scene),
    // A figure prints its own note.
    notes: [scene.figure ? '' : step.figureNote, scene.map ? crimeaIn(scene) : ''].filter(Boolean),
    sources: sourcesOf(step, story.sources),
    words: { sources: shareStrings.sources, rows: shareStrings.rows, more: shareStrings.more, data: shareStrings.data }
  };
  const html = graphicPage({
    ...shown, site: SITE, canonical: `${SITE}#${id}`, story: story.headline, description: step.plain, picture: id, alt: describe(id), oembed: `graphic-${name}`,
    step: id, table: graphic.table, css: themed(tokens) + await fontsFor(wordsOf(shown)), script
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};
