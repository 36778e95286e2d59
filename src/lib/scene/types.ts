import type { Day, FigureName, LayerName, Point, ShotId, Voice, LegendWordName } from '$lib/content/types';

/** Where the reader is: index of the step at the reading line (-1 for the opening), and how far through it, 0 to 1. */
export interface Position {
  step: number;
  progress: number;
}

/** What a mark is drawn as: round for talks, square for force, hollow where it is still the focus country's. */
export type MarkSymbol =
  'meeting' | 'absent' | 'city' | 'held' | 'surrounded' | 'taken' | 'checkpoint' | 'fleet' | 'event';

export interface Mark {
  id: string;
  xy: Point;
  symbol: MarkSymbol;
  name: string;
  /** The story's subtitle; '' if it gives none (the map may make one from the symbol). */
  line: string;
  /** The day from which it has had its symbol; '' if no source gives one. */
  since: Day;
  /** True for a place that the step is about. */
  highlighted: boolean;
  /** True if this happened on the day shown: its subtitle is set in strong type. */
  isNew: boolean;
}

export interface ReportedArea {
  id: string;
  xy: Point;
  name: string;
  line: string;
  /** first seen only after the night of the story: drawn fainter */ seenLater: boolean;
}
export interface DrawnLine {
  id: string;
  points: Point[];
  km: number;
  kind: 'talk' | 'absent' | 'route' | 'call';
  /** share of the line that is drawn, from its start, 0 to 1 */ drawn: number;
}

/** The state of a figure. Its rows come from the story's tables. */
export interface FigureState {
  name: FigureName;
  title: string;
  note: string;
  focus: string;
  rows: string[];
  voices: Voice[];
  /** The day of the scene: rows after it are drawn fainter. */
  day: Day;
  /** Progress through the step, 0 to 1, in steps of 1/100 so that equal positions give equal scenes. */
  progress: number;
}

/** Everything that is drawn, as plain data without sizes: what a screen makes of it is decided later. */
export interface Scene {
  /** Id of the step, 'opening' before the first. */
  step: string;
  index: number;
  /** The day the date rail points at. */
  day: Day;
  shot: ShotId;
  /** The shot that the camera moves on to before the step ends; the same as `shot` for most steps. */
  secondShot: ShotId;
  atSecondShot: boolean;
  /** The disputed area is hatched: part of the focus country, under the control of the other. */
  contested: boolean;
  layers: LayerName[];
  /** Fill classes of units, by ISO code; empty if the map is no choropleth. */
  fills: Record<string, string>;
  /** The fill class of the disputed area; '' if the map is no choropleth, or the story has no such area. */
  disputedFill: string;
  marks: Mark[];
  /**
   * Every symbol that a site of the step has on any of its days: the legend explains all of them. Empty without the
   * layer `sites`.
   */
  symbolsInStep: MarkSymbol[];
  /** The words of the story in its legend, in place of the locale's. */
  legendWords: Partial<Record<LegendWordName, string>>;
  reportedAreas: ReportedArea[];
  lines: DrawnLine[];
  figure: FigureState | null;
  /** The reader may choose the day of the map. */
  choosesDay: boolean;
  /** False if the figure replaces the map on every screen. */
  map: boolean;
}
