import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { loadAtlas, loadStory } from '$lib/content';
import { BREAKPOINTS, screenFor, type Screen } from '$lib/stage/screen';
import { terrainLookup, terrainShapes } from '$lib/map/labels/terrain';
import MapLegend from '$lib/map/MapLegend.svelte';
import type { Legend } from '$lib/stage/legend';
import { rectDistance, type Rect } from '$lib/ui/rect';
import { reportedAreaRadius } from '$lib/map/reported-area';
import { composed, scenesOf } from './screens';

const story = loadStory();
const scenes = scenesOf(story, [0, 0.5, 1]).filter((s) => s.map);
const between = [
  [900, 700],
  [1100, 800],
  [1366, 768],
  [1440, 900],
  [1680, 1050]
] as const;
const frames: [string, Screen][] = [
  ...Object.entries(BREAKPOINTS),
  ...between.map(([w, h]): [string, Screen] => [`${w}x${h}`, screenFor(w, h)])
];
let groundOf: ReturnType<typeof terrainLookup>;

beforeAll(() => {
  groundOf = terrainLookup(terrainShapes(loadAtlas(story).country));
});

/** The paper a drawn key stands on, px; null where it stands on the bare map. */
function paperOf(svg: string): Rect | null {
  const rect = /<rect class="ground[^>]*>/.exec(svg)?.[0];
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((a) =>
    Number(new RegExp(`\\b${a}="([-\\d.]+)"`).exec(rect ?? '')?.[1])
  );
  return rect ? { x0: x, y0: y, x1: x + width, y1: y + height } : null;
}

describe.each(frames)('the key at %s', (_name, screen) => {
  const drawn = scenes
    .map((scene) => composed(scene, screen))
    .flatMap(({ scene, showsMap, camera: t, legend }) => (showsMap && legend ? [{ scene, t, legend }] : []));
  const paperUnder = (legend: Legend) =>
    paperOf(render(MapLegend, { props: { legend, column: screen.legend === 'column' } }).body);

  it('has paper under each of its samples, or lies neither over Ukraine’s outline nor over an area', () => {
    const bare = drawn.flatMap(({ scene, t, legend }) => {
      const paper = paperUnder(legend);
      return legend.items
        .filter(({ x, y }) => {
          const sample = { x0: x - 28, x1: x - 6, y0: y - 7, y1: y + 7 };
          if (paper && sample.x0 > paper.x0 && sample.x1 < paper.x1 && sample.y0 > paper.y0 && sample.y1 < paper.y1)
            return false;
          const corners = [sample.x0, x - 17, sample.x1].flatMap((u) =>
            [sample.y0, y, sample.y1].map((v) => groundOf([(u - t.x) / t.k, (v - t.y) / t.k]))
          );
          const areas = scene.reportedAreas.some(
            ({ xy }) =>
              rectDistance(sample, {
                x0: t.k * xy[0] + t.x,
                x1: t.k * xy[0] + t.x,
                y0: t.k * xy[1] + t.y,
                y1: t.k * xy[1] + t.y
              }) < reportedAreaRadius(t.k)
          );
          return areas || corners.includes('focus');
        })
        .map(({ key }) => `${scene.step}: ${key}`);
    });
    expect([...new Set(bare)]).toEqual([]);
  });

  it('hides no more than the edge of an area', () => {
    const hidden = drawn.flatMap(({ scene, t, legend }) => {
      const paper = paperUnder(legend);
      const r = reportedAreaRadius(t.k);
      return scene.reportedAreas
        .filter(({ xy }) => {
          const [x, y] = [t.k * xy[0] + t.x, t.k * xy[1] + t.y];
          return paper && x < screen.width && rectDistance(paper, { x0: x, x1: x, y0: y, y1: y }) < r / 2;
        })
        .map(({ id }) => `${scene.step}: ${id}`);
    });
    expect([...new Set(hidden)]).toEqual([]);
  });
});
