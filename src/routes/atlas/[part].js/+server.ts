import { CLASSES, type ClassName } from '$lib/map/frame';
import { drawAfter } from '$lib/story/after';
import { drawFigures, figureStyles } from '$lib/story/draw';
import { error } from '@sveltejs/kit';
import { build } from '../../build.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const levels = ['ukraine', 'crimea'] as const;
const classes = (Object.keys(CLASSES) as ClassName[]).filter((name) => name !== 'still');

export const entries: EntryGenerator = () => ['after', ...levels, ...classes.map((name) => `frame-${name}`)].map((part) => ({ part }));

/** A part of the atlas as a classic script that adds itself to the store. */
export const GET: RequestHandler = ({ params }) => {
  const { story, map } = build();
  const level = levels.find((name) => name === params.part);
  const name = classes.find((n) => `frame-${n}` === params.part);
  const put = (room: string, key: string, value: unknown) => `a.${room}[${JSON.stringify(key)}]=${JSON.stringify(value)};`;
  const body = params.part === 'after' ? `a.after=${JSON.stringify(drawAfter(story))};` : level ? put('levels', level, map.levels[level]) : name ? put('labels', name, map.labels[name]) + put('figures', name, drawFigures(story, name)) + `a.css=${JSON.stringify(figureStyles(story))};` : '';
  if (!body) error(404);
  return new Response(`(function(a){${body}})(self.storyAtlas=self.storyAtlas||{levels:{},labels:{},figures:{}})`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' }
  });
};
