// Route /embed/graphic/<name>/<file>.svg: the pictures of a graphic in the dark theme.
import { renderStill } from '$lib/prerender/stills';
import { error } from '@sveltejs/kit';
import { build } from '../../../../build.server';
import { withFonts } from '../../../../stills/fonts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A graphic's pictures in the dark theme; the light ones stand in /stills/. */
const FILES = { dark: 'wide', 'dark-tall': 'tall' } as const;

export const entries: EntryGenerator = () =>
  build().story.graphics.flatMap(({ id }) => Object.keys(FILES).map((file) => ({ name: id, file })));

/** A graphic's picture on dark ground: the tokens of the still know it already. */
export const GET: RequestHandler = async ({ params: { name, file } }) => {
  const { story, map } = build();
  const graphic = story.graphics.find(({ id }) => id === name);
  if (!graphic || (file !== 'dark' && file !== 'dark-tall')) error(404);
  const svg = renderStill(story, map, graphic.step, FILES[file]).replace('<svg ', '<svg data-theme="dark" ');
  return new Response(await withFonts(svg), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
