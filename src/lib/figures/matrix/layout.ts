import type { Position } from '$lib/content/types';

/** How far Washington and Moscow are together on an issue. */
export type Grade = 'agreed' | 'part' | 'open';

/** One line of the matrix: an issue and the row of each party, where there is one. */
export interface Issue {
  name: string;
  short: string;
  grade: Grade;
  us: Position | undefined;
  ukraine: Position | undefined;
  russia: Position | undefined;
}

/** Agreed only where both say yes; in part where both go at least half the way. Ukraine was not asked. */
export function gradeOf(us: Position | undefined, russia: Position | undefined): Grade {
  const both = [us?.agreed, russia?.agreed];
  if (both.every((a) => a === 'yes')) return 'agreed';
  return both.every((a) => a === 'yes' || a === 'partial') ? 'part' : 'open';
}

/** The issues in the order of the table, each with its three parties. */
export function issuesOf(positions: Position[]): Issue[] {
  const names = [...new Set(positions.map((p) => p.issue))];
  return names.map((name) => {
    const of = (party: Position['party']) => positions.find((p) => p.issue === name && p.party === party);
    const us = of('US/EU');
    const russia = of('Russia');
    const ukraine = of('Ukraine government');
    const short = us?.issueShort ?? russia?.issueShort ?? name;
    return { name, short, grade: gradeOf(us, russia), us, ukraine, russia };
  });
}

export interface Group {
  grade: Grade;
  issues: Issue[];
}

/** The issues under their three headings, the agreed ones first; an empty heading is left out. */
export function groupsOf(issues: Issue[]): Group[] {
  const grades: Grade[] = ['agreed', 'part', 'open'];
  return grades
    .map((grade) => ({ grade, issues: issues.filter((i) => i.grade === grade) }))
    .filter((g) => g.issues.length > 0);
}

/** Number of rows, of `total`, filled in at a progress of 0 to 1: the last one at half the step. */
export function filledAt(progress: number, total: number, focus: string): number {
  if (focus !== '' || progress >= 0.5) return total;
  return Math.min(total, Math.floor((Math.max(0, progress) / 0.5) * total) + 1);
}

export interface PlacedHead {
  kind: 'head';
  grade: Grade;
  y: number;
}
export interface PlacedRow {
  kind: 'row';
  issue: Issue;
  order: number;
  y: number;
  top: number;
  bottom: number;
}
export type Placed = PlacedHead | PlacedRow;

/** Heights in px that the vertical layout of a list may use. */
export interface Pitch {
  least: number;
  most: number;
  head: number;
  headGap: number;
}

/**
 * Places headings and rows between `top` and `bottom` (px). `y` is a text baseline; a row ends at its rule.
 * Rows share what is left after the headings, within the bounds of the pitch.
 */
export function placeGroups(groups: Group[], top: number, bottom: number, pitch: Pitch): Placed[] {
  const rows = groups.reduce((n, g) => n + g.issues.length, 0);
  const heads = groups.length * pitch.head + Math.max(0, groups.length - 1) * pitch.headGap;
  const step = Math.max(pitch.least, Math.min(pitch.most, (bottom - top - heads) / Math.max(1, rows)));
  const placed: Placed[] = [];
  let y = top;
  let order = 0;
  groups.forEach((group, g) => {
    if (g > 0) y += pitch.headGap;
    placed.push({ kind: 'head', grade: group.grade, y: y + pitch.head - Math.min(8, pitch.head / 4) });
    y += pitch.head;
    for (const issue of group.issues) {
      placed.push({ kind: 'row', issue, order, y: y + step / 2 + 4.5, top: y, bottom: y + step });
      y += step;
      order += 1;
    }
  });
  return placed;
}

/** x positions in px of the columns of the wide matrix, from the widest text of each. */
/** Gaps and the bar between the columns, px. */
const GAP = 14;
const BAR = 44;
/** What the columns leave to words, px. */
export const wordsIn = (width: number): number => width - 5 * GAP - BAR;

export interface Columns {
  us: number;
  discUs: number;
  discRussia: number;
  russia: number;
  line: number;
  ukraine: number;
  fits: boolean;
}

/**
 * Columns from the widths in px of the widest issue, cell of the United States, of Russia and of Ukraine.
 * What is left over opens the space before the US cells first, then after Russia's.
 */
export function columnsOf(width: number, issue: number, us: number, russia: number, ukraine: number): Columns {
  const [gap, bar] = [GAP, BAR];
  const needed = issue + gap + us + gap + bar + gap + russia + gap + gap + ukraine;
  const slack = width - needed;
  const share = Math.max(0, slack);
  const usEnd = issue + gap + us + share * 0.62;
  const discUs = usEnd + gap;
  const discRussia = discUs + bar;
  const start = discRussia + gap;
  const line = start + russia + gap + share * 0.2;
  return { us: usEnd, discUs, discRussia, russia: start, line, ukraine: line + gap, fits: slack >= 0 };
}

/** What the narrowest setting of a text in at most two lines takes, px. */
export function inTwo(text: string, measure: (line: string) => number): number {
  const words = text.split(' ');
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return Math.min(measure(text), ...breaks.map((lines) => Math.max(...lines.map(measure))));
}

/** Widths between the least and the most of each column, px: all of them nearer to the most by the same share of what is left. */
export function shareOut(least: number[], most: number[], room: number): number[] {
  const sum = (of: number[]): number => of.reduce((all, one) => all + one, 0);
  const wanted = sum(most) - sum(least);
  const share = wanted > 0 ? Math.min(1, Math.max(0, (room - sum(least)) / wanted)) : 0;
  return least.map((px, i) => px + share * ((most[i] ?? px) - px));
}
