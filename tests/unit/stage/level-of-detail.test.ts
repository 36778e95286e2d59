import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadAtlas, loadStory } from '$lib/content';
import { fitBox } from '$lib/stage/camera';
import { BREAKPOINTS, type Screen } from '$lib/stage/screen';
import { pathRings } from '$lib/geo/path-rings';
import { terrainLookup, terrainShapes } from '$lib/map/labels/terrain';
import { layoutInset } from '$lib/stage/inset';
import { isLargeScale, levelsFor } from '$lib/stage/level-of-detail';
import { EARTH_KM, type LonLat } from '$lib/geo/projection';
import { layoutScaleBar } from '$lib/stage/scale-bar';
import { columnEnd } from './screens';
import { bounds, boxOf, geography, project, shotIds } from '../geo/story-map';
import { unproject } from '../geo/unproject';

const levels = loadAtlas(loadStory());
const classes = Object.entries(BREAKPOINTS) as [string, Screen][];
const seen = (shot: string, screen: Screen, loaded: Parameters<typeof levelsFor>[0]['levels'] = levels) =>
  levelsFor({ bounds, levels: loaded }, screen, fitBox(boxOf(shot, screen.layout), screen)).map((l) => l.name);

describe('level of detail', () => {
  it.each(classes)('at the class %s is the country’s for Ukraine and its fine one for Crimea', (_name, screen) => {
    for (const shot of ['ukraine', 'east', 'south-east', 'kyiv'] as const)
      expect(seen(shot, screen), shot).toEqual(['country']);
    for (const shot of ['isthmus', 'harbour'] as const) expect(seen(shot, screen), shot).toEqual(['country', 'detail']);
  });
  it('is Europe’s for the shots from afar, on any phone', () => {
    for (const shot of ['europe', 'call'] as const)
      expect(seen(shot, BREAKPOINTS['phone-320x568']), shot).toEqual(['wide']);
  });
  it('is the best there is while the rest has not come', () => {
    expect(seen('harbour', BREAKPOINTS['desktop-1280x800'], { wide: levels.wide })).toEqual(['wide']);
    expect(seen('harbour', BREAKPOINTS['desktop-1280x800'], { wide: levels.wide, country: levels.country })).toEqual([
      'country'
    ]);
    expect(seen('harbour', BREAKPOINTS['desktop-1280x800'], { wide: levels.wide, detail: levels.detail })).toEqual([
      'wide'
    ]);
    expect(seen('europe', BREAKPOINTS['desktop-1280x800'], {})).toEqual([]);
  });
  it('never lays Crimea’s box over the distance lines and units elsewhere', () => {
    for (const [, screen] of classes) {
      for (const shot of ['south-east', 'kyiv', 'east'] as const) {
        expect(isLargeScale(bounds, screen, fitBox(boxOf(shot, screen.layout), screen)), shot).toBe(false);
      }
    }
  });
});

describe('the inset of a close shot', () => {
  it.each(classes)('stands inside the frame at the class %s and marks the place in Ukraine', (_name, screen) => {
    const box = layoutInset(bounds, screen, fitBox(boxOf('harbour', screen.layout), screen));
    expect(box.x).toBeGreaterThanOrEqual(columnEnd(screen));
    expect(box.x + box.width).toBeLessThanOrEqual(screen.width);
    expect(box.y + box.height).toBeLessThanOrEqual(screen.height);
    const { x, y, width, height } = box.here;
    const [kx, ky] = project([33.05, 45.33]);
    expect(kx > x && kx < x + width && ky > y && ky < y + height).toBe(true);
    const [x0, y0, x1, y1] = bounds.inset;
    expect(x > x0 && x + width < x1 && y > y0 && y + height < y1).toBe(true);
  });
});

describe('the scale bar', () => {
  const all = classes.flatMap(([name, screen]) => shotIds.map((shot) => [name, shot, screen] as const));

  it.each(all)(
    'at the class %s in the shot %s is round, as long as it says, and inside the frame',
    (_name, shot, screen) => {
      const { k } = fitBox(boxOf(shot, screen.layout), screen);
      const bar = layoutScaleBar({ k, x: 0, y: 0 }, screen, { index: 0, marks: [] });
      expect(/^[125]0*$/.test(String(bar.km)), String(bar.km)).toBe(true);
      expect(bar.px).toBeCloseTo(bar.km * k, 1);
      expect(bar.px).toBeLessThanOrEqual(screen.layout === 'side' ? 120 : 64);
      expect(bar.px).toBeGreaterThan(20);
      expect(bar.x - bar.px).toBeGreaterThan(columnEnd(screen));
      expect(bar.x).toBeLessThanOrEqual(screen.width);
      expect(bar.y).toBeLessThanOrEqual(screen.height);
    }
  );

  it('measures the ground: its length over Ukraine is right to half a per cent', () => {
    for (const shot of ['ukraine', 'crimea', 'isthmus', 'harbour', 'east', 'south-east', 'kyiv'] as const) {
      const screen = BREAKPOINTS['desktop-1280x800'];
      const { k } = fitBox(boxOf(shot, 'side'), screen);
      const bar = layoutScaleBar({ k, x: 0, y: 0 }, screen, { index: 0, marks: [] });
      const [x0, y0, x1, y1] = boxOf(shot, 'side');
      const at = [(x0 + x1) / 2, (y0 + y1) / 2] as const;
      const a = unproject([at[0] - bar.px / k / 2, at[1]]);
      const b = unproject([at[0] + bar.px / k / 2, at[1]]);
      const km = geoDistance([a[0], a[1]], [b[0], b[1]]) * EARTH_KM;
      expect(Math.abs(km / bar.km - 1), shot).toBeLessThan(0.005);
    }
  });
});

describe('rings of a path', () => {
  it('are read back as they were written: relative moves, one ring after the other', () => {
    expect(pathRings('m10 20 5 0 0 5zm100-10 3 0 0 3-3 0z')).toEqual([
      [
        [10, 20],
        [15, 20],
        [15, 25]
      ],
      [
        [110, 10],
        [113, 10],
        [113, 13],
        [110, 13]
      ]
    ]);
  });
  it('may use numbers without a nought and without separators', () => {
    expect(pathRings('m.5-.25 1.5.75-2-.5z')).toEqual([
      [
        [0.5, -0.25],
        [2, 0.5],
        [0, 0]
      ]
    ]);
  });
  it('are none in an empty path', () => expect(pathRings('')).toEqual([]));
});

describe('the ground under a place', () => {
  const places: [string, LonLat, string][] = [
    ['Kyiv', [30.52, 50.45], 'focus'],
    ['Simferopol', [34.11, 44.96], 'focus'],
    ['Sevastopol', [33.54, 44.59], 'focus'],
    ['Donetsk', [37.8, 48.02], 'focus'],
    ['Moscow', [37.62, 55.75], 'other'],
    ['Belgorod', [36.58, 50.61], 'other'],
    ['Krasnodar', [38.98, 45.04], 'other'],
    ['Warsaw', [21.01, 52.23], 'land'],
    ['Chisinau', [28.86, 47.01], 'land'],
    ['the Black Sea', [32.2, 43.35], 'sea'],
    ['the Sea of Azov', [36.65, 46.15], 'sea']
  ];
  it.each(['wide', 'country'] as const)('is right on the level %s', (level) => {
    const under = terrainLookup(terrainShapes(levels[level]));
    for (const [name, at, ground] of places) expect(under(project(at)), name).toBe(ground);
  });

  it('is land or sea on the first map where it is so on the country’s: no screen shows a blank until that has come', () => {
    const [first, country] = [levels.wide, levels.country].map((level) => terrainLookup(terrainShapes(level)));
    const [x0, y0, x1, y1] = geography.levels.find(({ name }) => name === 'country')?.box ?? [0, 0, 0, 0];
    // Outlines of the first map are coarser: only points 100 km from a coast are compared.
    const away = [-100, -50, 0, 50, 100];
    const compared = { land: 0, sea: 0 };
    for (let x = x0 + 100; x < x1; x += 150) {
      for (let y = y0 + 100; y < y1; y += 150) {
        const around = away.flatMap((dx) => away.map((dy) => country?.([x + dx, y + dy]) === 'sea'));
        if (new Set(around).size > 1) continue;
        const kind = around[0] ? 'sea' : 'land';
        compared[kind] += 1;
        expect(first?.([x, y]) === 'sea' ? 'sea' : 'land', `${unproject([x, y])}`).toBe(kind);
      }
    }
    expect(compared.land).toBeGreaterThan(600);
    expect(compared.sea).toBeGreaterThan(600);
  });
});
