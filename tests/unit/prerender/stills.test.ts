import { beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { STILLS, type StillName } from '$lib/stage/screen';
import { renderStill, fitFigure, stillIds, stillScene } from '$lib/prerender/stills';
import { sceneAt } from '$lib/scene/scene';
import { composed, showsMap } from '../stage/screens';
import { faultOf, nonsenseIn } from './xml';

const story = loadStory();
const ids = stillIds(story);
const names = Object.keys(STILLS) as StillName[];
let map: MapBuild;
const stills = new Map<string, string>();
const still = (id: string, name: StillName): string => stills.get(`${id} ${name}`) ?? '';
/** The words of a picture, as a reader sees them. */
const words = (svg: string): string =>
  svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&');

beforeAll(() => {
  map = loadMap(story);
  for (const name of names) for (const id of ids) stills.set(`${id} ${name}`, renderStill(story, map, id, name));
}, 120_000);

describe('the check of pictures', () => {
  it('knows a broken one', () => {
    expect(faultOf('<svg a="1"><g><path d="m0 0"/></g></svg>')).toBe('');
    for (const bad of [
      '<svg><g></svg>',
      '<svg a=1></svg>',
      '<svg a="1" a="2"/>',
      '<svg>&</svg>',
      '<svg/><svg/>',
      '<svg><g/>',
      '<svg>a < b</svg>'
    ])
      expect(faultOf(bad), bad).not.toBe('');
    expect(nonsenseIn('<path d="M0 NaN"/>')).not.toBe('');
  });
});

describe.each(names)('the %s standing picture of a step', (name) => {
  const screen = STILLS[name];

  it.each(ids)('%s is one well-formed svg of the standing frame’s size, with its namespace and its styles', (id) => {
    const svg = still(id, name);
    const style = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '';
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    expect(/^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number)).toEqual([
      screen.width,
      screen.height
    ]);
    expect(style).toMatch(/svelte-\w+ ?[,{]/);
    expect(style).not.toMatch(/<|&/);
    expect(faultOf(svg)).toBe('');
    expect(nonsenseIn(svg)).toBe('');
  });

  it.each(ids)('%s asks for nothing from outside and runs nothing', (id) => {
    expect(still(id, name)).not.toMatch(/<script|<image|<foreignObject|\son\w+=|@import|url\((?!['"]?#)/i);
    expect(still(id, name).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|(?:href|src)="\//);
  });

  it('shows the heads of two voices, and cuts none off', () => {
    const voices = story.steps.filter(({ figure }) => figure === 'voices');
    expect(voices.length).toBeGreaterThan(0);
    for (const { id } of voices) {
      const [, above] = /viewBox="0 (\S+) [^"]*" preserveAspectRatio/.exec(still(id, name)) ?? [];
      const lines = [...still(id, name).matchAll(/<text[^>]*\sy="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.min(...lines) - 10, id).toBeGreaterThanOrEqual(Number(above));
    }
  });

  it('shows the names of the places it is about', () => {
    for (const { id, index, marks } of story.steps) {
      const scene = sceneAt(story, { step: index, progress: 1 });
      if (!showsMap(scene, screen)) continue;
      for (const mark of scene.marks.filter((m) => marks.some((a) => a.highlighted && a.place === m.id))) {
        expect(words(still(id, name)), `${id}: ${mark.name}`).toContain(mark.name);
      }
    }
  });

  it('carries the figure: its title where it prints one, and what each voice says', () => {
    for (const { id, figure, figureTitle, voices } of story.steps) {
      if (!figure) continue;
      const start = (text: string) => text.split(' ').slice(0, 2).join(' ');
      if (figureTitle && figure !== 'clocks' && figure !== 'voices')
        expect(words(still(id, name)), id).toContain(start(figureTitle));
      if (figure === 'voices') for (const { who } of voices) expect(words(still(id, name)), id).toContain(start(who));
    }
  });

  it('hatches Crimea from 27 February on, not before', () => {
    for (const id of ids) {
      const step = story.steps.findIndex((s) => s.id === id);
      const scene = sceneAt(story, { step, progress: 1 });
      if (showsMap(scene, screen))
        expect(/class="contested[^"]*\bon\b/.test(still(id, name)), id).toBe(scene.contested);
    }
  });

  it('is as different from the next as the steps are', () => {
    expect(new Set(ids.map((id) => still(id, name))).size).toBe(ids.length);
  });

  it('holds its figure whole, with letters no smaller than eight tenths', () => {
    for (const id of ids) {
      const scene = stillScene(story, id);
      const composition = scene && composed(scene, screen);
      const box = composition?.figure;
      if (!composition || !box) continue;
      const fit = fitFigure(story, composition);
      expect(
        Math.min(box.width / fit.width, box.height / fit.height),
        `${id}: scale of the figure`
      ).toBeGreaterThanOrEqual(0.8);
      expect(
        [box.left, box.top, screen.width - box.left - box.width, screen.height - box.top - box.height].every(
          (gap) => gap >= 0
        ),
        id
      ).toBe(true);
    }
  });

  it('is not there for a step that is not', () => expect(renderStill(story, map, 'no-such-step', name)).toBe(''));
});
