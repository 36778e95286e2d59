// Length, number and position of the scale bar.
import { pageMargin, type Screen } from './screen';
import type { Scene } from '$lib/scene/types';
import { roundTo1 } from '$lib/geo/round';
import type { Transform } from './map-types';

const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A scale bar: its length in km and px, and the position of its right end on the screen, px. */
export interface ScaleBar {
  km: number;
  px: number;
  x: number;
  y: number;
}

/**
 * The scale bar with the longest round distance that fits. On phones it moves to the left corner where it would be read as the
 * name of a place at the right, and in the opening, whose names stand at the right on screens of every height.
 */
export function layoutScaleBar(
  { k, x, y }: Transform,
  screen: Screen,
  { index, marks }: Pick<Scene, 'index' | 'marks'>
): ScaleBar {
  const km = ROUND_KM.findLast((n) => n * k <= screen.scaleBarWidth) ?? 1;
  const side = screen.layout === 'side';
  const px = roundTo1(km * k);
  const right = screen.width - (side ? pageMargin(screen) : 16);
  const bottom = screen.free.bottom - 8;
  const beside = ({ xy }: Scene['marks'][number]): boolean =>
    k * xy[0] + x > right - px - 24 && Math.abs(k * xy[1] + y - bottom + 8) < 26;
  return {
    km,
    px,
    x: !side && (index < 0 || marks.some(beside)) ? px + 16 : right,
    // At the bottom of the map that a panel or a band of paper leaves.
    y: !side ? bottom : Math.min(screen.height - 46, screen.free.bottom - (screen.kind === 'landscape' ? 4 : 2))
  };
}
