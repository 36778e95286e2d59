import type { Place, Point, Story, Unit } from '$lib/content/types';
import type { Mark, Scene, Zone } from '$lib/scene/types';
import { SMALLER } from './afar';
import { anchorsOf, TURNED } from './anchors';
import { shotIn } from './camera';
import { distanceNames } from './distances';
import { isLow } from './frame';
import { STYLE } from './label-style';
import { CRIMEA_FROM } from './levels';
import type { Line, Wanted } from './place';
import { SHOTS } from './shots';
import type { AtlasLevel, Frame, Ground, NameKind, Transform } from './types';
import { zoneRadius } from './zone';

/** Radius the label of a mark keeps clear of, px, by symbol. */
const RADIUS: Record<Mark['symbol'], number> = {
  meeting: 12, absent: 6, city: 5, held: 7, surrounded: 12, taken: 7, checkpoint: 7, fleet: 7, event: 7
};
const KIND: Record<string, NameKind> = { country: 'country', sea: 'sea', river: 'river', area: 'area', city: 'city', capital: 'city', town: 'city' };

export interface Want extends Wanted {
  kind: NameKind | 'mark';
  xy: Point;
  text: string[];
  /** What the label may stand on; absent: on anything. */
  grounds?: Ground[];
}

/** What the label of a place may stand on, by the ground of the place: none crosses the state border. */
const BESIDE: Record<Ground, Ground[] | undefined> = { focus: ['focus', 'sea'], russia: ['russia', 'sea'], land: ['land', 'sea'], sea: undefined };
/** What a country's name may stand on. Every other country stands on land, and a long name may reach into the sea. */
const OWN: Record<string, Ground[]> = { russia: ['russia'], ukraine: ['focus'], 'middle-east': ['land', 'sea'] };

/** What the label of a mark says at its longest through a step: the place is kept for the longest second line. */
export function longest<T extends { id: string; line: string; lit?: boolean }>(sets: T[][]): T[] {
  const by = new Map<string, T>();
  for (const m of sets.flat()) {
    const known = by.get(m.id);
    const longer = !known || m.line.length > known.line.length ? m : known;
    // Lit on one of its days, a mark wants the larger letters' room on all of them.
    by.set(m.id, known?.lit || m.lit ? { ...longer, lit: true } : longer);
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
  story: Story;
  scene: Scene;
  marks: Mark[];
  /** What counts the marks where they are seen from afar, and have no names of their own. */
  counts: Mark[];
  zones: Zone[];
  /** The least and the greatest radius of each mark in the step, px, by id. */
  radii: ReturnType<typeof radiiOf>;
  /** How far marks stand aside, px, by id. */
  aside: Record<string, [dx: number, dy: number]>;
  /** A point inside each unit, by ISO code. */
  points: Record<string, Point>;
  distances: AtlasLevel['distances'];
  t: Transform;
  frame: Frame;
  groundOf: (point: Point) => Ground;
}
const isPhone = (frame: Frame) => frame.layout === 'stack' && frame.width < 600;

/** Every label a step would like to have in a frame, the most important first. */
export function wantedLabels(of: Labelled): Want[] {
  const { scene, t, frame, points } = of;
  const at = (p: Point) => ({ xy: p, x: t.k * p[0] + t.x, y: t.k * p[1] + t.y });
  const wants = [...countLabels(of), ...markLabels(of), ...zoneLabels(of), ...placeNames(of)];
  if (scene.layers.some((l) => l === 'unit-names' || l === 'language' || l === 'runoff')) {
    for (const unit of unitsNamed(of)) {
      const point = points[unit.iso];
      if (point) wants.push(unitName(unit, at(point), frame, scene));
    }
  }
  if (scene.layers.includes('distances')) wants.push(...distanceNames(of.distances, t, frame));
  return wants;
}

/** A strip of map lower than this above a panel has room only for the bases the day is about, px. */
const STRIP = 200;

/** The count stands in the sea beside Crimea, as its name does from afar. */
function countLabels({ counts, t, frame }: Labelled): Want[] {
  return counts.flatMap((m): Want[] => {
    const want: Want = {
      xy: m.xy, x: t.k * m.xy[0] + t.x, y: t.k * m.xy[1] + t.y, id: m.id, kind: 'mark', r: 112 * t.k, text: [], droppable: 1, stand: 'beside', group: true, optional: false,
      lines: [{ text: m.name, style: STYLE.place }, { text: m.line, style: STYLE.line }], grounds: ['sea']
    };
    // Where the sea has no room the name at least stands near, on a wider screen with its count.
    return [want, { ...want, lines: want.lines.slice(0, isLow(frame) || frame.width < 360 ? 1 : 2), droppable: 0, must: true }];
  });
}

function markLabels({ marks, counts, radii, aside, t, groundOf, frame, scene }: Labelled): Want[] {
  const strip = isPhone(frame) && scene.layers.includes('sites') && frame.width > 340 && frame.free.bottom - frame.free.top < STRIP;
  const order = [...marks].sort((a, b) => Number(b.lit) - Number(a.lit) || Number(b.today) - Number(a.today));
  return order.flatMap((m): Want[] => {
    const [dx, dy] = aside[m.id] ?? [0, 0];
    const [least, most] = radii.get(m.id) ?? [RADIUS[m.symbol], RADIUS[m.symbol]];
    const absent = m.symbol === 'absent';
    const lines: Line[] = [{ text: m.name, style: m.lit ? STYLE.lit : STYLE.place }];
    if (m.line) lines.push({ text: m.line, style: STYLE.line });
    const want: Want = {
      xy: m.xy, x: t.k * m.xy[0] + t.x + dx, y: t.k * m.xy[1] + t.y + dy, id: m.id, kind: 'mark', r: most * (counts.length ? SMALLER : 1), least, lines, text: [],
      silent: counts.length > 0 || (strip && !m.lit && !m.today), stand: 'beside', optional: !m.lit, must: m.lit || absent,
      // That Kyiv is not at the table is worth more than a clear border; only Russia's ground it never touches.
      droppable: lines.length - 1, grounds: absent ? ['focus', 'sea', 'land'] : BESIDE[groundOf(m.xy)]
    };
    // On a phone it is said where Ukraine has room for the words, or else the dotted way alone says it.
    if (!absent || !isPhone(frame)) return [want];
    return [{ ...want, droppable: 0, must: false, slides: true, grounds: ['focus'] }, { ...want, lines: lines.slice(0, 1), droppable: 0, above: true, grounds: ['focus', 'land'] }];
  });
}

/** Areas nearer than this, in map units, share a label where two have no room. */
const TOGETHER_KM = 45;
const TOGETHER_PX = 40;
/** Up to this distance two that have no room for a name each share one, px. */
const APART_PX = 46;
/** Areas whose discs lie on one another share a label up to this distance, map units; their middles are nearer than this, px. */
const MERGED = { km: 80, px: 18 };

function zoneLabels({ zones, t, frame }: Labelled): Want[] {
  const named = zones.filter((z) => z.name);
  const label = (z: Zone, words: string, line: string): Want => {
    const lines: Line[] = [{ text: words, style: STYLE.lit }, ...(line && (z.later || frame.layout === 'side') ? [{ text: line, style: STYLE.line }] : [])];
    return {
      xy: z.xy, x: t.k * z.xy[0] + t.x, y: t.k * z.xy[1] + t.y, id: z.id, kind: 'mark', r: zoneRadius(t.k) * 0.9, lines, text: [],
      droppable: z.later ? 0 : lines.length - 1, stand: 'beside', group: true, area: true, optional: z.later, clear: frame.layout === 'side' ? 3 : undefined,
      // From afar a name reaches across Russia into Kazakhstan.
      grounds: t.k < 0.2 ? ['russia', 'sea', 'land'] : ['russia', 'sea']
    };
  };
  const joined = named.flatMap((a, i) => named.slice(i + 1).flatMap((b) => {
    const km = Math.hypot(a.xy[0] - b.xy[0], a.xy[1] - b.xy[1]);
    if (km < TOGETHER_KM && km * t.k < TOGETHER_PX) return [{ ...label(a, `${b.name}, ${a.name}`, ''), also: b.id }];
    return km < MERGED.km && km * t.k < MERGED.px && !a.later && !b.later ? [{ ...label(b, `${a.name}, ${b.name}`, ''), also: a.id }] : [];
  }));
  // Two that lie farther apart, in one line or under one another.
  const apart = named.flatMap((a, i) => named.slice(i + 1).flatMap((b): Want[] => {
    const km = Math.hypot(a.xy[0] - b.xy[0], a.xy[1] - b.xy[1]);
    if (a.later || b.later || km > MERGED.km || km * t.k > APART_PX) return [];
    const [first, second] = km < TOGETHER_KM || b.xy[1] < a.xy[1] ? [b, a] : [a, b];
    const both = { ...label(second, `${first.name}, ${second.name}`, ''), also: first.id, joins: true } as const;
    return [both, { ...both, lines: [`${first.name},`, second.name].map((text) => ({ text, style: STYLE.lit })) }];
  }));
  // Where only one of two has room, it is the one the other is named after.
  const first = named.filter((z) => joined.some((j) => j.also === z.id));
  return [...apart, ...joined, ...[...first, ...named].map((z) => label(z, z.name, z.line)), ...zones.filter((z) => !z.name).map((z) => ({ ...label(z, '', ''), silent: true }))];
}

/** Ids of the countries the story is about, the first named first. */
const STORY = ['ukraine', 'russia'] as const;

/** Names of countries, seas and places for orientation, as the shot lists them. */
function placeNames({ story, scene, marks, counts, t, frame }: Labelled): Want[] {
  const shot = SHOTS[shotIn(scene, frame)];
  const phone = isPhone(frame);
  const names = frame.layout === 'stack' ? (shot.few ?? shot.names) : shot.names;
  const choropleth = Object.keys(scene.fills).length > 0;
  // On a phone Poland and Moldova have less room than their names.
  const unnamed = [...(choropleth ? ['ukraine', 'crimea', 'azov'] : []), ...(phone ? ['poland', 'moldova'] : []), ...(choropleth && phone ? ['belarus'] : [])];
  // A strip of map above a panel has no room for the names of countries; the opening's runs on below.
  if (scene.index >= 0 && frame.free.bottom - frame.free.top <= 170) return [];
  const inSight = STORY.filter((id) => names.includes(id) && !unnamed.includes(id) && story.tables.places.some((p) => p.id === id && anchorsOf(p).some(([x, y]) => {
    const [left, top] = [t.k * x + t.x, t.k * y + t.y];
    return left > (frame.layout === 'side' ? frame.free.left : 0) && left < frame.width && top > frame.free.top - 14 && top < frame.free.bottom;
  })));
  return names.flatMap((id) => {
    const place = story.tables.places.find((p) => p.id === id);
    if (!place || [...marks, ...counts].some((m) => m.id === id) || unnamed.includes(id)) return [];
    if (id === 'crimea' && !scene.contested && t.k < CRIMEA_FROM) return [];
    const want = id === 'crimea' && t.k < CRIMEA_FROM ? farCrimea(place, t, frame) : nameOf(place, t);
    if (id === 'ukraine') return [want, { ...want, kind: 'country', lines: want.lines.map((l) => ({ ...l, style: STYLE.country })), clear: 3, grounds: ['focus', 'land', 'sea'] }];
    const later = want.kind === 'country' || want.kind === 'contested';
    return [later ? { ...want, after: inSight.filter((other) => other !== id && (id !== 'russia' || other === 'ukraine') && (id !== 'crimea' || other === 'ukraine')) } : want];
  });
}

/** The units a phone as narrow as this names: the ends of the scale and Crimea. */
export const FEW_UNITS = ['UA-43', 'UA-14', 'UA-61'];

/** The units the step on the run-off compares, named on a phone too. */
const LIKENESS = ['UA-35', 'UA-61'];

/** The units to name, those with a printed share first. */
function unitsNamed({ story, scene, marks, frame }: Labelled): Unit[] {
  const phone = isPhone(frame);
  return [...story.tables.units].sort((a, b) => Number(!!b.russianPrinted) - Number(!!a.russianPrinted)).filter((unit) => {
    const named = marks.some((m) => unit.capital.startsWith(m.name) && unit.population2001 < 4e6 && unit.short.startsWith(m.name));
    if (named) return false;
    if (phone && scene.layers.includes('runoff')) return LIKENESS.includes(unit.iso);
    if (phone && !(scene.layers.includes('language') && unit.russianPrinted)) return false;
    return !phone || frame.width > 360 || FEW_UNITS.includes(unit.iso);
  });
}

/** From afar Crimea is named beside itself, in the colour of its hatch; on a phone where the sea has room, or not at all. */
function farCrimea({ id, name, xy }: Place, t: Transform, frame: Frame): Want {
  const lines = [{ text: name, style: STYLE.contested }];
  return {
    xy, x: t.k * xy[0] + t.x, y: t.k * xy[1] + t.y, id, kind: 'contested', r: 130 * t.k, lines, text: [name],
    droppable: 0, stand: 'beside', group: true, optional: true, grounds: ['sea'], must: !isPhone(frame)
  };
}

/** Below this width of Ukraine on the screen, px, its name is set like those of its neighbours. */
const SMALL = 175;

function nameOf(place: Place, t: Transform): Want {
  const kind = place.id === 'ukraine' ? (1316 * t.k < SMALL ? 'country' : 'focus') : (KIND[place.kind] ?? 'area');
  const upper = kind === 'focus' || kind === 'country' || kind === 'area';
  const text = upper ? place.name.toUpperCase() : place.name;
  const dot = kind === 'city';
  const [first = place.xy, ...more] = anchorsOf(place);
  const grounds: Ground[] | undefined = kind === 'country' || kind === 'focus' ? (OWN[place.id] ?? ['land', 'sea'])
    : kind === 'sea' ? ['sea'] : kind === 'area' ? (OWN[place.id] ?? ['focus']) : kind === 'city' ? ['focus', 'sea'] : undefined;
  return {
    xy: first, x: t.k * first[0] + t.x, y: t.k * first[1] + t.y, id: place.id, kind, r: dot ? 4 : 0, lines: [{ text, style: STYLE[kind] }], text: [text],
    droppable: 0, stand: dot ? 'beside' : 'around', reach: 40, clear: dot ? undefined : place.id === 'ukraine' ? 7 : 10, optional: true, grounds, turn: TURNED[place.id],
    points: more.map(([x, y]) => ({ x: t.k * x + t.x, y: t.k * y + t.y }))
  };
}

function unitName(unit: Unit, at: { xy: Point; x: number; y: number }, frame: Frame, scene: Scene): Want {
  const printed = scene.layers.includes('language') ? unit.russianPrinted : '';
  const lines: Line[] = [{ text: unit.short, style: STYLE.unit }, ...(printed ? [{ text: printed, style: STYLE.lit }] : [])];
  return {
    ...at, id: unit.iso, kind: 'unit', r: 0, lines, text: lines.map((l) => l.text),
    droppable: 0, stand: 'around', ...(unit.iso === 'UA-40' ? { reach: 40, grounds: ['sea'] } : { reach: 24, grounds: ['focus', 'sea'] }), optional: frame.layout === 'stack' && !printed
  };
}
