import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { BREAKPOINTS, stepColumn, figureBox, screenFor, STILLS } from '$lib/stage/screen';
import { columnEnd, composed, scenesOf, screens, showsMap } from './screens';

const scenes = scenesOf(loadStory(), [1]);

describe.each(screens)('the frame of a screen of %s', (_size, screen) => {
  const { width, height, free, railHeight } = screen;

  it('has its free area inside, below the rail, and large enough for a map', () => {
    expect(free.left).toBeGreaterThanOrEqual(0);
    expect(free.top).toBeGreaterThanOrEqual(railHeight);
    expect(free.right).toBeLessThanOrEqual(width);
    expect(free.bottom).toBeLessThanOrEqual(height);
    expect(free.right - free.left).toBeGreaterThanOrEqual(Math.min(300, width));
    expect(free.bottom - free.top).toBeGreaterThan(200);
  });

  it('has the step column clear of the free area', () => {
    if (screen.layout !== 'side') return;
    expect(stepColumn(screen).left).toBeGreaterThanOrEqual(20);
    expect(columnEnd(screen)).toBeLessThan(free.left);
  });

  it('leaves a figure on paper a box inside the frame, clear of the rail and the column', () => {
    const box = figureBox(screen);
    expect(box.left).toBeGreaterThanOrEqual(columnEnd(screen));
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(railHeight);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    expect(Math.min(box.width, box.height)).toBeGreaterThan(200);
  });

  it('keeps the panel of every step inside, clear of the rail and the column', () => {
    for (const scene of scenes) {
      const { figure: box } = composed(scene, screen);
      expect(!!box, scene.step).toBe(!!scene.figure);
      if (!box) continue;
      expect(box.left, scene.step).toBeGreaterThanOrEqual(columnEnd(screen));
      expect(box.left + box.width, scene.step).toBeLessThanOrEqual(width);
      expect(box.top, scene.step).toBeGreaterThanOrEqual(railHeight);
      expect(box.top + box.height, scene.step).toBeLessThanOrEqual(height);
      expect(Math.min(box.width, box.height), scene.step).toBeGreaterThan(120);
    }
  });

  it('leaves the map beside a panel an area of its own', () => {
    for (const scene of scenes.filter((s) => showsMap(s, screen))) {
      const { free: rest } = composed(scene, screen).mapScreen;
      expect(Math.min(rest.right - rest.left, rest.bottom - rest.top), scene.step).toBeGreaterThanOrEqual(40);
      expect(rest.left, scene.step).toBeGreaterThanOrEqual(free.left);
      expect(rest.right, scene.step).toBeLessThanOrEqual(free.right);
    }
  });

  it('sets the legend of a choropleth inside and off the column, on a phone above the map', () => {
    const legends = scenes.map((s) => [s, composed(s, screen).unitLegend] as const).filter(([, box]) => box);
    expect(legends.map(([, box]) => box?.layer)).toEqual(['choices', 'language', 'runoff']);
    for (const [scene, box] of legends) {
      if (!box) continue;
      expect(box.left).toBeGreaterThanOrEqual(columnEnd(screen));
      expect(box.left + box.width).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(railHeight);
      if (screen.layout === 'stack')
        expect(composed(scene, screen).mapScreen.free.top).toBeGreaterThanOrEqual(box.top + box.height);
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
  ).map(([w, h]) => screenFor(w, h));
  it('no map is left as a strip above a figure', () => {
    for (const screen of low)
      for (const scene of scenes.filter((s) => s.figure && showsMap(s, screen))) {
        const { free } = composed(scene, screen).mapScreen;
        expect(free.bottom - free.top, `${scene.step} ${screen.width}`).toBeGreaterThanOrEqual(80);
      }
  });
  it('a phone on its side puts every figure on paper but short lists of days, under the map', () => {
    const shared = (w: number, h: number) =>
      scenes.filter((s) => s.figure && showsMap(s, screenFor(w, h))).map((s) => s.figure?.name);
    expect([...new Set(shared(844, 390))]).toEqual(['days']);
    expect(shared(640, 400)).toEqual([]);
    expect(shared(1280, 800)).toContain('clocks');
  });
  it('the dots, which no source maps, have no map on any phone', () => {
    const dots = scenes.filter((s) => s.figure?.name === 'dots');
    expect(dots.length).toBeGreaterThan(0);
    for (const screen of [...low, screenFor(390, 844), screenFor(320, 568), STILLS.tall])
      for (const scene of dots) expect(showsMap(scene, screen), `${screen.width}`).toBe(false);
    for (const screen of [screenFor(768, 1024), screenFor(1280, 800)])
      for (const scene of dots) expect(showsMap(scene, screen), `${screen.width}`).toBe(true);
  });
  it('the map is fitted under the legend of a choropleth', () => {
    for (const screen of low)
      for (const scene of scenes) {
        const box = composed(scene, screen).unitLegend;
        if (box)
          expect(composed(scene, screen).mapScreen.free.top, scene.step).toBeGreaterThanOrEqual(box.top + box.height);
      }
  });
  it('a figure ends above the text of a step at rest', () => {
    for (const { width, height } of low.filter((f) => f.layout === 'stack')) {
      const box = figureBox(screenFor(width, height));
      expect(box.top + box.height).toBeLessThan(height * 0.59);
    }
  });
});

describe('a step', () => {
  it('begins about the middle beside the map, and lower, but in sight, where steps pass over it', () => {
    const [desk, phone, tablet] = [screenFor(1280, 800), screenFor(390, 844), screenFor(768, 1024)].map(
      ({ readingLine }) => readingLine
    ) as [number, number, number];
    expect(Math.abs(desk - 0.5)).toBeLessThan(0.15);
    for (const line of [phone, tablet]) expect(line).toBeGreaterThan(desk);
    for (const line of [phone, tablet]) expect(line).toBeLessThan(1);
  });
  it.each(screens)('has a complete picture well before its text leaves, on %s', (_size, { completeAt }) => {
    expect(completeAt).toBeGreaterThan(0.1);
    expect(completeAt).toBeLessThan(0.5);
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
    expect(screens.map(([, f]) => f.figureForm === 'narrow')).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false
    ]);
    expect([STILLS.wide, STILLS.tall].map((f) => f.figureForm)).toEqual(['wide', 'narrow']);
  });
});

describe('a width between two classes', () => {
  it('takes the labels of the nearest smaller one of its layout', () => {
    const of = (w: number, h: number) => screenFor(w, h).breakpoint;
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
    ]).toEqual([
      'phone-320x568',
      'phone-320x680',
      'phone-360x667',
      'phone-360x770',
      'phone-360x667',
      'phone-360x770',
      'phone-390x664',
      'phone-390x844',
      'phone-390x844',
      'tablet-768x1024'
    ]);
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
    ]).toEqual([
      'landscape-640x360',
      'landscape-640x360',
      'landscape-844x390',
      'landscape-844x390',
      'laptop-900x700',
      'laptop-900x700',
      'laptop-1024x768',
      'laptop-1024x768',
      'desktop-1280x800',
      'desktop-1920x1080',
      'desktop-1920x1080'
    ]);
  });
  it('takes the smallest there is where it is smaller still', () =>
    expect(screenFor(280, 600).breakpoint).toBe('phone-320x568'));
  it('keeps each class for itself', () => {
    for (const [name, screen] of Object.entries(BREAKPOINTS)) expect(screen.breakpoint).toBe(name);
  });
});
