// The legend of a map: which symbols it explains, and where each entry is, px.
import type { ShotId } from '$lib/content/types';
import type { Scene, MarkSymbol } from '$lib/scene/types';
import { strings } from '$lib/ui/strings';
import { textWidth } from '$lib/ui/measure';
import { pageMargin, type Screen } from './screen';
import type { Rect } from '$lib/ui/rect';

type LegendKey = MarkSymbol | 'zone' | 'later' | 'distance' | 'alliance' | 'contested';
/** A symbol with its meaning; x and y are the left edge and the middle of the text, px. */
interface LegendItem {
  key: LegendKey;
  text: string;
  x: number;
  y: number;
}
export interface Legend {
  /** In this order. */
  items: LegendItem[];
  /** The legend with its paper, which labels avoid, px. */
  rect: Rect;
}

/** A map above a panel that is lower than this, px, has no legend. */
const MIN_MAP_HEIGHT_PX = 110;
/** Height of the paper under the first row of a phone's legend, and under each further row, px. */
const FIRST_ROW_HEIGHT_PX = 32;
const ROW_HEIGHT_PX = 22;
/** Gap between the text of one item and the symbol of the next in a row, px. */
const ITEM_GAP_PX = 16;
/** From the left edge of a symbol to its text, px. */
const symbolWidth = (key: LegendKey): number =>
  key === 'zone' || key === 'later' || key === 'distance' || key === 'alliance' ? 28 : key === 'surrounded' ? 26 : 20;

/** The symbols of sites in the order of the legend. */
const SITE_STATES = ['held', 'surrounded', 'taken', 'checkpoint'] as const;

/**
 * The symbols of a scene that need an explanation, because their labels do not give it.
 * @param siteSymbols  the symbols that sites have: on this day, or on all days of the step
 */
function legendKeys(
  scene: Scene,
  screen: Screen,
  shot: ShotId,
  siteSymbols: readonly MarkSymbol[] = scene.marks.map((m) => m.symbol)
): LegendKey[] {
  // On a low map above a panel the symbols have no room.
  if (!scene.map || (scene.figure && screen.free.bottom - screen.free.top < MIN_MAP_HEIGHT_PX)) return [];
  const keys: LegendKey[] = scene.layers.includes('sites')
    ? SITE_STATES.filter((key) => siteSymbols.includes(key))
    : [];
  if (scene.marks.some((m) => m.symbol === 'fleet')) keys.push('fleet');
  if (!keys.length && scene.marks.some((m) => m.symbol === 'checkpoint')) keys.push('checkpoint');
  if (scene.reportedAreas.length > 0) keys.push('zone');
  // The second shot of a step shows only what was known that night.
  if (shot === scene.shot && scene.reportedAreas.some((z) => z.seenLater)) keys.push('later');
  // On landscape phones each line has its distance written on it.
  if (scene.layers.includes('distances') && screen.kind !== 'landscape') keys.push('distance');
  if (scene.layers.includes('alliances')) keys.push('alliance');
  return keys;
}

/** Left edge of a row, px: beside the step column where there is one. */
const rowLeft = (screen: Screen): number => (screen.layout === 'side' ? screen.free.left - 12 : 0);

/** Width of a row, px: up to a panel at the right, where there is one. */
const rowWidth = (screen: Screen): number =>
  screen.layout === 'side' ? screen.free.right - rowLeft(screen) : screen.width;

/** Padding of the paper under a column, px. */
const columnPadding = ({ still }: Screen): number => (still ? 8 : 12);

/** The meaning of a symbol, in the story's own words if it has some; a shorter text on phones and narrow screens, where there is one. */
function legendText(key: LegendKey, screen: Screen, own: Partial<Record<string, string>>): string {
  const words = strings.key;
  const narrow = screen.legend === 'rows' && rowWidth(screen) < 360 && words[`${key}Narrow`];
  return narrow || (screen.shortLegendTexts && words[`${key}Phone`]) || (own[key] ?? words[key] ?? '');
}

/**
 * The items of the legend: a column at the top right, or rows below the rail. Empty where no symbol needs one or there
 * is no room.
 */
function legendItems(scene: Scene, screen: Screen, shot: ShotId, siteSymbols?: readonly MarkSymbol[]): LegendItem[] {
  const keys = legendKeys(scene, screen, shot, siteSymbols);
  const texts = keys.map((key) => legendText(key, screen, scene.legendWords));
  if (screen.legend === 'column') {
    const width = Math.max(0, ...texts.map((text) => textWidth(text, 13, 400)));
    // Right-align with the page margin; in stills, left of the figure panel. Return none if it would overlap the step column.
    const x =
      (screen.still
        ? Math.min(screen.width - pageMargin(screen), screen.free.right - 16)
        : screen.width - pageMargin(screen) - columnPadding(screen)) - width;
    if (x - 36 < screen.free.left) return [];
    // In stills the north of the focus country is at the top right: the legend of the alliances is placed at the bottom.
    const atBottom = keys[0] === 'alliance' && screen.still === true;
    return keys.map((key, i) => ({
      key,
      text: texts[i] ?? '',
      x: atBottom ? screen.free.left + 44 : x,
      y: (atBottom ? screen.free.bottom - 18 : screen.railHeight + (screen.still ? 24 : 30)) + i * 26
    }));
  }
  // The symbols are aligned with the text of the page, narrow and wide ones alike.
  const edge = rowLeft(screen) + screen.legendIndent;
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
      y: screen.railHeight + FIRST_ROW_HEIGHT_PX / 2 + row * ROW_HEIGHT_PX
    };
    x = item.x + width + ITEM_GAP_PX;
    return item;
  });
}

/**
 * Height that the rows take of the map beyond its own top margin, px, on the day of the step with most symbols: the map is fitted
 * below them, and does not move when a row goes. 0 without rows, and where too little map would remain.
 */
export function legendRowsHeight(scene: Scene, screen: Screen, shot: ShotId): number {
  const items = screen.legend === 'column' ? [] : legendItems(scene, screen, shot, scene.symbolsInStep);
  const [first] = items;
  if (!first) return 0;
  const extra =
    (items.at(-1)?.y ?? 0) -
    (screen.kind === 'landscape'
      ? screen.railHeight - FIRST_ROW_HEIGHT_PX / 2
      : first.y - (screen.still ? 0 : FIRST_ROW_HEIGHT_PX / 2));
  return scene.figure && screen.free.bottom - screen.free.top - extra < MIN_MAP_HEIGHT_PX ? 0 : extra;
}

/** The legend of the symbols of a scene; null where none needs one. */
export function layoutLegend(scene: Scene, screen: Screen, shot: ShotId): Legend | null {
  const items = legendItems(scene, screen, shot);
  const [first] = items;
  return first ? { items, rect: legendRect(first, items, screen) } : null;
}

function legendRect(first: LegendItem, items: LegendItem[], screen: Screen): Rect {
  const size = screen.legend === 'column' ? 13 : 12;
  const right = Math.max(...items.map((i) => i.x + textWidth(i.text, size, 400)));
  if (screen.legend === 'rows')
    return {
      x0: rowLeft(screen),
      y0: screen.railHeight,
      x1: screen.width,
      y1: (items.at(-1)?.y ?? 0) + FIRST_ROW_HEIGHT_PX / 2
    };
  const pad = columnPadding(screen);
  return { x0: first.x - 28 - pad, y0: first.y - 18, x1: right + pad, y1: (items.at(-1)?.y ?? 0) + 16 };
}
