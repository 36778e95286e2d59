import type { Day, Sanction, Story } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';
import { textWidth, wrap } from '$lib/ui/measure';
import { strings } from '$lib/ui/strings';
import { halves } from '../lane-layout';
import { meetings } from '../date-rail/steps';

/** Who imposes: the three with lists of their own, everybody else, and Russia's answers below the line. */
export const IMPOSERS = ['United States', 'EU', 'Canada', 'others', 'Russia'] as const;
export type Imposer = (typeof IMPOSERS)[number];

/** What one imposer published on one day: people and companies, as one heap of squares. */
export interface Tally {
  date: Day;
  x: number;
  people: number;
  companies: number;
  /** Who, where the lane holds several; whom it names, in lines, where it is no part of the lane's total; total on its list, where a source gives one; false where it is no part of it. */
  who: string;
  target: string;
  aside: string[];
  total: number | null;
  counted: boolean;
}
/** A measure that names nobody, in words above the heaps of its day; its bar stands before it, or after it where the words lean left. */
export interface Measure {
  date: Day;
  barX: number;
  lines: string[];
  textX: number;
  y: number;
}
export interface TallyLane {
  imposer: Imposer;
  /** The line on which the squares stand (or, for Russia, from which they hang), and the baseline of its name, px. */
  y: number;
  nameY: number;
  down: boolean;
  tallies: Tally[];
  measures: Measure[];
}
export interface Tallies {
  lanes: TallyLane[];
  /** One column a day on which something was published; `gap` where days between were left out before it. */
  days: { day: Day; x: number; gap: boolean }[];
  start: number;
  /** Side of a square, distance from one to the next, px, and squares in a row; a side of 0 where squares would be too small to be told apart. */
  side: number;
  pitch: number;
  columns: number;
  ruleY: number;
  px: number;
  /** Where the key of the squares stands, and where the figure ends, px. */
  key: { x: number; y: number };
  foot: number;
}

/** What the names of the lanes take from a narrow box, px. */
const NAMES = 52;
/** Height of the dates, and what a break in the days adds, px. */
const HEAD = 26;
const BREAK = 12;
/** Least height of a lane that has room for measures in words, px; in a lower one they are left to the table. */
const WORDED_FROM = 78;
/** The closest squares may stand to be told apart, and the farthest, px; between them a share of the height of their lane. */
const CLOSEST = 5;
const FARTHEST = 16;
const SHARE = 1 / 12;
/** What the number over a heap and the line under it take of a lane, px; and what words over it take besides their own lines. */
const NUMBER = 21;
const BESIDES = 40;
/** Least height of the lane of answers: its name and the key beside it, px. */
const ANSWERS = 58;

/** The rows of the story's figure: it ends with the month of the last talks. */
export function untilTalks(story: Pick<Story, 'tables'>): Sanction[] {
  const month = meetings(story).at(-1)?.date.slice(0, 7) ?? '';
  return story.tables.sanctions.filter((row) => row.date.slice(0, 7) <= month);
}

/** The heaps of one lane: the people and companies of one imposer on one day added up, never across imposers. */
export function talliesOf(rows: readonly Sanction[], imposer: Imposer): Omit<Tally, 'x' | 'aside'>[] {
  const out: Omit<Tally, 'x' | 'aside'>[] = [];
  for (const row of rows) {
    if (laneOf(row) !== imposer || !row.people) continue;
    const who = imposer === 'others' ? row.imposer : '';
    const same = out.find((t) => t.date === row.date && t.who === who);
    const total = Number(/total reaches (\d+)/.exec(row.measure)?.[1] ?? NaN);
    if (same) {
      same.people += row.people;
      same.companies += row.entities ?? 0;
    } else {
      out.push({
        date: row.date,
        who,
        target: row.target.charAt(0).toLowerCase() + row.target.slice(1),
        people: row.people,
        companies: row.entities ?? 0,
        total: Number.isNaN(total) ? null : total,
        counted: true
      });
    }
  }
  return markTotals(out);
}

/** Walks back from a stated total until the heaps make it up; those before are another list. */
function markTotals<T extends Pick<Tally, 'people' | 'total' | 'counted'>>(tallies: T[]): T[] {
  const end = tallies.findIndex((t) => t.total !== null);
  let left = tallies[end]?.total ?? 0;
  for (let i = end; i >= 0; i--) {
    const tally = tallies[i];
    if (!tally) continue;
    tally.counted = left > 0;
    left -= tally.people;
  }
  return tallies;
}

function laneOf(row: Sanction): Imposer {
  return IMPOSERS.find((i) => i === row.imposer) ?? 'others';
}

/**
 * Lays out sanctions and answers: one square a person or company, a column for each day, a lane for each imposer.
 * @param width, height  the box, px
 */
export function tallyLayout(rows: readonly Sanction[], width: number, height: number, narrow: boolean): Tallies {
  const start = narrow ? NAMES : width >= 900 ? 124 : 84;
  const px = narrow ? 11.5 : 12;
  const { days, columnWidth } = columnsOf(rows, start, width);
  const xOf = (day: Day): number => days.find((d) => d.day === day)?.x ?? start;
  const all = IMPOSERS.map((imposer) => talliesOf(rows, imposer));
  const most = Math.max(1, ...all.flat().map((t) => t.people + t.companies));
  const band = 2 * (px + 2) + 4;
  const high = Math.min((height - HEAD - ANSWERS) / (IMPOSERS.length - 1), (height - HEAD) / (IMPOSERS.length - 0.3));
  const cap = Math.min(FARTHEST, Math.max(9, high * SHARE));
  const under = (words: boolean) => grain(columnWidth, high - (words ? band + BESIDES : NUMBER), most, cap);
  // Squares come before words, which stand in the table too.
  const worded = high >= WORDED_FROM && under(true).pitch > 0;
  const { columns, pitch } = under(worded);
  const heap = pitch * Math.ceil(most / columns);
  const ruleY = Math.round(HEAD + 4 * high);
  const lanes = IMPOSERS.map((imposer, i): TallyLane => {
    const down = imposer === 'Russia';
    const top = HEAD + i * high;
    const y = Math.round(down ? ruleY + 8 : top + high - 12);
    const nameY = down ? y + 16 : y - 2;
    const tallies = (all[i] ?? []).map((t) => ({ ...t, x: xOf(t.date), aside: asideOf(t, columnWidth) }));
    const asides = Math.max(0, ...tallies.map((t) => t.aside.length));
    const bandY = Math.max(top + 18, y - heap - band - 8 - (asides > 1 ? 16 : 0));
    const silent = down || !worded ? [] : rows.filter((r) => laneOf(r) === imposer && !r.people);
    return {
      imposer,
      y,
      nameY,
      down,
      tallies,
      measures: silent.map((row) =>
        measureAt(
          row,
          imposer === 'others',
          xOf(row.date),
          bandY,
          px,
          width,
          narrow,
          {
            top: top + 6,
            to: Math.min(width, ...tallies.filter((t) => t.x > xOf(row.date)).map((t) => t.x - 10)),
            low: (toX) =>
              Math.min(
                y,
                ...tallies
                  .filter((t) => t.x >= xOf(row.date) && t.x < toX)
                  .map(
                    (t) =>
                      y -
                      Math.ceil((t.people + t.companies) / columns) * pitch -
                      26 -
                      13 * Math.max(0, t.aside.length - 1)
                  )
              )
          },
          tallies.some((t) => t.date === row.date) ? null : { foot: y - 7, width: columnWidth }
        )
      )
    };
  });
  const last = lanes.at(-1)?.nameY ?? ruleY;
  const key = narrow
    ? { x: Math.ceil(textWidth(strings.timeline.answers, 11.5)) + 22, y: last }
    : { x: start, y: ruleY + 24 };
  const answers = Math.max(0, ...(all.at(-1) ?? []).map((t) => Math.ceil((t.people + t.companies) / columns) * pitch));
  return {
    lanes,
    days,
    key,
    foot: ruleY + Math.max(ANSWERS - 8, answers + 29),
    start,
    side: Math.max(0, pitch - (pitch > 6 ? 1.4 : 1)),
    pitch,
    columns,
    ruleY,
    px
  };
}

function columnsOf(
  rows: readonly Sanction[],
  start: number,
  width: number
): { days: Tallies['days']; columnWidth: number } {
  const dates = [...new Set(rows.map((r) => r.date))].sort();
  const gaps = dates.map((day, i) => i > 0 && dayNumber(day) - dayNumber(dates[i - 1] ?? day) > 1);
  const columnWidth = (width - start - BREAK * gaps.filter(Boolean).length) / Math.max(1, dates.length);
  const days = dates.map((day, i) => ({
    day,
    gap: gaps[i] ?? false,
    x: start + i * columnWidth + BREAK * gaps.slice(0, i + 1).filter(Boolean).length
  }));
  return { days, columnWidth };
}

/** Whom a heap outside the total names, in two lines clear of the next column; nothing where they are wider. */
function asideOf(
  { people, target, counted }: Pick<Tally, 'people' | 'target' | 'counted'>,
  columnWidth: number
): string[] {
  const [first = '', ...rest] = counted ? [] : halves(target, 11.5);
  const widths = [
    textWidth(`${people} `, 13, 600) + textWidth(first, 11.5),
    ...rest.map((line) => textWidth(line, 11.5))
  ];
  return first && Math.max(...widths) <= columnWidth - BREAK ? [first, ...rest] : [];
}

/** The largest squares whose heaps stay within their day and their lane; five in a row where that fits, to be counted by. A pitch of 0 where all would be too small. */
function grain(columnWidth: number, room: number, most: number, cap: number): { columns: number; pitch: number } {
  const pitchOf = (n: number): number => Math.min(cap, (columnWidth - 6) / n);
  const columns = [5, 6, 7, 8, 9, 10, 11].find((n) => Math.ceil(most / n) * pitchOf(n) <= room) ?? 11;
  const close = pitchOf(columns) < CLOSEST || Math.ceil(most / columns) * pitchOf(columns) > room;
  return { columns, pitch: close ? 0 : pitchOf(columns) };
}

/** The first clause of a measure in two lines or as many as its column wants, from its day to the right up to the next heap of its lane, or back from the edge where there is no room. */
function measureAt(
  row: Sanction,
  named: boolean,
  from: number,
  y: number,
  px: number,
  width: number,
  narrow: boolean,
  room: { top: number; to: number; low: (toX: number) => number },
  free: { foot: number; width: number } | null
): Measure {
  const first = row.measure.split(/[;,]/)[0] ?? row.measure;
  const words = named ? `${row.imposer}: ${first.charAt(0).toLowerCase()}${first.slice(1)}` : first;
  const inColumn = wrap(words, room.to - from - 9, px);
  // A day with no heap in its lane has its words where the heap would be: on the line, and no doubt whose they are.
  const standing = free ? wrap(words, free.width - 15, px) : [];
  if (free && standing.length <= 4 && widest(standing, px) <= free.width - 9) {
    return {
      date: row.date,
      lines: standing,
      y: free.foot - (standing.length - 1) * (px + 2),
      barX: from + 1.5,
      textX: from + 9
    };
  }
  const two = halves(words, px);
  // They stand right on the number of their own heap, clear of the lane above: over the next heap only where they clear it too.
  const begin = (lines: string[]): number =>
    Math.max(
      y - Math.max(0, lines.length - 2) * (px + 2),
      room.low(from + 9 + widest(lines, px)) - (lines.length - 1) * (px + 2)
    );
  const clear = (lines: string[]): boolean =>
    begin(lines) + (lines.length - 1) * (px + 2) <= room.low(from + 9 + widest(lines, px));
  const fitting =
    [two, inColumn].find(
      (lines) => begin(lines) >= room.top && clear(lines) && from + 9 + widest(lines, px) <= width
    ) ??
    [two, inColumn].find((lines) => from + 9 + widest(lines, px) <= room.to) ??
    [two].find((lines) => from + 9 + widest(lines, px) <= width);
  const lines = fitting ?? two;
  const fits = !!fitting;
  const w = widest(lines, px);
  return {
    date: row.date,
    lines,
    y: begin(lines),
    barX: fits || !narrow ? from + 1.5 : width - 1.5,
    textX: fits ? from + 9 : (narrow ? width - 1 : from) - 8 - w
  };
}

function widest(lines: string[], px: number): number {
  return Math.max(...lines.map((l) => textWidth(l, px)));
}
