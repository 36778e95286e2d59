import { textWidth, type Weight } from '$lib/ui/measure';
import type { Rect } from '$lib/ui/rect';

/** One or two lines of text: x of the anchor, y of the first baseline, px. */
export interface LaneLabel {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Rect;
  weight: Weight;
}

/** Distance of two baselines, px. */
export function labelLineHeight(px: number): number {
  return Math.round(px * 1.15);
}

/** A label at its anchor, with the box it covers. */
export function labelAt(
  lines: string[],
  x: number,
  y: number,
  anchor: LaneLabel['anchor'],
  px: number,
  weight: Weight
): LaneLabel {
  const width = Math.max(...lines.map((l) => textWidth(l, px, weight)));
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const y0 = y - px * 0.8;
  return {
    lines,
    x,
    y,
    anchor,
    weight,
    box: { x0, x1: x0 + width, y0, y1: y + (lines.length - 1) * labelLineHeight(px) + px * 0.25 }
  };
}
