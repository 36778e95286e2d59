import type { Scene, MarkSymbol } from '$lib/scene/types';
import { strings } from '$lib/ui/strings';
import { textWidth } from '$lib/ui/measure';
import { shotIn } from '$lib/map/camera';
import { isLow, marginOf, railOf } from './screen';
import type { Rect } from '$lib/map/labels/place-labels';
import type { Frame } from '$lib/map/types';

export type Key = MarkSymbol | 'zone' | 'later' | 'distance' | 'alliance' | 'contested';
export interface LegendItem {
  key: Key;
  text: string;
  x: number;
  y: number;
}

/** Map lower than this above a panel carries no legend, px. */
const LEAST = 110;
/** Height of the strip of paper under a phone's legend of one row, and of each row more, px. */
const STRIP = 32;
const ROW = 22;
/** Between the words of one item and the symbol of the next in a row, px. */
const GAP = 16;
/** From the left edge of a symbol to its words, px. */
const widthOf = (key: Key): number =>
  key === 'zone' || key === 'later' || key === 'distance' || key === 'alliance' ? 28 : key === 'surrounded' ? 26 : 20;

/** Ways a site is drawn, as the legend lists them. */
const STATES = ['held', 'surrounded', 'taken', 'checkpoint'] as const;

/**
 * The symbols a scene needs explained, because direct labels cannot do it: those it shows.
 * @param kinds  the symbols the sites have: of this day, or of all days of the step
 */
function legendKeys(
  scene: Scene,
  frame: Frame,
  kinds: readonly MarkSymbol[] = scene.marks.map((m) => m.symbol)
): Key[] {
  // Under a strip of map above a panel the symbols have no room; the panel speaks.
  if (!scene.map || (scene.figure && frame.free.bottom - frame.free.top < LEAST)) return [];
  const keys: Key[] = scene.layers.includes('sites') ? STATES.filter((key) => kinds.includes(key)) : [];
  if (scene.marks.some((m) => m.symbol === 'fleet')) keys.push('fleet');
  if (!keys.length && scene.marks.some((m) => m.symbol === 'checkpoint')) keys.push('checkpoint');
  if (scene.reportedAreas.length > 0) keys.push('zone');
  // The second shot of a step closes in on what the night knew.
  if (shotIn(scene, frame) === scene.shot && scene.reportedAreas.some((z) => z.seenLater)) keys.push('later');
  // On a low screen each line says it.
  if (scene.layers.includes('distances') && !isLow(frame)) keys.push('distance');
  if (scene.layers.includes('alliances')) keys.push('alliance');
  return keys;
}

/** True where the symbols stand in a column: in the side layout, where the map is wider and higher than the column covers. */
export const isColumn = (frame: Frame): boolean => frame.layout === 'side' && !isLow(frame);

/** Left edge of a row of symbols, px: beside the step column where there is one. */
const rowLeft = (frame: Frame): number => (frame.layout === 'side' ? frame.free.left - 12 : 0);

/** Room for a row of symbols, px: up to a panel that stands at the right, where there is one. */
const rowWidth = (frame: Frame): number => (frame.layout === 'side' ? frame.free.right - rowLeft(frame) : frame.width);

/** Beside the step column of a screen narrower than this a column of many words would reach to the areas it explains, px. */
const TIGHT = 1200;
const isTight = ({ width, still }: Frame): boolean => width < TIGHT && !still;

/** What the paper under a column keeps beyond its symbols and words, px. */
const padOf = ({ still }: Frame): number => (still ? 8 : 12);

/** What a symbol means: on a phone, and on a screen little wider than its column, in fewer words, where there are. */
function wordsFor(key: Key, frame: Frame, column: boolean): string {
  const words = strings.key;
  const narrow = !column && rowWidth(frame) < 360 && words[`${key}Narrow`];
  return narrow || ((!column || isTight(frame)) && words[`${key}Phone`]) || (words[key] ?? '');
}

/** Where the legend's items stand, px: a column at the right top, or rows under the rail on a phone. */
export function legendItems(scene: Scene, frame: Frame, kinds?: readonly MarkSymbol[]): LegendItem[] {
  const keys = legendKeys(scene, frame, kinds);
  const column = isColumn(frame);
  const texts = keys.map((key) => wordsFor(key, frame, column));
  if (column) {
    const width = Math.max(0, ...texts.map((text) => textWidth(text, 13, 400)));
    // In a standing picture left of a panel that stands at the right, on a screen with its paper up to the margin of all that stands at the right; beside a column there may be no room for it.
    const x =
      (frame.still
        ? Math.min(frame.width - marginOf(frame), frame.free.right - 16)
        : frame.width - marginOf(frame) - padOf(frame)) - width;
    if (x - 36 < frame.free.left) return [];
    // In a standing picture the north of Ukraine is where a legend would be; the edge of the alliances has its legend at the foot.
    const foot = keys[0] === 'alliance' && frame.still === true;
    return keys.map((key, i) => ({
      key,
      text: texts[i] ?? '',
      x: foot ? frame.free.left + 44 : x,
      y: (foot ? frame.free.bottom - 18 : railOf(frame) + (frame.still ? 24 : 30)) + i * 26
    }));
  }
  // The symbols begin where the words of the page do, a hatched sample as well as a ring.
  const edge = rowLeft(frame) + (frame.layout === 'side' ? 10 : frame.width < 360 ? 12 : 20);
  let x = edge;
  let row = 0;
  return keys.map((key, i) => {
    const text = texts[i] ?? '';
    const width = textWidth(text, 12, 400);
    if (i > 0 && x + widthOf(key) + width > frame.width - 8) {
      x = edge;
      row += 1;
    }
    const item = { key, text, x: x + widthOf(key), y: railOf(frame) + STRIP / 2 + row * ROW };
    x = item.x + width + GAP;
    return item;
  });
}

/** What the rows take of the map beyond its own margin at the top on the fullest day of a step, px: the map is fitted under them, and stands still when a row goes. */
export function legendExtra(scene: Scene, frame: Frame): number {
  const items = isColumn(frame) ? [] : legendItems(scene, frame, scene.symbolsInStep);
  const [first] = items;
  if (!first) return 0;
  const extra =
    (items.at(-1)?.y ?? 0) - (isLow(frame) ? railOf(frame) - STRIP / 2 : first.y - (frame.still ? 0 : STRIP / 2));
  return scene.figure && frame.free.bottom - frame.free.top - extra < LEAST ? 0 : extra;
}

/** The rectangle labels keep clear of, px; null without a legend. */
export function legendRect(scene: Scene, frame: Frame): Rect | null {
  const items = legendItems(scene, frame);
  const first = items[0];
  if (!first) return null;
  const size = isColumn(frame) ? 13 : 12;
  const right = Math.max(...items.map((i) => i.x + textWidth(i.text, size, 400)));
  if (!isColumn(frame))
    return { x0: rowLeft(frame), y0: railOf(frame), x1: frame.width, y1: (items.at(-1)?.y ?? 0) + STRIP / 2 };
  const pad = padOf(frame);
  return { x0: first.x - 28 - pad, y0: first.y - 18, x1: right + pad, y1: (items.at(-1)?.y ?? 0) + 16 };
}
