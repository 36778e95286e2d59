import { isLow, isLowest } from './frame';
import type { Frame } from './types';

const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The longest round distance that fits: its length in km and px, and where its right end stands. */
export function scaleBar(k: number, frame: Frame): { km: number; px: number; x: number; y: number } {
  const most = frame.layout === 'side' && !isLowest(frame) ? 120 : 64;
  const km = ROUND.findLast((n) => n * k <= most) ?? 1;
  const side = frame.layout === 'side';
  return {
    km, px: Math.round(km * k * 10) / 10,
    x: frame.width - (side ? Math.max(24, Math.round(frame.width * 0.0375)) : 16),
    // Beside the step column always the same corner of the screen; on a phone the same corner of what a panel leaves of the map.
    y: !side ? frame.free.bottom - 8 : isLow(frame) ? Math.min(frame.height - 46, frame.free.bottom - 4) : frame.height - 46
  };
}
