import type { Scene, Symbol_ } from '$lib/scene/types';
import { strings } from '$lib/ui/strings';
import { textWidth } from '$lib/ui/measure';
import { RAIL } from './frame';
import type { Rect } from './place';
import type { Frame } from './types';

export type Key = Symbol_ | 'zone' | 'alliance' | 'contested';
export interface LegendItem { key: Key; text: string; x: number; y: number }

/** The symbols a scene needs explained, because direct labels cannot do it. */
export function legendKeys(scene: Scene): Key[] {
  if (!scene.map) return [];
  if (scene.layers.includes('sites')) return ['held', 'surrounded', 'taken', 'checkpoint'];
  const keys: Key[] = [];
  if (scene.marks.some((m) => m.symbol === 'fleet')) keys.push('fleet');
  if (scene.marks.some((m) => m.symbol === 'checkpoint')) keys.push('checkpoint');
  if (scene.layers.includes('zones')) keys.push('zone');
  if (scene.layers.includes('alliances')) keys.push('alliance');
  return keys;
}

/** Where the legend's items stand, px: a column at the right top, or a row under the rail on a phone. */
export function legendItems(scene: Scene, frame: Frame): LegendItem[] {
  const keys = legendKeys(scene);
  const side = frame.layout === 'side';
  const words = side ? strings.key.long : strings.key.short;
  if (side) {
    const width = Math.max(0, ...keys.map((k) => textWidth(words[k] ?? '', 13, 400)));
    const x = frame.width - Math.max(24, Math.round(frame.width * 0.0375)) - width;
    return keys.map((key, i) => ({ key, text: words[key] ?? '', x, y: RAIL + 34 + i * 26 }));
  }
  let x = keys[0] === 'zone' || keys[0] === 'alliance' ? 44 : 30;
  return keys.map((key) => {
    const item = { key, text: words[key] ?? '', x, y: RAIL + 20 };
    x += textWidth(item.text, 12, 400) + 36;
    return item;
  });
}

/** The rectangle labels keep clear of, px; null without a legend. */
export function legendHeight(scene: Scene, frame: Frame): Rect | null {
  const items = legendItems(scene, frame);
  const first = items[0];
  if (!first) return null;
  const size = frame.layout === 'side' ? 13 : 12;
  const right = Math.max(...items.map((i) => i.x + textWidth(i.text, size, 400)));
  return { x0: first.x - 28, y0: RAIL, x1: right, y1: (items.at(-1)?.y ?? 0) + 12 };
}
