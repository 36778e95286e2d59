import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStory, formatErrors, loadAtlas, loadStory } from '$lib/content';
import { readFiles } from '$lib/content/read';
import { description } from '$lib/figures/timeline/describe';
import { layoutLanes } from '$lib/figures/timeline/lane-layout';
import { buildMap, type MapBuild } from '$lib/map/build-map';
import { compose } from '$lib/stage/compose';
import { describeScene } from '$lib/prerender/describe-scene';
import { altTexts } from '$lib/prerender/alt-texts';
import { renderStill, stillIds, stillScene } from '$lib/prerender/stills';
import { sceneAt } from '$lib/scene/scene';
import { BREAKPOINTS, type BreakpointName } from '$lib/stage/screen';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';
import { timelineOn } from './timeline/events';

// Another story, with the same code: what this test needs from src/ it needs for any story.
const ROOT = 'tests/fixtures/georgia-2008';
const story = loadStory(ROOT);
const names = Object.keys(BREAKPOINTS) as BreakpointName[];
const scenes = [-1, 0, 1, 2, 3, 4].flatMap((step) => [0, 0.5, 1].map((progress) => sceneAt(story, { step, progress })));
let map: MapBuild;

beforeAll(() => {
  map = buildMap(story, loadAtlas(story, ROOT));
});

describe('the story of another war', () => {
  it('compiles without a fault', () => {
    expect(formatErrors(compileStory(readFiles(ROOT)).errors)).toBe('');
    expect(story.steps).toHaveLength(5);
  });

  it('has the map that it says: its centre, two levels, and its units', () => {
    expect(Object.keys(map.levels)).toEqual(['wide', 'country']);
    expect(Object.keys(map.levels.country.units)).toHaveLength(12);
    const tbilisi = story.tables.places.find(({ id }) => id === 'tbilisi')?.xy ?? [NaN, NaN];
    expect(Math.hypot(...tbilisi)).toBeLessThan(130);
  });

  it('hatches its own disputed area from its own day on', () => {
    expect(scenes.filter((scene) => scene.contested).map((scene) => scene.step)).toContain('recognition');
    expect(scenes.filter((scene) => scene.day < '2008-08-26' && scene.contested)).toEqual([]);
    expect(map.levels.country.disputed).toBe(map.levels.country.units['GE-AB']);
  });
});

describe('the timeline of another war', () => {
  it('has a lane for each track of its vocabulary, and no other', () => {
    const { rows, rules } = layoutLanes(story, 762, 720);
    expect(rows.map(({ track, items }) => [track.lane, items.map(({ event }) => event.id)])).toEqual([
      ['Meetings', ['g03']],
      ['Fighting', ['g01', 'g02']],
      ['Recognition', ['g05']]
    ]);
    expect(rows.map(({ y }) => y > (rules.ground ?? Infinity))).toEqual([false, true, true]);
  });

  it('has them in its filter, and what happened on the ground in its description', () => {
    const { body } = render(ExploreTimeline, { props: { story } });
    expect([...body.matchAll(/type="checkbox" value="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'talks',
      'military',
      'recognition'
    ]);
    expect(description.sentences(timelineOn('2008-08-26'), story).join(' ')).toMatch(
      /Attack on Tskhinvali.*Recognition/
    );
  });
});

describe.each(names)('the story of another war at the breakpoint %s', (name) => {
  const screen = BREAKPOINTS[name];

  it('has a panel and a camera for every scene', () => {
    for (const scene of scenes) {
      const { figure, camera } = compose(scene, screen, map);
      if (figure) expect(figure.width > 0 && figure.height > 0, scene.step).toBe(true);
      expect(Object.values(camera).every(Number.isFinite), scene.step).toBe(true);
    }
  });

  it('names its two countries, and the lit place of each step', () => {
    for (const scene of scenes) {
      const { showsMap, labels } = compose(scene, screen, map);
      if (!showsMap) continue;
      for (const mark of scene.marks.filter((one) => one.highlighted))
        expect(labels?.marks[mark.id], `${scene.step} ${mark.id}`).toBeDefined();
    }
    const named = new Set(Object.values(map.labels[name]).flatMap((set) => set.names.map(({ id }) => id)));
    expect(named).toContain('georgia');
    // The narrowest phones have no room for the neighbour's name.
    if (screen.width > 360) expect(named).toContain('russia');
  });
});

describe('the pictures of the story of another war', () => {
  it.each(stillIds(story))('%s is drawn, and described in words of its own', (id) => {
    const scene = stillScene(story, id);
    for (const name of ['wide', 'tall'] as const) {
      const svg = renderStill(story, map, id, name);
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toMatch(/NaN|undefined/);
    }
    const words = scene ? describeScene(scene, story) : '';
    expect(words.length).toBeGreaterThan(40);
    expect(words).not.toMatch(/undefined|Ukrain|Crimea|Kyiv/);
    expect(altTexts(story)[id]).toBeDefined();
  });

  it('say how the disputed area is drawn where it is in view', () => {
    const scene = stillScene(story, 'recognition');
    expect(scene && describeScene(scene, story)).toContain('Abkhazia is hatched');
  });
});
