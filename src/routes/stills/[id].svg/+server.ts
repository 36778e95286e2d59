// Route /stills/<id>.svg: the still of a step, wide or tall.
import { STILLS, type StillName } from '$lib/stage/screen';
import { renderStill, stillNames } from '$lib/prerender/stills';
import { error } from '@sveltejs/kit';
import { withFonts } from '../fonts.server';
import { build } from '../../build.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The wide picture of a step has the step's name; the tall one's ends in -tall. */
const FILES: Record<StillName, string> = { wide: '', tall: '-tall' };
const names = Object.keys(STILLS) as StillName[];

export const entries: EntryGenerator = () =>
  stillNames(build().story).flatMap((id) => names.map((name) => ({ id: id + FILES[name] })));

/** The picture of a step as a standing image: the same drawing as on the stage. */
export const GET: RequestHandler = async ({ params }) => {
  const { story, map } = build();
  const name: StillName = params.id.endsWith(FILES.tall) ? 'tall' : 'wide';
  const svg = renderStill(story, map, params.id.slice(0, params.id.length - FILES[name].length), name);
  if (!svg) error(404);
  return new Response(await withFonts(svg), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
