import type { Day, FigureName, LayerName, Point, ShotId, Voice } from '$lib/content/types';

/** Where the reader is: the step at the reading line and how far through it, 0 to 1. Step -1 is the opening. */
export interface Position {
  step: number;
  progress: number;
}

/** What a mark looks like. Round is talks, square is force, hollow is Ukraine's, a triangle is the UN and OSCE. */
export type MarkSymbol =
  'meeting' | 'absent' | 'city' | 'held' | 'surrounded' | 'taken' | 'checkpoint' | 'fleet' | 'event';

export interface Mark {
  id: string;
  xy: Point;
  symbol: MarkSymbol;
  name: string;
  /** What the story puts under the name; '' where its state speaks for itself, or nothing is said. */
  line: string;
  /** The day from which it is what its symbol says; '' where that has no day. */
  since: Day;
  /** The place the step is about. */
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
  /** 0 to 1 */ drawn: number;
}

/** What a figure needs to know of the moment; its rows come from the story's tables. */
export interface FigureState {
  name: FigureName;
  title: string;
  note: string;
  focus: string;
  rows: string[];
  voices: Voice[];
  /** The day the rail is at: rows after it are faint. */
  day: Day;
  /** Progress through the step, 0 to 1, in steps of 1/100 so that equal positions give equal scenes. */
  progress: number;
}

/** Everything that is drawn, as plain data. Nothing that draws decides anything. */
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
  /** Crimea is drawn as contested (hatched) from 27 February 2014 on. */
  contested: boolean;
  layers: LayerName[];
  /** Fill classes of units, by ISO code; empty where the map is no choropleth. */
  fills: Record<string, string>;
  marks: Mark[];
  /** Every symbol that a site of the step has on any of its days: the legend explains all of them. Empty without the layer `sites`. */
  symbolsInStep: MarkSymbol[];
  reportedAreas: ReportedArea[];
  lines: DrawnLine[];
  figure: FigureState | null;
  /** False where the figure stands on plain paper and the map is put away. */
  map: boolean;
}
