import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildMapLevels } from '../../../src/lib/geo/map-levels';
import type { LonLat } from '../../../src/lib/geo/projection';
import { coastline, withInlets } from '../../../src/lib/geo/coastline';
import { svgPath } from '../../../src/lib/geo/svg-path';
import type { MapLevel } from '../../../src/lib/geo/types';
import type { Point } from '../../../src/lib/content/types';
import { geoFiles } from './geo-files';
import { geography, map, project } from './story-map';
import { unproject } from './unproject';

const files = geoFiles();
const atlas = buildMapLevels(files, geography, map);
const levels = Object.values(atlas);
const ISTHMUS = { west: 33.4, east: 34.95, south: 45.9, north: 46.3 };
const STRAIT = { west: 36.35, east: 36.85, south: 45.05, north: 45.5 };

/** Every point of a path of relative moves. */
function points(path: string): Point[] {
  const out: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, args = ''] of path.matchAll(/([mz])([^mz]*)/g)) {
    if (command === 'z') [x, y] = [startX, startY];
    const n = (args.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i + 1 < n.length; i += 2) {
      x += n[i] ?? 0;
      y += n[i + 1] ?? 0;
      if (i === 0) [startX, startY] = [x, y];
      out.push([x, y]);
    }
  }
  return out;
}
const strings = (level: MapLevel): string[] => [
  ...Object.values(level).filter((v): v is string => typeof v === 'string' && v !== level.name),
  ...Object.values(level.units),
  ...level.distances.map((d) => d.path)
];
function within(path: string, { west, east, south, north }: typeof STRAIT): Point[] {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ].map((c) => project(c as unknown as LonLat));
  const [xs, ys] = [corners.map((c) => c[0]), corners.map((c) => c[1])];
  return points(path).filter(
    ([x, y]) => x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys)
  );
}

describe('the weight of the map', () => {
  it.each([
    ['wide', 12],
    ['country', 55],
    ['detail', 12]
  ] as const)('keeps %s under %d kB', (name, kB) => {
    expect(brotliCompressSync(JSON.stringify(atlas[name])).length).toBeLessThan(kB * 1024);
  });
});

describe.each(levels)('level $name', (level) => {
  it('is made of well-formed paths', () => {
    for (const d of strings(level))
      expect(d).toMatch(/^(m-?[\d.]+([ -]|\.)[\d .-]*z?)*(M-?\d+ -?\d+A\d+ \d+ 0 0 0 -?\d+ -?\d+)*$/);
  });
  it('draws its parallels where they are: midway on the arc too', () => {
    const arcs = [...level.graticule.matchAll(/M(-?\d+) (-?\d+)A(\d+) \d+ 0 0 0 (-?\d+) (-?\d+)/g)].map(
      (m) => m.slice(1).map(Number) as [number, number, number, number, number]
    );
    expect(arcs.length).toBeGreaterThan(7);
    for (const [x0, y0, r, x1, y1] of arcs) {
      const chord = Math.hypot(x1 - x0, y1 - y0);
      const sag = r - Math.sqrt(r * r - (chord * chord) / 4);
      // Down from the middle of the chord, away from the tip of the cone.
      const middle: Point = [(x0 + x1) / 2 - ((y1 - y0) / chord) * sag, (y0 + y1) / 2 + ((x1 - x0) / chord) * sag];
      const [, lat] = unproject(middle);
      expect(lat).toBeCloseTo(Math.round(lat), 1);
    }
  });
  it('has no number that is none', () => {
    for (const d of strings(level))
      expect(points(d).every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
  it.each([['focusBorder'], ['borders']] as const)(
    'draws no state border (%s) across the isthmus or the Kerch Strait',
    (layer) => {
      expect(within(level[layer], ISTHMUS)).toEqual([]);
      expect(within(level[layer], STRAIT)).toEqual([]);
    }
  );
});

it('comes out the same when it is built again', () => {
  expect(buildMapLevels(files, geography, map)).toEqual(atlas);
});

describe('the country map', () => {
  it('has 27 units, and the unit lines run through Perekop', () => {
    expect(Object.keys(atlas.country.units)).toHaveLength(27);
    expect(within(atlas.country.unitLines, ISTHMUS).length).toBeGreaterThan(3);
    expect(within(atlas.country.control, ISTHMUS).length).toBeGreaterThan(3);
  });
  it('covers all that Europe does, so that it can take its place', () => {
    const extent = (d: string): number[] => {
      const all = points(d);
      return [
        Math.min(...all.map((p) => p[0])),
        Math.max(...all.map((p) => p[0])),
        Math.min(...all.map((p) => p[1])),
        Math.max(...all.map((p) => p[1]))
      ];
    };
    const wide = extent(atlas.wide.land);
    extent(atlas.country.land).forEach((v, i) => {
      expect(Math.abs(v - (wide[i] ?? NaN))).toBeLessThan(40);
    });
  });
});

describe('the coast', () => {
  it('does not follow the edge of the Crimea frame', () => {
    const onEdge = points(atlas.detail?.coast ?? '').filter(
      ([x, y]) =>
        Math.abs(x + 310) < 0.3 || Math.abs(x - 620) < 0.3 || Math.abs(y - 100) < 0.3 || Math.abs(y - 590) < 0.3
    );
    expect(onEdge.length).toBeLessThan(12);
  });
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0]
  ];
  it('leaves out the sides where the land was cut', () => {
    expect(coastline([square], { x0: 0, y0: -50, x1: 50, y1: 50 })).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10]
      ]
    ]);
    expect(coastline([square], { x0: -50, y0: -50, x1: 50, y1: 50 })).toEqual([square]);
  });
  it('runs round an inlet and not across its mouth', () => {
    const inlet: Point[] = [
      [4, 0],
      [6, 0],
      [6, 5],
      [4, 5],
      [4, 0]
    ];
    const lines = withInlets([square], [inlet]);
    const all = lines.flat();
    expect(all.some(([x, y]) => x === 5 && y === 0)).toBe(false);
    expect(all).toContainEqual([6, 5]);
    expect(
      lines.some((l) =>
        l.some((p, i) => {
          const q = l[i + 1];
          return q && p[1] === 0 && q[1] === 0 && Math.min(p[0], q[0]) < 4.5 && Math.max(p[0], q[0]) > 5.5;
        })
      )
    ).toBe(false);
  });
});

describe('a path', () => {
  it('is written in relative moves with nothing that can be left out', () => {
    expect(
      svgPath(
        [
          [
            [10, 10],
            [10.5, 9.5],
            [11, 10]
          ]
        ],
        { digits: 1 },
        false
      )
    ).toBe('m10 10 .5-.5.5.5');
  });
  it('may be written on a coarser grid', () => {
    const line: Point[] = [
      [1, 1],
      [4.9, 3],
      [5.1, 9]
    ];
    expect(svgPath([line], { digits: 0, multiple: 2 }, false)).toBe('m2 2 2 2 2 6');
  });
  it('closes its rings and counts the next from there', () => {
    const ring: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0]
    ];
    expect(svgPath([ring, ring], { digits: 0 }, true)).toBe('m0 0 4 0 0 4zm0 0 4 0 0 4z');
  });
  it('drops points that do not move the line, dots, and rings that are dirt', () => {
    expect(
      svgPath(
        [
          [
            [0, 0],
            [1, 0],
            [2, 0],
            [2, 0.2],
            [2, 3]
          ]
        ],
        { digits: 0 },
        false
      )
    ).toBe('m0 0 2 0 0 3');
    expect(
      svgPath(
        [
          [
            [5, 5],
            [5.2, 5.1]
          ]
        ],
        { digits: 0 },
        false
      )
    ).toBe('');
    expect(
      svgPath(
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0]
          ]
        ],
        { digits: 0, minArea: 2 },
        true
      )
    ).toBe('');
  });
});
