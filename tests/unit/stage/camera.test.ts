import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { fitBox, flight, transformOf, viewOf } from '$lib/stage/camera';
import { BREAKPOINTS, screenFor, type Screen } from '$lib/stage/screen';
import type { Transform } from '$lib/stage/map-types';
import { boxOf, project, shotIds as shots } from '../geo/story-map';
import { composed, scenesOf, showsMap } from './screens';

const classes = Object.entries(BREAKPOINTS) as [string, Screen][];
const story = loadStory();
const scenes = scenesOf(story, [0, 0.5, 1]).filter((s) => s.map);
const desk = screenFor(1280, 800);

const put = (t: Transform, [x, y]: readonly [number, number]) => ({ x: t.k * x + t.x, y: t.k * y + t.y });
const close = (a: Transform, b: Transform) => {
  expect(a.k).toBeCloseTo(b.k, 6);
  expect(a.x).toBeCloseTo(b.x, 3);
  expect(a.y).toBeCloseTo(b.y, 3);
};

describe.each(classes)('the camera at the class %s', (_name, screen) => {
  it.each(shots)('puts what the shot %s is about into the free area, as large as it goes', (shot) => {
    const box = boxOf(shot, screen.layout);
    const t = fitBox(box, screen);
    const a = put(t, [box[0], box[1]]);
    const b = put(t, [box[2], box[3]]);
    const { left, top, right, bottom } = screen.free;
    expect(a.x).toBeGreaterThanOrEqual(left - 0.01);
    expect(a.y).toBeGreaterThanOrEqual(top - 0.01);
    expect(b.x).toBeLessThanOrEqual(right + 0.01);
    expect(b.y).toBeLessThanOrEqual(bottom + 0.01);
    expect(Math.min(right - left - (b.x - a.x), bottom - top - (b.y - a.y))).toBeLessThan(0.01);
  });

  it('shows a right map in every scene: never turned over, never without size', () => {
    for (const s of scenes.filter((one) => showsMap(one, screen))) {
      const { camera: t } = composed(s, screen);
      expect(t.k, s.step).toBeGreaterThan(0.005);
      expect(Number.isFinite(t.x) && Number.isFinite(t.y), s.step).toBe(true);
    }
  });

  it('keeps the lit places of every step on the screen, out of the panel', () => {
    for (const s of scenes.filter((one) => !one.atSecondShot && showsMap(one, screen))) {
      const { camera: t, mapScreen } = composed(s, screen);
      for (const m of s.marks.filter((one) => one.highlighted)) {
        const { x, y } = put(t, m.xy);
        const off = `${s.step} ${m.name}`;
        expect(x > (screen.layout === 'side' ? mapScreen.free.left - 28 : 0) && x < screen.width, off).toBe(true);
        expect(y > 0 && y < mapScreen.free.bottom + 40, off).toBe(true);
      }
    }
  });
});

describe('a shot', () => {
  it('of Crimea holds the peninsula from Perekop to the strait of Kerch', () => {
    for (const layout of ['side', 'stack'] as const) {
      const [x0, y0, x1, y1] = boxOf('crimea', layout);
      for (const place of [
        [33.69, 46.16],
        [36.63, 45.36],
        [33.55, 44.4],
        [32.5, 45.35]
      ] as const) {
        const [x, y] = project(place);
        expect(x > x0 - 1 && x < x1 + 1 && y > y0 - 1 && y < y1 + 1, `${layout} ${place.join()}`).toBe(true);
      }
    }
  });
});

describe('a view', () => {
  it('and its transform say the same', () => {
    const t = { k: 0.73, x: -120, y: 412 };
    close(transformOf(viewOf(t, desk), desk), t);
    expect(viewOf(t, desk).w).toBeCloseTo(1280 / 0.73, 6);
  });
});

describe('a flight', () => {
  const from = fitBox(boxOf('europe', 'side'), desk);
  const pairs = shots.flatMap((a) => shots.filter((b) => b !== a).map((b) => [a, b] as const));

  it('starts and ends where it should, between any two shots', () => {
    for (const [a, b] of pairs) {
      const start = fitBox(boxOf(a, 'side'), desk);
      const end = fitBox(boxOf(b, 'side'), desk);
      const way = flight(start, end, desk);
      close(way.at(0), start);
      close(way.at(1), end);
    }
  });
  it('takes from 600 to 1,100 ms, longer for a longer way', () => {
    const ms = pairs.map(([a, b]) => flight(fitBox(boxOf(a, 'side'), desk), fitBox(boxOf(b, 'side'), desk), desk).ms);
    expect(Math.min(...ms)).toBeGreaterThanOrEqual(600);
    expect(Math.max(...ms)).toBeLessThanOrEqual(1100);
    const to = (shot: string) => flight(from, fitBox(boxOf(shot, 'side'), desk), desk).ms;
    expect(to('harbour')).toBeGreaterThan(to('drill'));
  });
  it('takes three quarters of a second to come seven times closer: most flights are neither the shortest nor the longest', () => {
    const closer = { x: 0, y: 0, k: 1 };
    expect(
      flight(closer, { ...transformOf({ ...viewOf(closer, desk), w: desk.width / Math.E ** 2 }, desk) }, desk).ms
    ).toBeCloseTo(778, 0);
    const ms = pairs.map(([a, b]) => flight(fitBox(boxOf(a, 'side'), desk), fitBox(boxOf(b, 'side'), desk), desk).ms);
    expect(ms.filter((one) => one < 1100).length).toBeGreaterThan(ms.length / 2);
  });
  it('draws back on the way between two close views far apart, so that the reader sees where it goes', () => {
    const way = flight(fitBox([0, 0, 100, 60], desk), fitBox([3000, 0, 3100, 60], desk), desk);
    expect(way.at(0.5).k).toBeLessThan(Math.min(way.at(0).k, way.at(1).k));
  });
  it('stays finite where it goes nowhere', () => close(flight(from, from, desk).at(0.5), from));
});
