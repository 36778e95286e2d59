import { beforeAll, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { STILLS, type StillName } from '$lib/stage/screen';
import { hidesMap, layoutPanel } from '$lib/stage/panel';
import { stillScene } from '$lib/story/still';
import { subjectsOf } from '$lib/story/subject';
import { shownOn } from '../map/screens';

const story = loadStory();
let map: MapBuild;
beforeAll(() => {
  map = loadMap(story);
}, 60_000);

it.each(Object.keys(STILLS) as StillName[])(
  'in the %s picture every label of a mark is in what a crop is to keep, and every panel',
  (name) => {
    const subjects = subjectsOf(story, map, name);
    const faults: string[] = [];
    let labels = 0;
    for (const { id } of story.steps) {
      const scene = stillScene(story, id);
      const { spans } = subjects[id] ?? { spans: [] };
      if (!scene) continue;
      if (spans.length === 0) faults.push(`${id}: nothing`);
      for (const [top, bottom] of spans)
        if (top < 0 || bottom > STILLS[name].height || bottom <= top) faults.push(`${id}: ${top} to ${bottom}`);
      if (hidesMap(scene, STILLS[name])) continue;
      const { box } = layoutPanel(scene, STILLS[name]);
      if (box && !spans.some(([top, bottom]) => top <= box.top + 0.5 && bottom >= box.top + box.height - 0.5))
        faults.push(`${id}: its panel`);
      for (const { kind, rect, words } of shownOn(map, STILLS[name], scene)?.labels ?? []) {
        if (kind !== 'mark') continue;
        labels += 1;
        if (!spans.some(([top, bottom]) => top <= rect.y0 + 4 && bottom >= rect.y1 - 4))
          faults.push(`${id}: ${words.join(' ')} from ${rect.y0} to ${rect.y1}`);
      }
    }
    expect(faults).toEqual([]);
    expect(labels).toBeGreaterThan(50);
  }
);
