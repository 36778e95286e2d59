import type { Place, Point, Story, Unit } from '$lib/content/types';
import type { Mark, Scene, Zone } from '$lib/scene/types';
import { STYLE } from './label-style';
import type { Line, Wanted } from './place';
import { SHOTS } from './shots';
import type { Frame, NameKind, Transform } from './types';

/** Radius the label of a mark keeps clear of, px, by symbol. */
const RADIUS: Record<Mark['symbol'], number> = {
  meeting: 12, absent: 6, city: 4, held: 7, surrounded: 12, taken: 7, checkpoint: 7, fleet: 7, event: 7
};
const KIND: Record<string, NameKind> = { country: 'country', sea: 'sea', river: 'river', area: 'area', city: 'city', capital: 'city', town: 'city' };

export interface Want extends Wanted { kind: NameKind | 'mark'; xy: Point; text: string[] }

/** What the label of a mark says at its longest through a step: the place is kept for the longest second line. */
export function longest<T extends { id: string; line: string }>(sets: T[][]): T[] {
  const by = new Map<string, T>();
  for (const m of sets.flat()) {
    const known = by.get(m.id);
    if (!known || m.line.length > known.line.length) by.set(m.id, m);
  }
  return [...by.values()];
}

/** Every label a step would like to have in a frame, the most important first. */
export function wantedLabels(story: Story, scene: Scene, marks: Mark[], zones: Zone[], points: Record<string, Point>, t: Transform, frame: Frame): Want[] {
  const at = (p: Point) => ({ xy: p, x: t.k * p[0] + t.x, y: t.k * p[1] + t.y });
  const wants: Want[] = [];
  const order = [...marks].sort((a, b) => Number(b.lit) - Number(a.lit) || Number(b.today) - Number(a.today));
  for (const m of order) {
    const lines: Line[] = [{ text: m.name, style: m.lit ? STYLE.lit : STYLE.place }];
    if (m.line) lines.push({ text: m.line, style: STYLE.line });
    wants.push({ ...at(m.xy), id: m.id, kind: 'mark', r: RADIUS[m.symbol], lines, text: [], droppable: lines.length - 1, stand: 'beside', optional: !m.lit });
  }
  const zoneR = Math.max(9, 26 * t.k) * 0.9;
  for (const z of zones) {
    if (!z.name) continue;
    const second = z.line && frame.layout === 'side';
    const lines: Line[] = [{ text: z.name, style: STYLE.lit }, ...(second ? [{ text: z.line, style: STYLE.line }] : [])];
    wants.push({ ...at(z.xy), id: z.id, kind: 'mark', r: zoneR, lines, text: [], droppable: lines.length - 1, stand: 'beside', optional: z.later });
  }
  const shot = SHOTS[shotOf(scene)];
  const names = frame.layout === 'stack' && !frame.still ? (shot.few ?? shot.names) : shot.names;
  const choropleth = Object.keys(scene.fills).length > 0;
  // A strip of map above a panel has no room for the names of countries.
  const roomy = frame.free.bottom - frame.free.top > 170;
  for (const id of names) {
    if (!roomy || (choropleth && (id === 'ukraine' || id === 'crimea' || id === 'azov')) || (id === 'crimea' && !scene.contested && t.k < 0.62)) continue;
    const place = story.tables.places.find((p) => p.id === id);
    if (place && !marks.some((m) => m.id === id)) wants.push(place.id === 'crimea' && t.k < 0.62 ? farCrimea(place, at(place.xy), t.k) : nameOf(place, at(place.xy)));
  }
  if (scene.layers.some((l) => l === 'unit-names' || l === 'language' || l === 'runoff')) {
    const phone = frame.layout === 'stack' && !frame.still && frame.width < 600;
    const printedFirst = [...story.tables.units].sort((a, b) => Number(!!b.russianPrinted) - Number(!!a.russianPrinted));
    for (const unit of printedFirst) {
      const point = points[unit.iso];
      const named = marks.some((m) => unit.capital.startsWith(m.name) && unit.population2001 < 4e6 && unit.short.startsWith(m.name));
      if (named || (phone && !(scene.layers.includes('language') && unit.russianPrinted))) continue;
      if (point) wants.push(unitName(unit, at(point), frame, scene));
    }
  }
  return wants;
}

/** The shot whose names a scene carries. */
export function shotOf(scene: Scene): Scene['shot'] {
  return scene.shotProgress > 0.5 ? scene.shotEnd : scene.shot;
}

/** From afar Crimea is named beside itself, in the colour of its hatch. */
function farCrimea(place: Place, at: { xy: Point; x: number; y: number }, k: number): Want {
  const lines = [{ text: place.name, style: STYLE.contested }];
  return { ...at, id: place.id, kind: 'contested', r: 130 * k, lines, text: [place.name], droppable: 0, stand: 'beside', optional: false };
}

function nameOf(place: Place, at: { xy: Point; x: number; y: number }): Want {
  const kind = place.id === 'ukraine' ? 'focus' : (KIND[place.kind] ?? 'area');
  const upper = kind === 'focus' || kind === 'country' || kind === 'area';
  const text = upper ? place.name.toUpperCase() : place.name;
  const dot = kind === 'city';
  return {
    ...at, id: place.id, kind, r: dot ? 4 : 0, lines: [{ text, style: STYLE[kind] }], text: [text],
    droppable: 0, stand: dot ? 'beside' : 'around', optional: true
  };
}

function unitName(unit: Unit, at: { xy: Point; x: number; y: number }, frame: Frame, scene: Scene): Want {
  const printed = scene.layers.includes('language') ? unit.russianPrinted : '';
  const lines: Line[] = [{ text: unit.short, style: STYLE.unit }, ...(printed ? [{ text: printed, style: STYLE.lit }] : [])];
  return {
    ...at, id: unit.iso, kind: 'unit', r: 0, lines, text: lines.map((l) => l.text),
    droppable: 0, stand: 'around', reach: 24, optional: frame.layout === 'stack' && !frame.still && !printed
  };
}
