import type { Scene, Symbol_ } from '$lib/scene/types';
import { strings } from '$lib/ui/strings';
import { textWidth } from '$lib/ui/measure';
import { isLow, isLowest, railOf } from './frame';
import type { Rect } from './place';
import type { Frame } from './types';

export type Key = Symbol_ | 'zone' | 'later' | 'alliance' | 'contested';
export interface LegendItem { key: Key; text: string; x: number; y: number }

/** Map lower than this above a panel carries no legend, px. */
const LEAST = 120;
/** Height of the strip of paper under a phone's legend, px. */
export const STRIP = 32;

/** The symbols a scene needs explained, because direct labels cannot do it. */
export function legendKeys(scene: Scene, frame: Frame): Key[] {
  // Under a strip of map above a panel the symbols have no room; the panel speaks.
  if (!scene.map || (scene.figure && frame.free.bottom - frame.free.top < LEAST)) return [];
  if (scene.layers.includes('sites')) return ['held', 'surrounded', 'taken', 'checkpoint'];
  const keys: Key[] = [];
  if (scene.marks.some((m) => m.symbol === 'fleet')) keys.push('fleet');
  if (scene.marks.some((m) => m.symbol === 'checkpoint')) keys.push('checkpoint');
  if (scene.zones.length > 0) keys.push('zone');
  if (scene.zones.some((z) => z.later)) keys.push('later');
  if (scene.layers.includes('alliances')) keys.push('alliance');
  return keys;
}

/** True where the symbols stand in a column: in the side layout, where the map is wider than the column covers. */
export const isColumn = (frame: Frame): boolean => frame.layout === 'side' && !isLowest(frame);

/** Left edge of a row of symbols, px: beside the step column where there is one. */
const rowLeft = (frame: Frame): number => (frame.layout === 'side' ? frame.free.left - 12 : 0);

/** Where the legend's items stand, px: a column at the right top, or a row under the rail on a phone. */
export function legendItems(scene: Scene, frame: Frame): LegendItem[] {
  const keys = legendKeys(scene, frame);
  const side = isColumn(frame);
  const words = side ? strings.key.long : strings.key.short;
  if (side) {
    const width = Math.max(0, ...keys.map((k) => textWidth(words[k] ?? '', 13, 400)));
    // Left of a panel that stands at the right; beside a column there may be no room for it.
    const x = Math.min(frame.width - Math.max(24, Math.round(frame.width * 0.0375)), frame.free.right - 2) - width;
    if (x - 36 < frame.free.left) return [];
    // On a low screen the north of Ukraine is where a legend would be; the edge of the alliances has its legend at the foot.
    const foot = keys[0] === 'alliance' && (isLow(frame) || frame.still === true);
    return keys.map((key, i) => ({ key, text: words[key] ?? '', x: foot ? frame.free.left + 44 : x, y: (foot ? frame.free.bottom - 18 : railOf(frame) + (frame.still ? 24 : 34)) + i * 26 }));
  }
  let x = rowLeft(frame) + (keys[0] === 'zone' || keys[0] === 'alliance' ? 44 : 30);
  return keys.map((key) => {
    const item = { key, text: words[key] ?? '', x, y: railOf(frame) + STRIP / 2 };
    x += textWidth(item.text, 12, 400) + (keys[0] === 'zone' ? 40 : 36);
    return item;
  });
}

/** The rectangle labels keep clear of, px; null without a legend. */
export function legendRect(scene: Scene, frame: Frame): Rect | null {
  const items = legendItems(scene, frame);
  const first = items[0];
  if (!first) return null;
  const size = isColumn(frame) ? 13 : 12;
  const right = Math.max(...items.map((i) => i.x + textWidth(i.text, size, 400)));
  if (!isColumn(frame)) return { x0: rowLeft(frame), y0: railOf(frame), x1: frame.width, y1: railOf(frame) + STRIP };
  return { x0: first.x - 36, y0: first.y - 18, x1: right + 8, y1: (items.at(-1)?.y ?? 0) + 16 };
}
