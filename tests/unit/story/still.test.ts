import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas, loadStory } from '$lib/content';
import { buildMap, type MapBuild } from '$lib/map/build';
import { STILL } from '$lib/map/frame';
import { onPaper } from '$lib/map/overlay';
import { drawStill } from '$lib/story/still';
import { sceneAt } from '$lib/scene/scene';
import { faultOf, nonsenseIn } from './xml';

const story = loadStory();
const ids = ['opening', ...story.steps.map((s) => s.id)];
let map: MapBuild;
const stills = new Map<string, string>();
const still = (id: string): string => stills.get(id) ?? '';
/** The words of a picture, as a reader sees them. */
const words = (svg: string): string => svg.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').replaceAll('&amp;', '&');

beforeAll(() => {
  map = buildMap(story, loadAtlas());
  for (const id of ids) stills.set(id, drawStill(story, map, id));
}, 120_000);

describe('the check of pictures', () => {
  it('knows a broken one', () => {
    expect(faultOf('<svg a="1"><g><path d="m0 0"/></g></svg>')).toBe('');
    for (const bad of ['<svg><g></svg>', '<svg a=1></svg>', '<svg a="1" a="2"/>', '<svg>&</svg>', '<svg/><svg/>', '<svg><g/>', '<svg>a < b</svg>']) expect(faultOf(bad), bad).not.toBe('');
    expect(nonsenseIn('<path d="M0 NaN"/>')).not.toBe('');
  });
});

describe('the standing picture of a step', () => {
  it.each(ids)('%s is one well-formed svg of the standing frame’s size, with its namespace and its styles', (id) => {
    const svg = still(id);
    const style = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '';
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    expect(/^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number)).toEqual([STILL.width, STILL.height]);
    expect(style).toMatch(/svelte-\w+ ?[,{]/);
    expect(style).not.toMatch(/<|&/);
    expect(faultOf(svg)).toBe('');
    expect(nonsenseIn(svg)).toBe('');
  });

  it.each(ids)('%s asks for nothing from outside and runs nothing', (id) => {
    expect(still(id)).not.toMatch(/<script|<image|<foreignObject|\son\w+=|@import|url\((?!['"]?#)/i);
    expect(still(id).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|(?:href|src)="\//);
  });

  it('shows the names of the places it is about', () => {
    for (const { id, index, marks } of story.steps) {
      const scene = sceneAt(story, { step: index, progress: 1 });
      if (onPaper(scene, STILL)) continue;
      for (const mark of scene.marks.filter((m) => marks.some((a) => a.lit && a.place === m.id))) {
        expect(words(still(id)), `${id}: ${mark.name}`).toContain(mark.name);
      }
    }
  });

  it('carries the figure: its title where it prints one, and what each voice says', () => {
    for (const { id, figure, figureTitle, voices } of story.steps) {
      if (!figure) continue;
      const start = (text: string) => text.split(' ').slice(0, 2).join(' ');
      if (figureTitle && figure !== 'clocks' && figure !== 'voices') expect(words(still(id)), id).toContain(start(figureTitle));
      if (figure === 'voices') for (const { who } of voices) expect(words(still(id)), id).toContain(start(who));
    }
  });

  it('hatches Crimea from 27 February on, not before', () => {
    for (const id of ids) {
      const step = story.steps.findIndex((s) => s.id === id);
      const scene = sceneAt(story, { step, progress: 1 });
      if (scene.map) expect(/class="contested[^"]*\bon\b/.test(still(id)), id).toBe(scene.contested);
    }
  });

  it('is as different from the next as the steps are', () => {
    expect(new Set(stills.values()).size).toBe(ids.length);
  });

  it('is not there for a step that is not', () => expect(drawStill(story, map, 'no-such-step')).toBe(''));
});
