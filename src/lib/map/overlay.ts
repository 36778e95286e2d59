import type { FigureName } from '$lib/content/types';
import { figureBox, RAIL } from './frame';
import type { Frame } from './types';

export interface PanelBox { left: number; top: number; width: number; height: number }

/** Size of the figures that share the frame with the map, px: [side layout, stack layout]. */
const SIZE: Partial<Record<FigureName, [side: [w: number, h: number], stack: [w: number, h: number]]>> = {
  clocks: [[560, 200], [358, 170]],
  voices: [[740, 340], [358, 380]],
  days: [[430, 270], [358, 230]],
  counts: [[430, 230], [358, 210]],
  quote: [[460, 230], [358, 200]],
  statements: [[460, 270], [358, 240]],
  dots: [[300, 600], [358, 250]]
};

/**
 * Where a figure stands in a frame, and what it leaves free for the map's subject.
 * Figures on paper take the whole box; the others stand at the foot of the free area (the dots at its right).
 */
export function panelFor(figure: FigureName | null, onMap: boolean, frame: Frame): { box: PanelBox | null; frame: Frame } {
  if (!figure) return { box: null, frame };
  const size = SIZE[figure];
  if (!onMap || !size) return { box: figureBox(frame), frame };
  const { free } = frame;
  const side = frame.layout === 'side';
  const [w, h] = side ? size[0] : size[1];
  const width = Math.min(w, free.right - free.left - (side ? 18 : 12));
  const height = Math.min(h, free.bottom - free.top - (side ? 0 : 60));
  if (side && figure === 'dots') {
    const box = { left: free.right - width - 6, top: RAIL + 14, width, height: Math.min(h, frame.height - RAIL - 100) };
    return { box, frame: { ...frame, free: { ...free, right: box.left - 8 } } };
  }
  const left = side ? free.left + 10 : Math.round((frame.width - width) / 2);
  const box = { left, top: free.bottom - height, width, height };
  return { box, frame: { ...frame, free: { ...free, bottom: box.top - (side ? 6 : 10) } } };
}
