// What a figure's folder says of it in `spec.ts`. content/ reads that in the build, so a specification has plain values only.
import type { Registry } from '../../content/registry.ts';
import type { CountKind, EstimateKind, Step, Tables } from '../../content/types.ts';

/** What decides the height of a figure. */
export type FigureContent = Pick<Step, 'focus' | 'rows'>;

/** How a figure is placed on the stage. The reader's script has it too, so it is small. */
export interface StageSpec {
  /** It follows the scroll or a choice, so the browser draws it. All others are prerendered. */
  live?: true;
  /** Its size where it shares the screen with the map; without one it replaces the map on every screen. */
  size?: FigureSize;
  /** Screens on which it replaces the map although it has a size: every phone, every upright screen, pictures. */
  hidesMapOn?: readonly ('phone' | 'stack' | 'still')[];
  /** True if it also replaces a map without lines. */
  needsLines?: true;
}

interface FigureSize {
  /** Height on a band of paper below the map, px. */
  side: number;
  /** Width and height in the phone form, px. */
  stack: [width: number, height: number];
  /** Height on a band, px, where it depends on the width of the band or on landscape phones (`low`). */
  bandHeight?: (figure: FigureContent, width: number, low: boolean) => number;
  /** Height in the phone form, px, where it depends on the content or on the width of the screen. */
  stackHeight?: (figure: FigureContent, width: number) => number;
}

/** What the checks of a step know: all ids, and the tables. */
export interface Known {
  registry: Registry;
  tables: Tables;
}

/** What a step may write after `focus:`. */
export interface Focus {
  allowed: (known: Known) => Iterable<string>;
  /** The same for an editor, as the end of an error message. */
  expected: string;
  /** True if the figure works without a focus too. */
  optional?: true;
  /** True if there may be several words, separated by spaces. */
  several?: true;
}

/** The tables whose rows a step can list. */
export type ListedTable = 'timeline' | 'estimates' | 'counts';

/** What only the build asks of a figure. */
export interface BuildSpec {
  /** The table of the data page that has what it shows; '' if its text is in the story. */
  table: string;
  /** null: the figure has no focus. */
  focus: Focus | null;
  /** The table that `rows` come from, perhaps depending on the focus; null: the figure takes no rows. */
  rows: ListedTable | null | ((focus: string) => ListedTable);
  /** Kinds of groups, in data/vocabulary.aml, without which the figure has nothing to draw. */
  kinds?: { table: 'estimates' | 'counts'; of: (focus: string) => readonly (EstimateKind | CountKind)[] };
  /** True if the figure is empty without rows. */
  needsRows?: (focus: string) => boolean;
  /** True if it has words that its step's text does not have: without scripts only the alt text of its picture has them. */
  needsAlt?: (figure: FigureContent) => boolean;
  /** What a live figure draws: the reader's copy of the story leaves out what nothing draws. */
  draws?: (figure: FigureContent) => DrawnRows;
  still?: StillSpec;
}

interface DrawnRows {
  /** Estimates. */
  estimates?: string[];
  /** Events of which the title is printed, and events of which the detail is. */
  titles?: string[];
  details?: string[];
}

/** Exceptions in pictures. */
interface StillSpec {
  /** Height below which its wide form overlaps, px. Other figures state the height that they need in their svg. */
  minHeight?: number;
  /** True if it leaves out its title where there is no room: it is then laid out larger. */
  dropsTitle?: true;
  /** Height at its bottom that a crop shows, px. Other figures are read from their top. */
  cropFromBottom?: number;
}
