import { textWidth } from '$lib/ui/measure';
import type { LabelStyle } from './label-style';
import { roundTo1 } from '$lib/geo/round';
import { crosses, meet, tieOf, type Tie } from './leader-line';

/** A rectangle on the screen, px. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
export interface Line {
  text: string;
  style: LabelStyle;
}

/** A label to place: where its symbol is on the screen, its lines, and how it may stand. */
export interface Wanted {
  id: string;
  x: number;
  y: number;
  /** Radius of the symbol the label keeps clear of, px; 0 for names of areas. */
  r: number;
  lines: Line[];
  /** Lines below the first that may be dropped. */
  droppable: number;
  /** 'beside' its symbol, or 'around' its point (names of countries and seas may shift). */
  stand: 'beside' | 'around';
  /** How far the name of an area may shift from its point, px. */
  reach?: number;
  /** True for a symbol that others keep clear of, but that is not named itself; an area that a mark in it names is in nobody's way. */
  silent?: boolean;
  /** A name that may be left out without loss. */
  optional: boolean;
  /** Other points the name of an area may stand at, px, best first. */
  points?: { x: number; y: number }[];
  /** Turned about its middle, degrees; only for a name at its point. */
  turn?: number;
  /** Says where the label may stand for what lies under it; left aside when `must` and nothing else is free. */
  allowed?: (rect: Rect) => boolean;
  must?: boolean;
  /** What it keeps clear of other labels and of legends, px: the name of an area moves a little where a screen is wider than its class. */
  clear?: number;
  /** Ids of names without which this one is not given: no neighbour is named where Ukraine, in sight, is not. */
  after?: string[];
  /** The id of a wanted label that this one makes unnecessary. */
  also?: string;
  /** True where the symbol is a whole area or group: its name may stand near a mark inside it. */
  group?: boolean;
  /** True where it is one area among others like it: its name stands nearer to it than to any of those. */
  area?: boolean;
  /** A label of two areas that lie farther apart, only for where their own names find no room. */
  joins?: true;
  /** Above or below its symbol it may shift aside by a few px. */
  slides?: boolean;
  /** Stands above, or below, its symbol rather than beside it. */
  above?: boolean;
  below?: boolean;
  /** Only close beside its symbol. */
  close?: true;
  /** Says where the label may stand farther off, joined to its symbol by a line; absent: nowhere. */
  led?: (rect: Rect) => boolean;
  /** What that line keeps from other symbols, px: closer, it would seem to begin at one of them. */
  aside?: number;
  /** The symbol's radius when it is smallest, px: a ring that becomes a square draws back from its label. */
  least?: number;
}

/** Where a label stands, and which of the wishes with its id was granted. */
export interface Placed<T extends Wanted = Wanted> {
  of: T;
  id: string;
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  lines: number;
  rect: Rect;
  also?: string;
  tie?: Tie;
}

const overlaps = (a: Rect, b: Rect, gap: number) =>
  a.x0 < b.x1 + gap && a.x1 > b.x0 - gap && a.y0 < b.y1 + gap && a.y1 > b.y0 - gap;
const inside = (a: Rect, b: Rect) => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

/** How much farther a label stands from another's symbol than from its own, px: a square is drawn smaller than what labels keep clear of. */
const FARTHER = { most: 4, must: 2.6, area: 2 };

/** From this radius on a symbol is a ring, which takes any name in its row for its own, px. */
export const RING = 12;

/** The distance between two rectangles, px; 0 where they touch. */
export function distance(a: Rect, b: Rect): number {
  return Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1));
}

/** How far aside of a symbol a name in its row still reads as its own, px. */
const ROW = 30;
/** True where a label stands in the row of a symbol, close enough to be read as its name. */
export function inRow(label: Rect, symbol: Rect): boolean {
  const middle = (symbol.y0 + symbol.y1) / 2;
  return label.y0 < middle && label.y1 > middle && Math.max(label.x0 - symbol.x1, symbol.x0 - label.x1) < ROW;
}

/** The square of a symbol, px. */
const squareOf = ({ x, y }: Pick<Wanted, 'x' | 'y'>, r: number): Rect => ({
  x0: x - r,
  x1: x + r,
  y0: y - r,
  y1: y + r
});

/** Width of a line of a label, px, its tracking included. */
export function lineWidth({ text, style }: Line): number {
  return textWidth(text, style.size, style.weight, style.family) + style.track * style.size * text.length;
}

/** A rectangle with a margin round it, px. */
const wider = ({ x0, x1, y0, y1 }: Rect, by: number): Rect => ({ x0: x0 - by, x1: x1 + by, y0: y0 - by, y1: y1 + by });

type Candidate = { dx: number; dy: number; anchor: Placed['anchor']; led?: true };

/** Where a label may stand beside a symbol, best first: right, left, above, below, then farther out. dy is its first baseline. */
function beside({ r, slides, above, below: under, joins, close, led, also }: Wanted, lines: Line[]): Candidate[] {
  const first = lines[0]?.style.size ?? 12;
  const below = lines.slice(1).reduce((sum, l) => sum + l.style.leading, 0);
  const mid = first * 0.34 - below / 2;
  const out: Candidate[] = above ? [{ dx: 0, dy: -r - 3 - below, anchor: 'middle' }] : [];
  if (slides)
    for (const dx of [0, 8, -8, 16, -16, 24, -24, 32, -32])
      for (const gap of [r + 2, r + 6]) out.push({ dx, dy: gap + first * 0.8, anchor: 'middle' });
  if (under)
    for (const gap of [r + 2, r + 8])
      for (const dx of [0, 8, -8, 16, -16, 24, -24, 32, -32]) out.push({ dx, dy: gap + first * 0.8, anchor: 'middle' });
  // Two lines for two areas may begin closer under them than one name does.
  for (const gap of close ? [r + 6, r + 3] : [r + 6, r + 12, r + 20, r + 3, ...(also ? [r + 1] : [])]) {
    out.push({ dx: gap, dy: mid, anchor: 'start' }, { dx: -gap, dy: mid, anchor: 'end' });
    out.push(
      { dx: gap, dy: -first * 0.3 - below, anchor: 'start' },
      { dx: -gap, dy: -first * 0.3 - below, anchor: 'end' }
    );
    out.push({ dx: gap, dy: first * 0.95, anchor: 'start' }, { dx: -gap, dy: first * 0.95, anchor: 'end' });
    out.push({ dx: 0, dy: -gap - below, anchor: 'middle' }, { dx: 0, dy: gap + first * 0.8, anchor: 'middle' });
    if (r > 5)
      out.push(
        { dx: gap, dy: -first * 0.6 - below, anchor: 'start' },
        { dx: gap, dy: -first * 0.8 - below, anchor: 'start' },
        { dx: gap, dy: first * 1.25, anchor: 'start' }
      );
    // Above or below a symbol wider than a dot, flush with one of its sides.
    if (r > 5 || led)
      for (const dy of [-gap - below, gap + first * 0.8])
        out.push({ dx: -r, dy, anchor: 'start' }, { dx: r, dy, anchor: 'end' });
  }
  // The name of two areas belongs to either, so it may stand farther aside.
  if (joins)
    for (const gap of [r + 6, r + 12, r + 20, r + 28])
      for (let dx = -72; dx <= 72; dx += 8)
        out.push({ dx, dy: gap + first * 0.8, anchor: 'middle' }, { dx, dy: -gap - below, anchor: 'middle' });
  // Farther out on a line, nearest first.
  if (led) {
    const far = [18, 26, 34, 44, 56, 70]
      .flatMap((dx) => Array.from({ length: 25 }, (_, i) => ({ dx: r + dx, dy: (i - 12) * 6 })))
      .sort((a, b) => Math.hypot(a.dx, a.dy * 1.3) - Math.hypot(b.dx, b.dy * 1.3));
    for (const { dx, dy } of far)
      out.push({ dx: -dx, dy: mid + dy, anchor: 'end', led: true }, { dx, dy: mid + dy, anchor: 'start', led: true });
  }
  return out;
}

/** Where the name of an area may stand: at its point, or on rings around it. */
function around({ reach: most = 110, turn }: Wanted, lines: Line[]): Candidate[] {
  const first = lines[0]?.style.size ?? 12;
  if (turn) return [{ dx: 0, dy: 0, anchor: 'middle' }];
  const out: Candidate[] = [{ dx: 0, dy: first * 0.34, anchor: 'middle' }];
  for (const reach of [8, 16, 24, 32, 40, 46, 60, 84, 110].filter((r) => r <= most)) {
    for (let i = 0; i < 12; i++) {
      const angle = (i * Math.PI) / 6;
      out.push({
        dx: Math.round(Math.cos(angle) * reach),
        dy: Math.round(Math.sin(angle) * reach * 0.8 + first * 0.34),
        anchor: 'middle'
      });
    }
  }
  return out;
}

/** The screen rectangle of a label's lines when it stands at a candidate. */
export function rectOf(want: Pick<Wanted, 'x' | 'y'>, lines: Line[], at: Omit<Candidate, 'led'>): Rect {
  const width = Math.max(...lines.map(lineWidth));
  const x = want.x + at.dx;
  const x0 = at.anchor === 'start' ? x : at.anchor === 'end' ? x - width : x - width / 2;
  const first = lines[0]?.style.size ?? 12;
  const below = lines.slice(1).reduce((sum, l) => sum + l.style.leading, 0);
  return { x0, x1: x0 + width, y0: want.y + at.dy - first * 0.78, y1: want.y + at.dy + below + first * 0.24 };
}

/**
 * Places labels one after another, the most important first, each at its best free candidate.
 * No label overlaps another, a symbol, or an obstacle, or leaves the area, and none stands nearer to another's symbol than to its own;
 * one that finds no place is left out.
 * @param wanted     in order of importance
 * @param obstacles  rectangles that must stay free (legends, scale bar, insets), px
 * @param area       where labels may stand, px
 * @param most       most labels to place
 */
export function placeLabels<T extends Wanted>(wanted: T[], obstacles: Rect[], area: Rect, most: number): Placed<T>[] {
  const symbols = wanted
    .filter((w) => w.r > 0)
    .map((w) => ({
      id: w.id,
      group: w.group,
      area: w.area,
      hollow: w.area && w.silent,
      ring: !w.group && w.r >= RING,
      faint: w.optional,
      ...squareOf(w, w.r)
    }));
  const placed: Placed<T>[] = [];
  for (const want of wanted) {
    if (want.silent || (placed.length >= most && want.optional)) continue;
    if (
      placed.some((p) => p.id === want.id || p.also === want.id) ||
      (want.also && placed.some((p) => p.id === want.also || p.also === want.also))
    )
      continue;
    if (want.after?.some((id) => !placed.some((p) => p.id === id))) continue;
    // A symbol a little outside may have its label inside; the name of an area stands where the area is seen.
    const margin = want.stand === 'beside' ? 60 : 0;
    const near = [{ x: want.x, y: want.y }, ...(want.points ?? [])].filter(
      ({ x, y }) => x > area.x0 - margin && x < area.x1 + margin && y > area.y0 - margin && y < area.y1 + margin
    );
    if (near.length === 0) continue;
    const own = want.area
      ? symbols.filter((s) => s.id === want.id || s.id === want.also)
      : want.stand === 'beside' && !want.group
        ? [squareOf(want, want.least ?? want.r)]
        : [];
    const others = symbols.filter((s) => s.id !== want.id && s.id !== want.also);
    const rivals = others.filter((s) => (want.area ? s.area : !s.group));
    const belongs = (parts: Rect[], farther: number) =>
      own.length === 0 ||
      parts.every((part) => {
        const near = Math.min(...own.map((o) => distance(part, o))) + (want.area ? FARTHER.area : farther);
        return rivals.every(
          (s) =>
            distance(part, s) >= near - (want.area && s.faint ? 1.9 : 0) &&
            !(!want.area && s.ring && inRow(part, s) && !own.some((o) => inRow(part, o))) &&
            !(want.area && !s.faint && inRow(part, s) && !own.some((o) => inRow(part, o)))
        );
      });
    // What lies in a peninsula that is named beside itself may have its name over it.
    const within = (s: (typeof symbols)[number]) =>
      s.group && !s.area && want.stand === 'beside' && inside(squareOf(want, 1), s);
    // Nothing stands between a symbol and its name.
    const joined = (rect: Rect, first: Rect, led: boolean) => {
      if (want.group || want.area || want.stand === 'around') return true;
      const tie = tieOf(want, first, rect.y1);
      return (
        !placed.some((p) => crosses(tie, p.rect)) &&
        !(
          led &&
          (others.some((s) => !s.group && !s.hollow && crosses(tie, wider(s, want.aside ?? 0))) ||
            placed.some((p) => p.tie && meet(tie, p.tie)))
        )
      );
    };
    const free = (rect: Rect, first: Rect, led: boolean, farther = FARTHER.most) =>
      inside(rect, area) &&
      !obstacles.some((o) => overlaps(rect, o, want.clear ?? 3)) &&
      !symbols.some((s) => s.id !== want.id && !s.hollow && !within(s) && overlaps(rect, s, led ? 6 : 1)) &&
      (led ? !rivals.some((s) => s.ring && inRow(first, s)) : belongs([rect, first], farther)) &&
      !placed.some((p) => overlaps(rect, p.rect, want.clear ?? 2) || (p.tie && crosses(p.tie, rect))) &&
      joined(rect, first, led);
    const fits = (rect: Rect, first: Rect, led: boolean) =>
      free(rect, first, led) && ((led ? want.led : want.allowed)?.(rect) ?? true);
    const spot =
      firstFree(want, near, fits) ??
      (want.must ? firstFree(want, near, (rect, first, led) => !led && free(rect, first, led, FARTHER.must)) : null);
    if (spot) placed.push(spot);
  }
  return placed;
}

function firstFree<T extends Wanted>(
  want: T,
  points: { x: number; y: number }[],
  free: (rect: Rect, first: Rect, led: boolean) => boolean
): Placed<T> | null {
  for (let dropped = 0; dropped <= want.droppable; dropped++) {
    const lines = want.lines.slice(0, want.lines.length - dropped);
    for (const point of points) {
      for (const at of want.stand === 'beside' ? beside(want, lines) : around(want, lines)) {
        const rect = want.turn ? turned(rectOf(point, lines, at), want.turn) : rectOf(point, lines, at);
        // On a day without its second line a label is its first line alone.
        const head = rectOf(point, lines.slice(0, 1), at);
        if (!free(rect, head, !!at.led)) continue;
        const dy = at.dy + point.y - want.y;
        const tie = want.stand === 'beside' && !want.group && !want.area ? tieOf(want, head, rect.y1) : undefined;
        return {
          of: want,
          id: want.id,
          dx: at.dx + point.x - want.x,
          dy: roundTo1(dy),
          anchor: at.anchor,
          lines: lines.length,
          rect,
          also: want.also,
          tie
        };
      }
    }
  }
  return null;
}

/** The upright rectangle round a rectangle turned about its middle by degrees. */
function turned({ x0, y0, x1, y1 }: Rect, degrees: number): Rect {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)].map(Math.abs) as [
    number,
    number
  ];
  const [w, h, x, y] = [x1 - x0, y1 - y0, (x0 + x1) / 2, (y0 + y1) / 2];
  const [dx, dy] = [(w * cos + h * sin) / 2, (w * sin + h * cos) / 2];
  return { x0: x - dx, x1: x + dx, y0: y - dy, y1: y + dy };
}
