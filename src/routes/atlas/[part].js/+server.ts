import { CLASSES } from '$lib/map/frame';
import { build } from '../../build.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
const levels = ['ukraine', 'crimea'] as const;

export const entries: EntryGenerator = () => [...levels, ...Object.keys(CLASSES).map((name) => `labels-${name}`)].map((part) => ({ part }));

/** A part of the atlas as a classic script that adds itself to the store. */
export const GET: RequestHandler = ({ params }) => {
  const { map } = build();
  const level = levels.find((name) => name === params.part);
  const [room, name, value] = level
    ? ['levels', level, map.levels[level]]
    : ['labels', params.part.slice('labels-'.length), Object.entries(map.labels).find(([n]) => `labels-${n}` === params.part)?.[1]];
  const body = `(function(a){a.${room}[${JSON.stringify(name)}]=${JSON.stringify(value)}})(self.storyAtlas=self.storyAtlas||{levels:{},labels:{}})`;
  return new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
