import { dev } from '$app/environment';
import { BREAKPOINTS, SCREEN_BREAKPOINTS, STILLS, type BreakpointName, type StillName } from '$lib/stage/screen';
import { cropRegions } from '$lib/prerender/crop-regions';
import { renderDeferred } from '$lib/prerender/deferred';
import { figureStyles, prerenderFigures, renderFallbacks } from '$lib/prerender/figures';
import { readerStory } from '$lib/prerender/reader-story';
import { createHash } from 'node:crypto';
import { live, start } from 'virtual:reader-scripts';
import { build } from './build.server';

/** Breakpoints of screens, and the formats of stills, in which an embed shows the story a page at a time. */
const breakpoints = Object.keys(BREAKPOINTS) as BreakpointName[];
const levels = ['country', 'detail'] as const;

/** Names of all bundles: the script of the page, and those that it loads after its first shot. */
export const BUNDLES: readonly string[] = [
  'start',
  'tables',
  'live',
  'deferred',
  ...levels,
  ...breakpoints.map((name) => `screen-${name}`),
  // A still has its live figures among the others.
  ...SCREEN_BREAKPOINTS.map((name) => `fallback-${name}`)
];

const bodies = new Map<string, string>();

/** What a bundle does. A build makes each once; `npm run dev` makes it anew. */
function bodyOf(name: string): string {
  const body = (!dev && bodies.get(name)) || bundleBody(name);
  bodies.set(name, body);
  return body;
}

/**
 * A bundle as a classic script; all but `start` add themselves to the `storyBundles` of a page of their own build.
 * `npm run dev` has neither `start` nor `live`.
 * @returns the code, or '' if there is no bundle of this name
 */
export function bundle(name: string): string {
  const body = bodyOf(name);
  if (name === 'start' || !body) return body;
  return `(function(a){if(a.build!==${JSON.stringify(bundlesHash())})return;${body}a.loaded[${JSON.stringify(name)}]=true;})(self.storyBundles)`;
}

let hash = '';
/** A short hash over all bundles, which names the build; '' in `npm run dev`, where it would have to make all of them. */
export function bundlesHash(): string {
  if (dev || hash) return hash;
  const all = createHash('sha256');
  for (const name of BUNDLES) all.update(bodyOf(name));
  return (hash = all.digest('hex').slice(0, 8));
}

/** The statement that puts a value into a part of the store `a`. */
const put = (part: string, key: string, value: unknown): string =>
  `a.${part}[${JSON.stringify(key)}]=${JSON.stringify(value)};`;

function bundleBody(bundleName: string): string {
  if (bundleName === 'start') return start;
  if (bundleName === 'live') return live && `${live}a.live=storyLive.LIVE;`;
  const { story, map } = build();
  if (bundleName === 'tables') return `a.tables=${JSON.stringify(readerStory(story).tables)};`;
  if (bundleName === 'deferred') return `a.deferred=${JSON.stringify(renderDeferred(story))};`;
  const level = levels.find((name) => name === bundleName);
  if (level) return put('levels', level, map.levels[level]);
  const waiting = SCREEN_BREAKPOINTS.find((name) => `fallback-${name}` === bundleName);
  if (waiting) return put('fallbacks', waiting, renderFallbacks(story, waiting));
  const breakpoint = breakpoints.find((name) => `screen-${name}` === bundleName);
  if (!breakpoint) return '';
  const still = (Object.keys(STILLS) as StillName[]).find((name) => name === breakpoint);
  const crops = still ? put('cropRegions', still, cropRegions(story, map, still)) : '';
  return (
    crops +
    put('labels', breakpoint, map.labels[breakpoint]) +
    put('figures', breakpoint, prerenderFigures(story, breakpoint)) +
    put('css', breakpoint, figureStyles(story, breakpoint))
  );
}
