// Route /embed/graphic/<name>/<file>.svg: the pictures of a graphic in the dark theme. The light ones are in /stills/.
import { renderStill } from '$lib/prerender/stills';
import { error } from '@sveltejs/kit';
import { build } from '../../../../build.server';
import { withFonts } from '../../../../stills/fonts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Format of the still by file name. */
const FORMATS = { dark: 'wide', 'dark-tall': 'tall' } as const;

export const entries: EntryGenerator = () =>
  build().story.graphics.flatMap(({ id }) => Object.keys(FORMATS).map((file) => ({ name: id, file })));

/** The still, with the dark theme set on it: its styles contain both. */
export const GET: RequestHandler = async ({ params: { name, file } }) => {
  const { story, map } = build();
  const graphic = story.graphics.find(({ id }) => id === name);
  if (!graphic || (file !== 'dark' && file !== 'dark-tall')) error(404);
  const svg = renderStill(story, map, graphic.step, FORMATS[file]).replace('<svg ', '<svg data-theme="dark" ');
  return new Response(await withFonts(svg), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
