// Where each part of the figure of sanctions is, px: stacks of squares on a time axis, a lane for each side.
import type { Day, Sanction } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';
import { textWidth } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { balancedLines } from '../shared/balanced-lines';
import { placeMeasure, type MeasureText } from './measure-text';
import { imposerIn, unitStacks, type LaneSpec, type UnitStack } from './select';
import { unitGrid, type UnitGrid } from './unit-grid';

export interface PlacedStack extends UnitStack {
  /** Left end, px. */
  x: number;
  /** Whom a stack outside the lane's total names, in lines; empty where there is no room. */
  note: string[];
}
interface SanctionLane {
  name: string;
  /** The line on which the squares are stacked; squares of answers are below it, px. */
  y: number;
  /** Baseline of the lane's name, px. */
  nameY: number;
  /** True for the lane whose squares are below its line. */
  below: boolean;
  stacks: PlacedStack[];
  measures: MeasureText[];
}
interface DayColumn {
  day: Day;
  x: number;
  /** Whether days before this one are left out. */
  gap: boolean;
}
export interface SanctionsLayout extends UnitGrid {
  lanes: SanctionLane[];
  /** A column for each day on which something was published. */
  days: DayColumn[];
  /** Left end of the columns, px. */
  start: number;
  /** Side of a square, px; 0 where squares would be too small to be told apart, and there are only numbers. */
  side: number;
  /** The rule between sanctions and answers, px. */
  ruleY: number;
  /** Size of the measures' text, px. */
  px: number;
  /** Place of the legend, and bottom of the figure, px. */
  key: { x: number; y: number };
  bottom: number;
}

/** Width reserved for the names of the lanes in a narrow box, px. */
const NAMES_WIDTH = 52;
/** Height of the dates, px. */
const DATES_HEIGHT = 26;
/** Width added where days are left out, px. */
const BREAK_WIDTH = 12;
/** From this height of a lane on measures are printed, px; in lower lanes only the data page has them. */
const MEASURES_MIN_HEIGHT = 78;
/** Largest distance of two squares, px, and the share of the lane's height that sets it. */
const MAX_PITCH = 16;
const PITCH_SHARE = 1 / 12;
/** Height of the number over a stack and the line under it, px; and of the same with the gaps around measures. */
const NUMBER_HEIGHT = 21;
const MEASURE_GAPS = 40;
/** Smallest height of the lane of answers, for its name and the legend beside it, px. */
const ANSWERS_MIN_HEIGHT = 58;

/**
 * Lays out sanctions and answers as a unit chart: a square for each person or company, a column for each day, a lane
 * for each imposer. Squares have priority over the text of measures.
 * @param specs  the lanes from top to bottom
 * @param width, height  box of the chart, px
 */
export function layoutSanctions(
  rows: readonly Sanction[],
  specs: readonly LaneSpec[],
  width: number,
  height: number,
  narrow: boolean
): SanctionsLayout {
  const start = narrow ? NAMES_WIDTH : width >= 900 ? 124 : 84;
  const px = narrow ? 11.5 : 12;
  const { days, columnWidth } = dayColumns(rows, start, width);
  const above = specs.filter(({ below }) => !below).length;
  const stacks = specs.map((spec) => unitStacks(rows, spec));
  const maxUnits = Math.max(1, ...stacks.flat().map(unitsOf));
  const measureHeight = 2 * (px + 2) + 4;
  const laneHeight = Math.min(
    (height - DATES_HEIGHT - ANSWERS_MIN_HEIGHT) / above,
    (height - DATES_HEIGHT) / (above + 0.7)
  );
  const maxPitch = Math.min(MAX_PITCH, Math.max(9, laneHeight * PITCH_SHARE));
  const gridWith = (measures: boolean): UnitGrid =>
    unitGrid(columnWidth, laneHeight - (measures ? measureHeight + MEASURE_GAPS : NUMBER_HEIGHT), maxUnits, maxPitch);
  const withMeasures = laneHeight >= MEASURES_MIN_HEIGHT && gridWith(true).pitch > 0;
  const grid = gridWith(withMeasures);
  const ruleY = Math.round(DATES_HEIGHT + above * laneHeight);
  const chart: Chart = { width, narrow, px, start, days, columnWidth, grid };
  const lanes = specs.map((spec, i): SanctionLane => {
    const { name, below, shared } = spec;
    const top = DATES_HEIGHT + i * laneHeight;
    const y = Math.round(below ? ruleY + 8 : top + laneHeight - 12);
    const placed = (stacks[i] ?? []).map((s) => ({ ...s, x: dayX(chart, s.date), note: stackNote(s, columnWidth) }));
    const maxNoteLines = Math.max(0, ...placed.map((s) => s.note.length));
    const measureY = Math.max(
      top + 18,
      y - unitStackHeight(maxUnits, grid) - measureHeight - 8 - (maxNoteLines > 1 ? 16 : 0)
    );
    return {
      name,
      y,
      nameY: below ? y + 16 : y - 2,
      below,
      stacks: placed,
      measures:
        below || !withMeasures
          ? []
          : rows.flatMap((row) => {
              const imposer = imposerIn(spec, row);
              if (!imposer || row.people) return [];
              const box = { top: top + 6, y, measureY, imposer: shared ? imposer.short : '' };
              return [measureInLane(row, chart, placed, box)];
            })
    };
  });
  const maxAnswers = Math.max(
    0,
    ...stacks
      .slice(above)
      .flat()
      .map((s) => unitStackHeight(unitsOf(s), grid))
  );
  return {
    ...grid,
    lanes,
    days,
    start,
    side: Math.max(0, grid.pitch - (grid.pitch > 6 ? 1.4 : 1)),
    ruleY,
    px,
    key: narrow
      ? { x: Math.ceil(textWidth(figureStrings.sanctions.answers, 11.5)) + 22, y: lanes.at(-1)?.nameY ?? ruleY }
      : { x: start, y: ruleY + 24 },
    bottom: ruleY + Math.max(ANSWERS_MIN_HEIGHT - 8, maxAnswers + 29)
  };
}

/** What all lanes share. */
interface Chart {
  width: number;
  narrow: boolean;
  px: number;
  start: number;
  days: DayColumn[];
  columnWidth: number;
  grid: UnitGrid;
}

function dayX({ days, start }: Chart, day: Day): number {
  return days.find((d) => d.day === day)?.x ?? start;
}

function unitsOf({ people, companies }: UnitStack): number {
  return people + companies;
}

/** Height of a stack, px. */
function unitStackHeight(units: number, { columns, pitch }: UnitGrid): number {
  return pitch * Math.ceil(units / columns);
}

/** Places the text of a measure among the stacks of its lane. */
function measureInLane(
  row: Sanction,
  chart: Chart,
  stacks: PlacedStack[],
  lane: { top: number; y: number; measureY: number; imposer: string }
): MeasureText {
  const { width, narrow, px, columnWidth, grid } = chart;
  const x = dayX(chart, row.date);
  // Above a stack: 26 px for its number and the gap over it, 13 px for each further line of its note.
  const aboveStack = (s: PlacedStack): number =>
    lane.y - unitStackHeight(unitsOf(s), grid) - 26 - 13 * Math.max(0, s.note.length - 1);
  return placeMeasure(row, lane.imposer, {
    width,
    narrow,
    px,
    x,
    columnWidth,
    top: lane.top,
    y: lane.measureY,
    right: Math.min(width, ...stacks.filter((s) => s.x > x).map((s) => s.x - 10)),
    clearAbove: (toX) => Math.min(lane.y, ...stacks.filter((s) => s.x >= x && s.x < toX).map(aboveStack)),
    emptyDayY: stacks.some((s) => s.date === row.date) ? null : lane.y - 7
  });
}

/** A column for each day with a row, with a break before it where days between are left out. */
function dayColumns(
  rows: readonly Sanction[],
  start: number,
  width: number
): { days: DayColumn[]; columnWidth: number } {
  const dates = [...new Set(rows.map((r) => r.date))].sort();
  const gaps = dates.map((day, i) => i > 0 && dayNumber(day) - dayNumber(dates[i - 1] ?? day) > 1);
  const columnWidth = (width - start - BREAK_WIDTH * gaps.filter(Boolean).length) / Math.max(1, dates.length);
  const days = dates.map((day, i) => ({
    day,
    gap: gaps[i] ?? false,
    x: start + i * columnWidth + BREAK_WIDTH * gaps.slice(0, i + 1).filter(Boolean).length
  }));
  return { days, columnWidth };
}

/** Whom a stack outside the total names, in two lines; empty where they are wider than its column. */
function stackNote({ people, target, countedInTotal }: UnitStack, columnWidth: number): string[] {
  const [first = '', ...rest] = countedInTotal ? [] : balancedLines(target, 11.5);
  const widths = [
    textWidth(`${people} `, 13, 600) + textWidth(first, 11.5),
    ...rest.map((line) => textWidth(line, 11.5))
  ];
  return first && Math.max(...widths) <= columnWidth - BREAK_WIDTH ? [first, ...rest] : [];
}
