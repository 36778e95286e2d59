import { dev } from '$app/environment';
import { BREAKPOINTS, STILLS, type BreakpointName, type StillName } from '$lib/stage/screen';
import { drawAfter } from '$lib/story/after';
import { drawFigures, figureStyles } from '$lib/story/draw';
import { subjectsOf } from '$lib/story/subject';
import { createHash } from 'node:crypto';
import { build } from './build.server';

/** Screens, and the picture frames in which somebody else's page shows the story a page at a time. */
const classes = Object.keys(BREAKPOINTS) as BreakpointName[];
const levels = ['ukraine', 'crimea'] as const;

/** Names of the parts of the atlas: what the page asks for after its first shot. */
export const PARTS: readonly string[] = ['after', ...levels, ...classes];

const drawn = new Map<string, string>();

/** A part of the atlas as a classic script that adds itself to the store, drawn once in a build; '' where no part has the name. */
export function atlasPart(part: string): string {
  const before = dev ? undefined : drawn.get(part);
  if (before !== undefined) return before;
  const body = bodyOf(part);
  const script = body && `(function(a){${body}})(self.storyAtlas=self.storyAtlas||{levels:{},labels:{},figures:{}})`;
  drawn.set(part, script);
  return script;
}

/** A short hash of what all parts hold. */
export function atlasHash(): string {
  const hash = createHash('sha256');
  for (const part of PARTS) hash.update(atlasPart(part));
  return hash.digest('hex').slice(0, 8);
}

function bodyOf(part: string): string {
  const { story, map } = build();
  const put = (room: string, key: string, value: unknown) =>
    `a.${room}[${JSON.stringify(key)}]=${JSON.stringify(value)};`;
  if (part === 'after') return `a.after=${JSON.stringify(drawAfter(story))};`;
  const level = levels.find((name) => name === part);
  if (level) return put('levels', level, map.levels[level]);
  const name = classes.find((n) => n === part);
  const still = (Object.keys(STILLS) as StillName[]).find((one) => one === name);
  const crops = still ? 'a.subjects=a.subjects||{};' + put('subjects', still, subjectsOf(story, map, still)) : '';
  return name
    ? crops +
        put('labels', name, map.labels[name]) +
        put('figures', name, drawFigures(story, name)) +
        `a.css=${JSON.stringify(figureStyles(story, name))};`
    : '';
}
