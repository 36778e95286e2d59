import type { Point, Tables, Unit } from '$lib/content/types';
import type { Mark, Scene, Zone } from '$lib/scene/types';
import { SMALLER } from '../site-cluster';
import { distanceNames } from './distance-labels';
import { isLandscapePhone, isPhone, isNarrowSideBySide, type Screen } from '$lib/stage/screen';
import { STYLE } from './label-style';
import { lineWidth, type Line, type Wanted } from './place-labels';
import { namesUnits, placeNames } from './place-names';
import type { MapLevel } from '$lib/geo/types';
import type { Ground, NameKind, Transform } from '../types';
import { zoneRadius } from '../reported-area';

/** Radius the label of a mark keeps clear of, px, by symbol. */
const RADIUS: Record<Mark['symbol'], number> = {
  meeting: 12,
  absent: 6,
  city: 5,
  held: 7,
  surrounded: 12,
  taken: 7,
  checkpoint: 7,
  fleet: 7,
  event: 7
};

export interface Want extends Wanted {
  kind: NameKind | 'mark';
  xy: Point;
  text: string[];
  /** What the label may stand on; absent: on anything. */
  grounds?: Ground[];
  /** The whole name stands inside its unit. */
  within?: true;
  /** The shorter name it has here. */
  short?: string;
  /** The name of an area that the step's text speaks of. */
  told?: boolean;
  /** True where it may stand farther off over the sea, on a line; false for a base that is named close to it. */
  offshore?: boolean;
}

/** What the label of a place may stand on, by the ground of the place: none crosses the state border. */
const BESIDE: Record<Ground, Ground[] | undefined> = {
  focus: ['focus', 'sea'],
  russia: ['russia', 'sea'],
  land: ['land', 'sea'],
  sea: undefined
};

/** What the label of a mark says at its longest through a step: the place is kept for the longest second line. */
export function longest<T extends { id: string; line: string; highlighted?: boolean }>(sets: T[][]): T[] {
  const by = new Map<string, T>();
  for (const m of sets.flat()) {
    const known = by.get(m.id);
    const longer = !known || m.line.length > known.line.length ? m : known;
    // Lit on one of its days, a mark wants the larger letters' room on all of them.
    by.set(m.id, known?.highlighted || m.highlighted ? { ...longer, highlighted: true } : longer);
  }
  return [...by.values()];
}

/** The least and the greatest radius of each mark through a step, px, by id. */
export function radiiOf(sets: Mark[][]): Map<string, [least: number, most: number]> {
  const by = new Map<string, [number, number]>();
  for (const { id, symbol } of sets.flat()) {
    const [least, most] = by.get(id) ?? [Infinity, 0];
    by.set(id, [Math.min(least, RADIUS[symbol]), Math.max(most, RADIUS[symbol])]);
  }
  return by;
}

/** What a step's labels are made from. */
export interface Labelled {
  /** The words of the step, and the tables that name places. */
  text: string;
  tables: Pick<Tables, 'places' | 'sites' | 'units'>;
  scene: Scene;
  marks: Mark[];
  /** What counts the marks where they are seen from afar, and have no names of their own. */
  counts: Mark[];
  zones: ReportedArea[];
  /** The least and the greatest radius of each mark in the step, px, by id. */
  radii: ReturnType<typeof radiiOf>;
  /** How far marks stand aside, px, by id. */
  aside: Record<string, [dx: number, dy: number]>;
  /** A point inside each unit, by ISO code. */
  points: Record<string, Point>;
  distances: MapLevel['distances'];
  t: Transform;
  screen: Screen;
  groundOf: (point: Point) => Ground;
}

/** Every label a step would like to have in a frame, the most important first. */
export function wantedLabels(of: Labelled): Want[] {
  const { scene, t, screen, points } = of;
  const at = (p: Point) => ({ xy: p, x: t.k * p[0] + t.x, y: t.k * p[1] + t.y });
  const wants = [...countLabels(of), ...markLabels(of), ...zoneLabels(of), ...placeNames(of)];
  if (namesUnits(scene, screen)) {
    for (const unit of unitsNamed(of)) {
      const point = points[unit.iso];
      if (point) wants.push(...unitName(unit, at(point), screen, scene));
    }
  }
  if (scene.layers.includes('distances')) wants.push(...distanceNames(of.distances, t, screen));
  return wants;
}

/** A strip of map lower than this above a panel has room only for the bases the day is about, px. */
const STRIP = 160;

/** The count stands in the sea beside Crimea, as its name does from afar. */
function countLabels({ counts, t, screen }: Labelled): Want[] {
  return counts.flatMap((m): Want[] => {
    const want: Want = {
      xy: m.xy,
      x: t.k * m.xy[0] + t.x,
      y: t.k * m.xy[1] + t.y,
      id: m.id,
      kind: 'mark',
      r: 112 * t.k,
      text: [],
      droppable: 1,
      stand: 'beside',
      group: true,
      optional: false,
      lines: [
        { text: m.name, style: STYLE.place },
        { text: m.line, style: STYLE.line }
      ],
      grounds: ['sea']
    };
    // Where the sea has no room the name at least stands near, on a wider screen with its count.
    return [
      want,
      {
        ...want,
        lines: want.lines.slice(0, isLandscapePhone(screen) || screen.width < 360 ? 1 : 2),
        droppable: 0,
        must: true
      }
    ];
  });
}

/** Says of a mark whether the step's text speaks of it: by its own name, its first word, or its town. */
function spokenOf({ text, tables }: Labelled): (mark: Mark) => boolean {
  return ({ id, name }) => {
    const town = /, (\S+)$/.exec(tables.sites.find((s) => s.id === id)?.place ?? '')?.[1] ?? '';
    return [name, name.toLowerCase(), name.split(' ')[0] ?? '', town].some(
      (word) => word !== '' && text.includes(word)
    );
  };
}

/** How many bases a phone names: what the text speaks of, then the rings, which catch the eye, and what changes in the step. */
const NAMED = 8;
const NAMED_IN_STRIP = 4;

/** The marks in the order they are to be named in. */
function inOrder(of: Labelled): Mark[] {
  const { marks, scene } = of;
  const spoken = spokenOf(of);
  const rest = new Map(scene.marks.map((m) => [m.id, m]));
  const crowd = scene.layers.includes('sites');
  const rank = (m: Mark) =>
    (crowd
      ? [spoken(m), rest.get(m.id)?.highlighted, rest.get(m.id)?.symbol === 'surrounded', m.highlighted]
      : [m.highlighted, m.isNew, spoken(m)]
    ).reduce((sum, yes) => sum * 2 + Number(!!yes), 0);
  return [...marks].sort((a, b) => rank(b) - rank(a));
}

/** From this width on, px, Ukraine has room beside its name for the words at Kyiv. */
const WORDS = 1040;

function markLabels(of: Labelled): Want[] {
  const { tables, counts, radii, aside, t, groundOf, screen, scene } = of;
  const crowd =
    (isPhone(screen) || isLandscapePhone(screen) || isNarrowSideBySide(screen) || screen.still === true) &&
    scene.layers.includes('sites');
  const named = !crowd ? Infinity : screen.free.bottom - screen.free.top < STRIP ? NAMED_IN_STRIP : NAMED;
  const spoken = spokenOf(of);
  const ringed = ({ id }: Mark) => scene.marks.some((m) => m.id === id && m.symbol === 'surrounded');
  return inOrder(of).flatMap((m, i): Want[] => {
    const [dx, dy] = aside[m.id] ?? [0, 0];
    const [least, most] = radii.get(m.id) ?? [RADIUS[m.symbol], RADIUS[m.symbol]];
    const absent = m.symbol === 'absent';
    const short = (crowd && tables.sites.find((s) => s.id === m.id)?.short) || undefined;
    const lines: Line[] = [{ text: short ?? m.name, style: m.highlighted ? STYLE.lit : STYLE.place }];
    if (m.line) lines.push({ text: m.line, style: STYLE.line });
    const want: Want = {
      xy: m.xy,
      x: t.k * m.xy[0] + t.x + dx,
      y: t.k * m.xy[1] + t.y + dy,
      id: m.id,
      kind: 'mark',
      short,
      r: most * (counts.length ? SMALLER : 1),
      least,
      lines,
      text: [],
      clear: screen.layout === 'side' && scene.layers.includes('sites') ? 5 : undefined,
      aside: crowd ? 4 : undefined,
      silent: counts.length > 0 || i >= named,
      stand: 'beside',
      optional: !m.highlighted,
      must: absent || (crowd ? spoken(m) || ringed(m) : m.highlighted),
      // That Kyiv is not at the table is worth more than a clear border; only Russia's ground it never touches.
      droppable: lines.length - 1,
      grounds: absent ? ['focus', 'sea', 'land'] : BESIDE[groundOf(m.xy)]
    };
    // On a phone it is said where Ukraine has room for the words, or else the dotted way alone says it.
    // Elsewhere it is said on Ukraine's ground too, or the name stands there alone: on a neighbour's it would be said of that.
    const own = { ...want, droppable: 0, must: false, slides: true, grounds: ['focus'] } satisfies Want;
    // Where Ukraine is small its own name and those words would be read as one.
    const room = screen.still || screen.width >= WORDS;
    if (absent && screen.layout === 'side') return [...(room ? [own] : []), { ...own, lines: lines.slice(0, 1) }, want];
    // A base on the coast is named over the sea where that is close, as in an atlas; in a crowd from farther off, on a line.
    const led = scene.layers.includes('sites') && !counts.length;
    if (led)
      return [
        { ...want, grounds: ['sea'], close: true, must: false, droppable: 0, offshore: false },
        { ...want, offshore: true }
      ];
    if (!absent || !isPhone(screen)) return [want];
    return [own, { ...want, lines: lines.slice(0, 1), droppable: 0, above: true, grounds: ['focus', 'land'] }];
  });
}

/** Below this scale a phone names no areas, px a map unit. */
const AFAR = 0.12;
/** Areas nearer than this, in map units, share a label where two have no room. */
const TOGETHER_KM = 45;
const TOGETHER_PX = 40;
/** Up to this distance two that have no room for a name each share one, px. */
const APART_PX = 46;
/** From this length on the name of two is rather set in two lines, px. */
const LONG_PX = 150;
/** Areas whose discs lie on one another share a label up to this distance, map units; their middles are nearer than this, px. */
const MERGED = { km: 80, px: 18 };

function zoneLabels({ text, zones, t, screen }: Labelled): Want[] {
  // Hung beside discs so near to one another a name belongs to none of them: from so far off the border alone is framed.
  const named = isPhone(screen) && t.k < AFAR ? [] : zones.filter((z) => z.name);
  const label = (z: Zone, words: string, line: string): Want => {
    const lines: Line[] = [
      { text: words, style: STYLE.lit },
      ...(line && (z.later || screen.layout === 'side') ? [{ text: line, style: STYLE.line }] : [])
    ];
    return {
      xy: z.xy,
      x: t.k * z.xy[0] + t.x,
      y: t.k * z.xy[1] + t.y,
      id: z.id,
      kind: 'mark',
      r: zoneRadius(t.k) * 0.9,
      lines,
      text: [],
      droppable: lines.length - 1,
      stand: 'beside',
      group: true,
      area: true,
      optional: z.later,
      clear: screen.layout === 'side' ? 3 : 2,
      grounds: ['russia', 'sea']
    };
  };
  const joined = named.flatMap((a, i) =>
    named.slice(i + 1).flatMap((b) => {
      const km = Math.hypot(a.xy[0] - b.xy[0], a.xy[1] - b.xy[1]);
      if (km < TOGETHER_KM && km * t.k < TOGETHER_PX) return [{ ...label(a, `${b.name}, ${a.name}`, ''), also: b.id }];
      return km < MERGED.km && km * t.k < MERGED.px && !a.seenLater && !b.seenLater
        ? [{ ...label(b, `${a.name}, ${b.name}`, ''), also: a.id }]
        : [];
    })
  );
  // Two that lie farther apart, in one line or under one another.
  const apart = named.flatMap((a, i) =>
    named.slice(i + 1).flatMap((b): Want[] => {
      const km = Math.hypot(a.xy[0] - b.xy[0], a.xy[1] - b.xy[1]);
      if (a.seenLater || b.seenLater || km > MERGED.km || km * t.k > APART_PX) return [];
      const [first, second] = km < TOGETHER_KM || b.xy[1] < a.xy[1] ? [b, a] : [a, b];
      const both = { ...label(second, `${first.name}, ${second.name}`, ''), also: first.id, joins: true } as const;
      const stacked = { ...both, lines: [`${first.name},`, second.name].map((text) => ({ text, style: STYLE.lit })) };
      // A long line reaches so far from the two that it reads as the name of what lies under its beginning.
      return lineWidth(both.lines[0]!) > LONG_PX ? [{ ...stacked, joins: undefined }, stacked, both] : [both, stacked];
    })
  );
  // Where only one of two has room, it is the one the other is named after.
  const first = named.filter((z) => joined.some((j) => j.also === z.id));
  const told = ({ id, also }: Want) => named.some((z) => (z.id === id || z.id === also) && text.includes(z.name));
  const all = [...apart, ...joined, ...[...first, ...named].map((z) => label(z, z.name, z.line))].map((w) => ({
    ...w,
    told: told(w)
  }));
  return [
    ...all.filter((w) => w.told),
    ...all.filter((w) => !w.told),
    ...zones.filter((z) => !named.includes(z)).map((z) => ({ ...label(z, '', ''), silent: true }))
  ];
}

/** The units a phone as narrow as this names: the ends of the scale and Crimea. */
export const FEW_UNITS = ['UA-43', 'UA-14', 'UA-61'];

/** The units the step on the run-off compares, and Crimea, which is hatched: named on a phone too. */
const LIKENESS = ['UA-35', 'UA-61', 'UA-43'];

/** The units to name, those with a printed share first. */
function unitsNamed({ tables, scene, marks, screen }: Labelled): Unit[] {
  const phone = isPhone(screen);
  return [...tables.units]
    .sort((a, b) => Number(!!b.russianPrinted) - Number(!!a.russianPrinted))
    .filter((unit) => {
      const named = marks.some(
        (m) => unit.capital.startsWith(m.name) && unit.population2001 < 4e6 && unit.short.startsWith(m.name)
      );
      if (named) return false;
      if (phone && scene.layers.includes('runoff')) return LIKENESS.includes(unit.iso);
      if (phone && !(scene.layers.includes('language') && unit.russianPrinted)) return false;
      return !phone || screen.width > 360 || FEW_UNITS.includes(unit.iso);
    });
}

function unitName(unit: Unit, at: { xy: Point; x: number; y: number }, screen: Screen, scene: Scene): Want[] {
  const printed = scene.layers.includes('language') ? unit.russianPrinted : '';
  const lines: Line[] = [
    { text: unit.short, style: STYLE.unit },
    ...(printed ? [{ text: printed, style: STYLE.lit }] : [])
  ];
  const want: Want = {
    ...at,
    id: unit.iso,
    kind: 'unit',
    r: 0,
    lines,
    text: lines.map((l) => l.text),
    droppable: 0,
    stand: 'around',
    reach: 40,
    optional: screen.layout === 'stack' && !printed
  };
  if (unit.iso === 'UA-40') return [{ ...want, grounds: ['sea'] }];
  const within: Want = { ...want, grounds: ['focus'], within: true };
  // Letters in the colour for the last class are for no other ground: on a phone the figure alone has room in the shape.
  if (unit.iso !== 'UA-43' && scene.fills[unit.iso] === 'seq-4')
    return [within, ...(printed ? [{ ...within, lines: lines.slice(1), text: [printed] }] : [])];
  // Half on the sea a name is dark on one half and pale on the other: Crimea's stands on the one or on the other.
  return [
    within,
    unit.iso === 'UA-43'
      ? { ...want, reach: 84, grounds: ['sea'], droppable: lines.length - 1 }
      : { ...want, reach: 24, grounds: ['focus', 'sea'] }
  ];
}
