import type { Scene, MarkSymbol } from '$lib/scene/types';
import { strings } from '$lib/ui/strings';
import { textWidth } from '$lib/ui/measure';
import { visibleShot } from '$lib/map/camera';
import { isLandscapePhone, pageMargin, railHeight, type Screen } from './screen';
import type { Rect } from './rect';

export type LegendKey = MarkSymbol | 'zone' | 'later' | 'distance' | 'alliance' | 'contested';
export interface LegendItem {
  key: LegendKey;
  text: string;
  x: number;
  y: number;
}

/** Map lower than this above a panel carries no legend, px. */
const MIN_MAP_HEIGHT_PX = 110;
/** Height of the strip of paper under a phone's legend of one row, and of each row more, px. */
const FIRST_ROW_HEIGHT_PX = 32;
const ROW_HEIGHT_PX = 22;
/** Between the words of one item and the symbol of the next in a row, px. */
const ITEM_GAP_PX = 16;
/** From the left edge of a symbol to its words, px. */
const symbolWidth = (key: LegendKey): number =>
  key === 'zone' || key === 'later' || key === 'distance' || key === 'alliance' ? 28 : key === 'surrounded' ? 26 : 20;

/** Ways a site is drawn, as the legend lists them. */
const SITE_STATES = ['held', 'surrounded', 'taken', 'checkpoint'] as const;

/**
 * The symbols a scene needs explained, because direct labels cannot do it: those it shows.
 * @param kinds  the symbols the sites have: of this day, or of all days of the step
 */
function legendKeys(
  scene: Scene,
  screen: Screen,
  kinds: readonly MarkSymbol[] = scene.marks.map((m) => m.symbol)
): LegendKey[] {
  // Under a strip of map above a panel the symbols have no room; the panel speaks.
  if (!scene.map || (scene.figure && screen.free.bottom - screen.free.top < MIN_MAP_HEIGHT_PX)) return [];
  const keys: LegendKey[] = scene.layers.includes('sites') ? SITE_STATES.filter((key) => kinds.includes(key)) : [];
  if (scene.marks.some((m) => m.symbol === 'fleet')) keys.push('fleet');
  if (!keys.length && scene.marks.some((m) => m.symbol === 'checkpoint')) keys.push('checkpoint');
  if (scene.reportedAreas.length > 0) keys.push('zone');
  // The second shot of a step closes in on what the night knew.
  if (visibleShot(scene, screen) === scene.shot && scene.reportedAreas.some((z) => z.seenLater)) keys.push('later');
  // On a low screen each line says it.
  if (scene.layers.includes('distances') && !isLandscapePhone(screen)) keys.push('distance');
  if (scene.layers.includes('alliances')) keys.push('alliance');
  return keys;
}

/** True where the symbols stand in a column: in the side layout, where the map is wider and higher than the column covers. */
export const isLegendColumn = (screen: Screen): boolean => screen.layout === 'side' && !isLandscapePhone(screen);

/** Left edge of a row of symbols, px: beside the step column where there is one. */
const rowLeft = (screen: Screen): number => (screen.layout === 'side' ? screen.free.left - 12 : 0);

/** Room for a row of symbols, px: up to a panel that stands at the right, where there is one. */
const rowWidth = (screen: Screen): number =>
  screen.layout === 'side' ? screen.free.right - rowLeft(screen) : screen.width;

/** Beside the step column of a screen narrower than this a column of many words would reach to the areas it explains, px. */
const SHORT_TEXT_WIDTH_PX = 1200;
const hasShortTexts = ({ width, still }: Screen): boolean => width < SHORT_TEXT_WIDTH_PX && !still;

/** What the paper under a column keeps beyond its symbols and words, px. */
const columnPadding = ({ still }: Screen): number => (still ? 8 : 12);

/** What a symbol means: on a phone, and on a screen little wider than its column, in fewer words, where there are. */
function legendText(key: LegendKey, screen: Screen, column: boolean): string {
  const words = strings.key;
  const narrow = !column && rowWidth(screen) < 360 && words[`${key}Narrow`];
  return narrow || ((!column || hasShortTexts(screen)) && words[`${key}Phone`]) || (words[key] ?? '');
}

/** Where the legend's items stand, px: a column at the right top, or rows under the rail on a phone. */
export function legendItems(scene: Scene, screen: Screen, kinds?: readonly MarkSymbol[]): LegendItem[] {
  const keys = legendKeys(scene, screen, kinds);
  const column = isLegendColumn(screen);
  const texts = keys.map((key) => legendText(key, screen, column));
  if (column) {
    const width = Math.max(0, ...texts.map((text) => textWidth(text, 13, 400)));
    // In a standing picture left of a panel that stands at the right, on a screen with its paper up to the margin of all that stands at the right; beside a column there may be no room for it.
    const x =
      (screen.still
        ? Math.min(screen.width - pageMargin(screen), screen.free.right - 16)
        : screen.width - pageMargin(screen) - columnPadding(screen)) - width;
    if (x - 36 < screen.free.left) return [];
    // In a standing picture the north of Ukraine is where a legend would be; the edge of the alliances has its legend at the foot.
    const foot = keys[0] === 'alliance' && screen.still === true;
    return keys.map((key, i) => ({
      key,
      text: texts[i] ?? '',
      x: foot ? screen.free.left + 44 : x,
      y: (foot ? screen.free.bottom - 18 : railHeight(screen) + (screen.still ? 24 : 30)) + i * 26
    }));
  }
  // The symbols begin where the words of the page do, a hatched sample as well as a ring.
  const edge = rowLeft(screen) + (screen.layout === 'side' ? 10 : screen.width < 360 ? 12 : 20);
  let x = edge;
  let row = 0;
  return keys.map((key, i) => {
    const text = texts[i] ?? '';
    const width = textWidth(text, 12, 400);
    if (i > 0 && x + symbolWidth(key) + width > screen.width - 8) {
      x = edge;
      row += 1;
    }
    const item = {
      key,
      text,
      x: x + symbolWidth(key),
      y: railHeight(screen) + FIRST_ROW_HEIGHT_PX / 2 + row * ROW_HEIGHT_PX
    };
    x = item.x + width + ITEM_GAP_PX;
    return item;
  });
}

/** What the rows take of the map beyond its own margin at the top on the fullest day of a step, px: the map is fitted under them, and stands still when a row goes. */
export function legendRowsHeight(scene: Scene, screen: Screen): number {
  const items = isLegendColumn(screen) ? [] : legendItems(scene, screen, scene.symbolsInStep);
  const [first] = items;
  if (!first) return 0;
  const extra =
    (items.at(-1)?.y ?? 0) -
    (isLandscapePhone(screen)
      ? railHeight(screen) - FIRST_ROW_HEIGHT_PX / 2
      : first.y - (screen.still ? 0 : FIRST_ROW_HEIGHT_PX / 2));
  return scene.figure && screen.free.bottom - screen.free.top - extra < MIN_MAP_HEIGHT_PX ? 0 : extra;
}

/** The rectangle labels keep clear of, px; null without a legend. */
export function legendRect(scene: Scene, screen: Screen): Rect | null {
  const items = legendItems(scene, screen);
  const first = items[0];
  if (!first) return null;
  const size = isLegendColumn(screen) ? 13 : 12;
  const right = Math.max(...items.map((i) => i.x + textWidth(i.text, size, 400)));
  if (!isLegendColumn(screen))
    return {
      x0: rowLeft(screen),
      y0: railHeight(screen),
      x1: screen.width,
      y1: (items.at(-1)?.y ?? 0) + FIRST_ROW_HEIGHT_PX / 2
    };
  const pad = columnPadding(screen);
  return { x0: first.x - 28 - pad, y0: first.y - 18, x1: right + pad, y1: (items.at(-1)?.y ?? 0) + 16 };
}
