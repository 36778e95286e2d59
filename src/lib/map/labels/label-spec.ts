import type { Rect } from '$lib/ui/rect';
import { textWidth } from '$lib/ui/measure';
import type { LabelStyle } from './label-style';
import type { Segment } from './leader-line';

/** A line of text of a label. */
export interface TextLine {
  text: string;
  style: LabelStyle;
}

/** A label to place: where its symbol is on the screen, its lines of text, and the rules for its position. All lengths in px. */
export interface LabelSpec {
  id: string;
  /** Position of the symbol on the screen; for the name of an area its preferred middle. */
  x: number;
  y: number;
  /** Radius of the symbol, which the label does not cover; 0 for names of areas. */
  radius: number;
  lines: TextLine[];
  /** How many lines, counted from the last, may be left out for want of room. */
  droppableLines: number;
  /** 'beside' its symbol, or 'around' its point: names of countries and seas may be shifted in any direction. */
  position: 'beside' | 'around';
  /** How far the name of an area may be shifted from its point. */
  maxShift?: number;
  /** True for a symbol that other labels avoid but that has no label itself. */
  obstacleOnly?: boolean;
  /** True for a label that may be left out without loss. */
  optional: boolean;
  /** More points for the name of an area, the best first. */
  alternatives?: { x: number; y: number }[];
  /** Rotation about the middle, degrees; only for a name at its point. */
  rotation?: number;
  /** Tells whether the terrain under a rectangle suits the label. Ignored for a required label that fits nowhere else. */
  allowedAt?: (rect: Rect) => boolean;
  /** True for a label that is placed even on terrain that does not suit it. */
  required?: boolean;
  /** Distance to other labels and to legends; larger where a wider screen than the breakpoint moves the label a little. */
  clearance?: number;
  /** Ids of labels that have to be placed first: no neighbour is named where the focus country is in view and unnamed. */
  requires?: string[];
  /** Id of a second area that this label names too; that area then needs no label of its own. */
  sharesLabelWith?: string;
  /** True where the symbol is a whole area or a group: a label inside it does not count as covering it. */
  group?: boolean;
  /** True where it is one area among others like it: its name has to be nearer to it than to any of those. */
  area?: boolean;
  /** One label for two areas that lie farther apart; only where their own names do not fit. */
  merged?: true;
  /** True where the label may be shifted sideways by a few px below its symbol. */
  shiftable?: boolean;
  /** Tried above, or below, the symbol first. */
  preferAbove?: boolean;
  preferBelow?: boolean;
  /** True where the label may only be placed directly beside its symbol. */
  adjacentOnly?: true;
  /** Tells whether the label may be placed at a rectangle farther off, with a leader line to its symbol. Absent: nowhere. */
  leaderAllowedAt?: (rect: Rect) => boolean;
  /** Distance of the leader line to other symbols: closer, it would seem to start at one of them. */
  leaderClearance?: number;
  /** Radius of the symbol when it is smallest in the step: a ring turns into a square and so moves away from its label. */
  minRadius?: number;
}

/** A label with its position, and which of the requests with its id was met. */
export interface PlacedLabel<T extends LabelSpec = LabelSpec> {
  request: T;
  id: string;
  /** From the symbol to the anchor of the text on its first baseline, px. */
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** Number of lines that fit. */
  lines: number;
  rect: Rect;
  sharesLabelWith?: string;
  /** From the symbol to the label; absent for names of areas and groups. */
  leader?: Segment;
}

/** Width of a line of text, px, with its tracking. */
export function lineWidth({ text, style }: TextLine): number {
  return textWidth(text, style.size, style.weight, style.family) + style.tracking * style.size * text.length;
}

/** Size of the first line of a label, px. */
export const firstLineSize = (lines: TextLine[]): number => lines[0]?.style.size ?? 12;

/** Height of all lines of a label below the first, px. */
export const heightBelowFirst = (lines: TextLine[]): number =>
  lines.slice(1).reduce((sum, line) => sum + line.style.leading, 0);

/** The rectangle that the lines of a label cover, px, for an anchor `dx`, `dy` from a point; dy is the first baseline. */
export function labelRect(
  point: { x: number; y: number },
  lines: TextLine[],
  at: Pick<PlacedLabel, 'dx' | 'dy' | 'anchor'>
): Rect {
  const width = Math.max(...lines.map(lineWidth));
  const x = point.x + at.dx;
  const x0 = at.anchor === 'start' ? x : at.anchor === 'end' ? x - width : x - width / 2;
  const first = firstLineSize(lines);
  const y = point.y + at.dy;
  return { x0, x1: x0 + width, y0: y - first * 0.78, y1: y + heightBelowFirst(lines) + first * 0.24 };
}
