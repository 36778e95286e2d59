import { describe, expect, it } from 'vitest';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { RegionProperties } from '../../../src/lib/geo/topology';
import { areas, covers, geo, size, type Area } from './geo-files';

const europe = geo('wide');
const ukraine = geo('country');
const crimea = geo('detail');
const osm = geo('country-water');
const TOWNS: [name: string, lon: number, lat: number, iso: string][] = [
  ['Simferopol', 34.11, 44.957, 'UA-43'],
  ['Sevastopol', 33.55, 44.58, 'UA-40'],
  ['Belbek', 33.575, 44.692, 'UA-40'],
  ['Kerch', 36.44, 45.36, 'UA-43'],
  ['Armyansk', 33.69, 46.1, 'UA-43']
];
const at = (list: Area[], lon: number, lat: number): RegionProperties[] =>
  list.filter((a) => covers(a, lon, lat)).map((a) => a.properties);
const LEVELS = [
  ['Europe', areas(europe, 'countries')],
  ['Ukraine', areas(ukraine, 'countries')],
  ['Crimea', areas(crimea, 'land')]
] as const;

describe.each(LEVELS)('the map of %s', (_name, land) => {
  it.each(TOWNS)('shows %s in Ukraine and in no other country', (_town, lon, lat) => {
    expect(at(land, lon, lat).map((p) => p.a3)).toEqual(['UKR']);
  });
  it('shows Rostov and Krasnodar’s coast in Russia', () => {
    expect(at(land, 38.95, 45.6).map((p) => p.a3)).toEqual(['RUS']);
  });
});

describe('the units of Ukraine', () => {
  const units = areas(ukraine, 'units');
  it('are 27, each once', () => {
    expect(units).toHaveLength(27);
    expect(new Set(units.map((u) => u.properties.iso)).size).toBe(27);
  });
  it.each(TOWNS)('put %s where the law of Ukraine has it', (_town, lon, lat, iso) => {
    expect(at(units, lon, lat).map((p) => p.iso)).toEqual([iso]);
    expect(at(areas(crimea, 'land'), lon, lat).map((p) => p.iso)).toEqual([iso]);
  });
  it.each([
    ['Kyiv', 30.52, 50.45, 'UA-30'],
    ['Henichesk', 34.79, 46.18, 'UA-65'],
    ['Donetsk', 37.8, 48, 'UA-14'],
    ['Odesa', 30.72, 46.48, 'UA-51']
  ])('put %s in its unit', (_town, lon, lat, iso) => {
    expect(at(units, lon, lat).map((p) => p.iso)).toEqual([iso]);
  });
  it('leave no slivers between them: together they are the country', () => {
    const country = areas(ukraine, 'countries').find((c) => c.properties.a3 === 'UKR');
    const whole = country ? size(country) : NaN;
    expect(Math.abs(units.reduce((sum, u) => sum + size(u), 0) / whole - 1)).toBeLessThan(0.001);
  });
});

describe('borders', () => {
  const between = (a3: string, b3: string) => {
    const layer = ukraine.objects['countries'] as GeometryCollection<RegionProperties>;
    const of = (o: GeometryObject): string => (o.properties as RegionProperties).a3 ?? '';
    return mesh(
      ukraine,
      layer,
      (a, b) => a !== b && [of(a), of(b)].sort().join() === [a3, b3].sort().join()
    ).coordinates.flat();
  };
  it.each([
    ['RUS', 100],
    ['BLR', 60],
    ['MDA', 60],
    ['POL', 30],
    ['ROU', 40],
    ['HUN', 5],
    ['SVK', 5]
  ])('of Ukraine and %s are one line drawn once', (a3, points) => {
    expect(between('UKR', a3).length).toBeGreaterThan(points);
  });
  it('have Ukraine and Russia meet nowhere south of the Sea of Azov', () => {
    expect(between('UKR', 'RUS').every(([, lat = 0]) => lat > 46.9)).toBe(true);
  });
  it('set Crimea apart at Perekop by a line between units', () => {
    const layer = crimea.objects['land'] as GeometryCollection<RegionProperties>;
    const line = mesh(crimea, layer, (a, b) => {
      const [p, q] = [a.properties, b.properties] as RegionProperties[];
      return (
        a !== b &&
        p?.a3 === 'UKR' &&
        q?.a3 === 'UKR' &&
        (p.iso === 'UA-43') !== (q.iso === 'UA-43') &&
        !(p.iso && q.iso)
      );
    }).coordinates.flat();
    expect(line.some(([lon = 0, lat = 0]) => lon > 33.6 && lon < 33.9 && lat > 46.1 && lat < 46.25)).toBe(true);
  });
});

describe('water', () => {
  it('fills Syvash on the map of Crimea', () => {
    expect(at(areas(crimea, 'land'), 35.1, 45.4)).toEqual([]);
    expect(at(areas(crimea, 'land'), 34.35, 46.1)).toEqual([]);
    expect(at(areas(crimea, 'water'), 33.85, 46.13)).toHaveLength(1);
  });
  it('fills Syvash on the map of Ukraine', () => {
    expect(at(areas(osm, 'inlets'), 35.1, 45.4)).toHaveLength(1);
    expect(at(areas(osm, 'inlets'), 34.35, 46.1)).toHaveLength(1);
  });
  it('is left white by the hatch of Crimea, which covers Simferopol and Sevastopol', () => {
    for (const dry of [areas(crimea, 'dry'), areas(osm, 'dry')]) {
      expect(at(dry, 34.35, 46.1)).toEqual([]);
      expect(at(dry, 33.85, 46.13)).toEqual([]);
      expect(at(dry, 34.11, 44.957)).toHaveLength(1);
      expect(at(dry, 33.55, 44.58)).toHaveLength(1);
    }
  });
  it('parts Crimea from Taman', () => {
    expect(at(areas(crimea, 'land'), 36.6, 45.25)).toEqual([]);
    expect(at(areas(ukraine, 'countries'), 36.6, 45.25)).toEqual([]);
  });
});

describe('the distance lines', () => {
  const russia = areas(ukraine, 'countries').find((c) => c.properties.a3 === 'RUS');
  const lines = geo<{ km: number; label: [number, number]; lines: [number, number][][] }[]>('distances');
  it('stand at 50, 100 and 150 km', () => {
    expect(lines.map((l) => l.km)).toEqual([50, 100, 150]);
  });
  it('run through Russia only', () => {
    const points = lines.flatMap((l) => l.lines.flat());
    const inside = points.filter(([lon, lat]) => russia && covers(russia, lon, lat));
    expect(inside.length / points.length).toBeGreaterThan(0.97);
  });
  it('stay away from Crimea and the Kerch Strait', () => {
    expect(lines.flatMap((l) => l.lines.flat()).every(([, lat]) => lat > 45.6)).toBe(true);
  });
  it('carry their labels in the east, the nearest first', () => {
    expect(lines.every(({ label: [lon, lat] }) => lon > 39 && Math.abs(lat - 48.95) < 0.4)).toBe(true);
    expect(lines.map((l) => l.label[0])).toEqual(lines.map((l) => l.label[0]).sort((a, b) => a - b));
  });
});
