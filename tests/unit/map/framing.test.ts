// What each screen shows of the map at each step: shots, legend, labels and terrain.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { firstShot, type MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { BREAKPOINTS, screenFor, SCREEN_BREAKPOINTS, STILLS, type Screen } from '$lib/stage/screen';
import { terrainLookup, terrainShapes } from '$lib/map/labels/terrain';
import type { Terrain } from '$lib/stage/label-set';
import { reportedAreaRadius } from '$lib/map/reported-area';
import { sceneAt } from '$lib/scene/scene';
import { stillScene } from '$lib/prerender/stills';
import { composed, scenesOf, showsMap, shownOn } from '../stage/screens';

const story = loadStory();
const classes = Object.entries(BREAKPOINTS) as [string, Screen][];
const stepOf = (id: string) => story.steps.findIndex((s) => s.id === id);
let map: MapBuild;
let groundOf: (point: readonly [number, number]) => Terrain;

beforeAll(() => {
  map = loadMap(story);
  groundOf = terrainLookup(terrainShapes(map.levels.country));
}, 120_000);

it.each([
  [320, 568],
  [328, 700],
  [344, 760],
  [358, 844],
  [360, 640],
  [360, 740],
  [360, 800],
  [375, 667],
  [375, 812],
  [390, 844],
  [412, 915],
  [430, 932]
])('the opening on a phone of %i x %i shows every name whole', (width, height) => {
  const screen = screenFor(width, height);
  const shown = shownOn(map, screen, sceneAt(story, { step: -1, progress: 0 }));
  const labels = shown?.labels ?? [];
  expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['paris', 'moscow', 'kyiv']));
  expect(
    labels
      .filter(({ rect }) => rect.x0 < 0 || rect.x1 > width || rect.y1 > height)
      .map(({ id, rect }) => `${id} ${Math.round(rect.x0)} to ${Math.round(rect.x1)}`)
  ).toEqual([]);
});

describe('a standing picture', () => {
  it.each(Object.entries(STILLS))('%s holds every reported area that its text names, whole', (_, screen) => {
    for (const step of story.steps.filter((s) => s.layers.includes('zones') && s.index !== stepOf('explore'))) {
      const scene = stillScene(story, step.id);
      const shown = scene && showsMap(scene, screen) && shownOn(map, screen, scene);
      if (!scene || !shown) continue;
      const r = reportedAreaRadius(shown.t.k);
      const top = shown.composition.legend?.rect;
      for (const zone of scene.reportedAreas.filter((z) => z.name && step.plain.includes(z.name))) {
        const [x, y] = [shown.t.k * zone.xy[0] + shown.t.x, shown.t.k * zone.xy[1] + shown.t.y];
        const what = `${step.id}: ${zone.name} at ${x.toFixed()} ${y.toFixed()}`;
        expect(x - r >= 0 && x + r <= screen.width && y + r <= screen.free.bottom, what).toBe(true);
        if (top && screen.layout === 'stack') expect(y - r, what).toBeGreaterThan(top.y1);
      }
    }
  });

  it('of a step that moves is of its first shot', () => {
    const moving = story.steps.filter((s) => s.secondShot !== s.shot).map((s) => s.id);
    expect(moving).not.toEqual([]);
    for (const step of story.steps.filter(({ id }) => moving.includes(id)))
      for (const screen of Object.values(STILLS)) {
        const scene = stillScene(story, step.id);
        expect(scene && composed(scene, screen).shot, step.id).toBe(step.shot);
      }
  });
});

describe('the legend', () => {
  it.each(classes)(
    'at the class %s explains what was seen later only where some of it is in the picture',
    (_, screen) => {
      for (const progress of [0.5, 1]) {
        const scene = sceneAt(story, { step: stepOf('sites'), progress });
        const shown = shownOn(map, screen, scene);
        if (!shown) continue;
        const inPicture = scene.reportedAreas.some(({ seenLater, xy: [x, y] }) => {
          const [left, top] = [shown.t.k * x + shown.t.x, shown.t.k * y + shown.t.y];
          return seenLater && left > 0 && left < screen.width && top > 48 && top < screen.height;
        });
        const items = shown.composition.legend?.items ?? [];
        if (items.length > 0)
          expect(
            items.some((i) => i.key === 'later'),
            `at ${progress}`
          ).toBe(inPicture);
      }
    }
  );
});

describe('the name of Ukraine', () => {
  it.each(classes)('at the class %s stands on its own land alone', (_, screen) => {
    for (const scene of scenesOf(story, [0, 0.5, 1]).filter((s) => showsMap(s, screen))) {
      const shown = shownOn(map, screen, scene);
      const label = shown?.labels.find((l) => l.id === 'ukraine');
      if (!shown || !label) continue;
      // Capitals stand on their line.
      const { x0, x1, y0, y1: foot } = label.rect;
      const y1 = foot - 2.5;
      const grounds = Array.from({ length: 33 }, (_, i) =>
        groundOf([
          (x0 + ((x1 - x0) * (i % 11)) / 10 - shown.t.x) / shown.t.k,
          (y0 + ((y1 - y0) * Math.floor(i / 11)) / 2 - shown.t.y) / shown.t.k
        ])
      );
      const inside = grounds.filter((g) => g === 'focus').length;
      expect(inside, `${scene.step}: points within`).toBe(grounds.length);
    }
  });

  // At 320 px its land there is narrower than its letters.
  it.each(classes.filter(([name]) => name !== 'phone-320x568'))(
    'stands in the opening at the class %s',
    (_, screen) => {
      const shown = shownOn(map, screen, sceneAt(story, { step: -1, progress: 0 }));
      expect(shown?.labels.some((l) => l.id === 'ukraine')).toBe(true);
    }
  );
});

/** Every screenful of a class: its scene and what stands where. */
const each = (screen: Screen) =>
  scenesOf(story, [0, 0.5, 1])
    .filter((s) => s.map && showsMap(s, screen))
    .flatMap((scene) => {
      const shown = shownOn(map, screen, scene);
      return shown ? [{ scene, shown }] : [];
    });

describe('the ground under a name', () => {
  it('sets Crimea’s share on its land or in the sea, never on both', () => {
    for (const [c, screen] of classes)
      for (const {
        scene,
        shown: { t, labels }
      } of each(screen)) {
        const label = labels.find((l) => l.id === 'UA-43');
        if (!label) continue;
        const { x0, x1, y0, y1 } = label.rect;
        const grounds = new Set(
          [x0 + 2, (x0 + x1) / 2, x1 - 2].flatMap((x) =>
            [y0 + 3, y1 - 4].map((y) => groundOf([(x - t.x) / t.k, (y - t.y) / t.k]))
          )
        );
        expect([...grounds], `${c} ${scene.step}`).toHaveLength(1);
      }
  });

  it('names areas on no third country', () => {
    for (const [c, screen] of classes)
      for (const {
        scene,
        shown: { t, labels }
      } of each(screen)) {
        for (const {
          id,
          rect: { x0, x1, y0, y1 }
        } of labels.filter((l) => scene.reportedAreas.some((z) => z.id === l.id))) {
          const grounds = [x0 + 2, (x0 + x1) / 2, x1 - 2].flatMap((x) =>
            [y0 + 2, y1 - 3].map((y) => groundOf([(x - t.x) / t.k, (y - t.y) / t.k]))
          );
          expect(
            grounds.filter((g) => g === 'land' || g === 'focus'),
            `${c} ${scene.step} ${id}`
          ).toEqual([]);
        }
      }
  });
});

it('the panel on what came after Paris covers no part of Crimea', () => {
  for (const name of ['desktop-1280x800', 'desktop-1920x1080'] as const) {
    const scene = sceneAt(story, { step: stepOf('april'), progress: 1 });
    const shown = shownOn(map, BREAKPOINTS[name], scene);
    const box = shown?.panel;
    // The eastern tip of the Kerch peninsula, and a little of the strait.
    const [x, y] = [362, 378];
    expect(
      box &&
        shown &&
        (shown.t.k * x + shown.t.x <= box.left || shown.t.k * y + shown.t.y >= BREAKPOINTS[name].height - 30),
      name
    ).toBe(true);
  }
});

describe('the map of the build', () => {
  it('leaves the first shot’s labels in the page, one set a width', () => {
    const first = firstShot(map);
    expect(Object.keys(first.levels)).toEqual(['wide']);
    expect(Object.keys(first.labels).sort()).toEqual([...SCREEN_BREAKPOINTS].sort());
    for (const [c, labels] of Object.entries(first.labels)) {
      expect(labels, c).toEqual({ opening: map.labels[c as keyof typeof BREAKPOINTS].opening });
      expect(Object.keys(labels?.opening?.marks ?? {}), c).toEqual(expect.arrayContaining(['paris', 'moscow', 'kyiv']));
    }
  });

  it('puts the name of each unit inside the unit', () => {
    expect(Object.keys(map.unitPoints)).toHaveLength(27);
    for (const [iso, point] of Object.entries(map.unitPoints)) {
      const unit = terrainShapes({
        ...map.levels.country,
        focus: map.levels.country.units[iso] ?? '',
        other: '',
        land: ''
      });
      expect(terrainLookup(unit)(point), iso).toBe('focus');
    }
  });
});
