import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { CLASSES, classFor, column, figureBox, frameFor, isNarrow, RAIL, STILLS } from '$lib/stage/screen';
import { onPaper, panelFor, unitLegendBox } from '$lib/stage/panel';
import { columnEnd, scenesOf, screens } from '../map/screens';

const scenes = scenesOf(loadStory(), [1]);

describe.each(screens)('the frame of a screen of %s', (_size, frame) => {
  const { width, height, free } = frame;

  it('has its free area inside, below the rail, and large enough for a map', () => {
    expect(free.left).toBeGreaterThanOrEqual(0);
    expect(free.top).toBeGreaterThanOrEqual(RAIL);
    expect(free.right).toBeLessThanOrEqual(width);
    expect(free.bottom).toBeLessThanOrEqual(height);
    expect(free.right - free.left).toBeGreaterThanOrEqual(Math.min(300, width));
    expect(free.bottom - free.top).toBeGreaterThan(200);
  });

  it('has the step column clear of the free area', () => {
    if (frame.layout !== 'side') return;
    expect(column(width, height).left).toBeGreaterThanOrEqual(20);
    expect(columnEnd(frame)).toBeLessThan(free.left);
  });

  it('leaves a figure on paper a box inside the frame, clear of the rail and the column', () => {
    const box = figureBox(frame);
    expect(box.left).toBeGreaterThanOrEqual(columnEnd(frame));
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(RAIL);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    expect(Math.min(box.width, box.height)).toBeGreaterThan(200);
  });

  it('keeps the panel of every step inside, clear of the rail and the column', () => {
    for (const scene of scenes) {
      const { box } = panelFor(scene, frame);
      expect(!!box, scene.step).toBe(!!scene.figure);
      if (!box) continue;
      expect(box.left, scene.step).toBeGreaterThanOrEqual(columnEnd(frame));
      expect(box.left + box.width, scene.step).toBeLessThanOrEqual(width);
      expect(box.top, scene.step).toBeGreaterThanOrEqual(RAIL);
      expect(box.top + box.height, scene.step).toBeLessThanOrEqual(height);
      expect(Math.min(box.width, box.height), scene.step).toBeGreaterThan(120);
    }
  });

  it('leaves the map beside a panel an area of its own', () => {
    for (const scene of scenes.filter((s) => !onPaper(s, frame))) {
      const { free: rest } = panelFor(scene, frame).frame;
      expect(Math.min(rest.right - rest.left, rest.bottom - rest.top), scene.step).toBeGreaterThanOrEqual(40);
      expect(rest.left, scene.step).toBeGreaterThanOrEqual(free.left);
      expect(rest.right, scene.step).toBeLessThanOrEqual(free.right);
    }
  });

  it('sets the legend of a choropleth inside and off the column, on a phone above the map', () => {
    const legends = scenes.map((s) => [s, unitLegendBox(s, frame)] as const).filter(([, box]) => box);
    expect(legends.map(([, box]) => box?.layer)).toEqual(['choices', 'language', 'runoff']);
    for (const [scene, box] of legends) {
      if (!box) continue;
      expect(box.left).toBeGreaterThanOrEqual(columnEnd(frame));
      expect(box.left + box.width).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(RAIL);
      if (frame.layout === 'stack')
        expect(panelFor(scene, frame).frame.free.top).toBeGreaterThanOrEqual(box.top + box.height);
    }
  });
});

describe('on a low screen', () => {
  const low = (
    [
      [844, 390],
      [640, 400],
      [667, 375],
      [390, 664],
      [360, 640]
    ] as const
  ).map(([w, h]) => frameFor(w, h));
  it('no map is left as a strip above a figure', () => {
    for (const frame of low)
      for (const scene of scenes.filter((s) => s.figure && !onPaper(s, frame))) {
        const { free } = panelFor(scene, frame).frame;
        expect(free.bottom - free.top, `${scene.step} ${frame.width}`).toBeGreaterThanOrEqual(80);
      }
  });
  it('a phone on its side puts every figure on paper but short lists of days, under the map', () => {
    const shared = (w: number, h: number) =>
      scenes.filter((s) => s.figure && !onPaper(s, frameFor(w, h))).map((s) => s.figure?.name);
    expect([...new Set(shared(844, 390))]).toEqual(['days']);
    expect(shared(640, 400)).toEqual([]);
    expect(shared(1280, 800)).toContain('clocks');
  });
  it('the dots, which no source maps, have no map on any phone', () => {
    const dots = scenes.filter((s) => s.figure?.name === 'dots');
    expect(dots.length).toBeGreaterThan(0);
    for (const frame of [...low, frameFor(390, 844), frameFor(320, 568), STILLS.tall])
      for (const scene of dots) expect(onPaper(scene, frame), `${frame.width}`).toBe(true);
    for (const frame of [frameFor(768, 1024), frameFor(1280, 800)])
      for (const scene of dots) expect(onPaper(scene, frame), `${frame.width}`).toBe(false);
  });
  it('the map is fitted under the legend of a choropleth', () => {
    for (const frame of low)
      for (const scene of scenes) {
        const box = unitLegendBox(scene, frame);
        if (box) expect(panelFor(scene, frame).frame.free.top, scene.step).toBeGreaterThanOrEqual(box.top + box.height);
      }
  });
  it('a figure ends above the text of a step at rest', () => {
    for (const { width, height } of low.filter((f) => f.layout === 'stack')) {
      const box = figureBox(frameFor(width, height));
      expect(box.top + box.height).toBeLessThan(height * 0.59);
    }
  });
});

describe('layouts', () => {
  it('set the text beside the map where there is width for both, and over it on phones and upright tablets', () => {
    expect(screens.map(([size, f]) => [size, f.layout])).toEqual([
      ['320x568', 'stack'],
      ['390x844', 'stack'],
      ['768x1024', 'stack'],
      ['640x400', 'side'],
      ['667x375', 'side'],
      ['844x390', 'side'],
      ['1024x768', 'side'],
      ['1280x800', 'side'],
      ['1920x1080', 'side']
    ]);
  });
  it('give figures their phone form in the stack and on a phone on its side, in the tall standing picture', () => {
    expect(screens.map(([, f]) => isNarrow(f))).toEqual([true, true, true, true, true, true, false, false, false]);
    expect([STILLS.wide, STILLS.tall].map(isNarrow)).toEqual([false, true]);
  });
});

describe('a width between two classes', () => {
  it('takes the labels of the nearest smaller one of its layout', () => {
    const of = (w: number, h: number) => classFor(frameFor(w, h));
    expect([
      of(320, 568),
      of(344, 882),
      of(360, 667),
      of(360, 800),
      of(375, 667),
      of(375, 812),
      of(390, 664),
      of(390, 844),
      of(430, 932),
      of(820, 1180)
    ]).toEqual(['xs', 'xt', 'xm', 'st', 'xm', 'st', 'sl', 's', 's', 'm']);
    expect([
      of(640, 400),
      of(812, 375),
      of(1280, 400),
      of(844, 390),
      of(900, 700),
      of(1000, 800),
      of(1024, 768),
      of(1200, 900),
      of(1366, 768),
      of(1919, 1080),
      of(2560, 1440)
    ]).toEqual(['low', 'low', 'short', 'short', 'sn', 'sn', 'sm', 'sm', 'l', 'xl', 'xl']);
  });
  it('takes the smallest there is where it is smaller still', () => expect(classFor(frameFor(280, 600))).toBe('xs'));
  it('keeps each class for itself', () => {
    for (const [name, frame] of Object.entries(CLASSES)) expect(classFor(frame)).toBe(name);
  });
});
