import { beforeAll, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import type { WeightedSpan } from '$lib/article/bundle';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { STILLS, type StillName } from '$lib/stage/screen';
import { stillScene } from '$lib/prerender/stills';
import { cropRegions } from '$lib/prerender/crop-regions';
import { composed, shownOn } from '../stage/screens';

const story = loadStory();
let map: MapBuild;
beforeAll(() => {
  map = loadMap(story);
}, 60_000);

/** True if one of the spans shows everything between two heights, but for `tolerance` px at either end. */
const covers = (spans: WeightedSpan[], y0: number, y1: number, tolerance: number): boolean =>
  spans.some(([top, bottom]) => top <= y0 + tolerance && bottom >= y1 - tolerance);

/** Spans that are not on the picture. */
const misplaced = (spans: WeightedSpan[], height: number): string[] =>
  spans.flatMap(([top, bottom]) => (top < 0 || bottom > height || bottom <= top ? [`${top} to ${bottom}`] : []));

it.each(Object.keys(STILLS) as StillName[])(
  'in the %s picture every label of a mark is in what a crop is to keep, and every panel',
  (name) => {
    const regions = cropRegions(story, map, name);
    const screen = STILLS[name];
    let labels = 0;
    const faultsOf = (id: string): string[] => {
      const scene = stillScene(story, id);
      const { spans } = regions[id] ?? { spans: [] };
      if (!scene) return [];
      const faults = spans.length === 0 ? ['nothing'] : misplaced(spans, screen.height);
      const { showsMap, figure: box } = composed(scene, screen);
      if (!showsMap) return faults;
      if (box && !covers(spans, box.top, box.top + box.height, 0.5)) faults.push('its panel');
      const marks = (shownOn(map, screen, scene)?.labels ?? []).filter(({ kind }) => kind === 'mark');
      labels += marks.length;
      const cut = marks.filter(({ rect }) => !covers(spans, rect.y0, rect.y1, 4));
      return [...faults, ...cut.map(({ rect, words }) => `${words.join(' ')} from ${rect.y0} to ${rect.y1}`)];
    };
    expect(story.steps.flatMap(({ id }) => faultsOf(id).map((fault) => `${id}: ${fault}`))).toEqual([]);
    expect(labels).toBeGreaterThan(50);
  }
);
