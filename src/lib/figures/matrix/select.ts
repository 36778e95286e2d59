import type { Party, Position, Tables } from '$lib/content/types';

/** The tables that the figure shows. */
export type PositionTables = Pick<Tables, 'positions' | 'parties'>;

/** The parties by their seats; the third is not in the room. */
export type Seats = Record<'left' | 'right' | 'third', Party | undefined>;

export function seatsOf({ parties }: PositionTables): Seats {
  const at = (seat: Party['seat']) => parties.find((party) => party.seat === seat);
  return { left: at('left'), right: at('right'), third: at('none') };
}

/** How far the two parties in the room agree on an issue. */
export type Grade = 'agreed' | 'part' | 'open';

/** An issue with the position of each party, where there is one. */
export interface Issue {
  name: string;
  short: string;
  grade: Grade;
  left: Position | undefined;
  right: Position | undefined;
  third: Position | undefined;
}

/** 'agreed' only where both say yes; 'part' where both say yes or partly. The third party was not at the table. */
export function gradeOf(left: Position | undefined, right: Position | undefined): Grade {
  const both = [left?.agreed, right?.agreed];
  if (both.every((a) => a === 'yes')) return 'agreed';
  return both.every((a) => a === 'yes' || a === 'partial') ? 'part' : 'open';
}

/** The issues in the order of the table, each with its three parties. */
export function issuesOf(tables: PositionTables): Issue[] {
  const seats = seatsOf(tables);
  const names = [...new Set(tables.positions.map((p) => p.issue))];
  return names.map((name) => {
    const positionOf = (party: Party | undefined) =>
      tables.positions.find((p) => p.issue === name && p.party === party?.id);
    const [left, right, third] = [positionOf(seats.left), positionOf(seats.right), positionOf(seats.third)];
    const short = left?.issueShort ?? right?.issueShort ?? name;
    return { name, short, grade: gradeOf(left, right), left, right, third };
  });
}

export interface IssueGroup {
  grade: Grade;
  issues: Issue[];
}

/** The issues by grade, the agreed ones first; a grade without issues is left out. */
export function groupsOf(issues: Issue[]): IssueGroup[] {
  const grades: Grade[] = ['agreed', 'part', 'open'];
  return grades
    .map((grade) => ({ grade, issues: issues.filter((i) => i.grade === grade) }))
    .filter((g) => g.issues.length > 0);
}

/** Number of rows filled in at a progress of 0 to 1: all of them from half the step on, and with a focus. */
export function filledAt(progress: number, total: number, focus: string): number {
  if (focus !== '' || progress >= 0.5) return total;
  return Math.min(total, Math.floor((Math.max(0, progress) / 0.5) * total) + 1);
}
