import type { Position } from '$lib/content/types';

/** How far Washington and Moscow agree on an issue. */
export type Grade = 'agreed' | 'part' | 'open';

/** An issue with the position of each party, where there is one. */
export interface Issue {
  name: string;
  short: string;
  grade: Grade;
  us: Position | undefined;
  ukraine: Position | undefined;
  russia: Position | undefined;
}

/** 'agreed' only where both say yes; 'part' where both say yes or partly. Ukraine was not at the table. */
export function gradeOf(us: Position | undefined, russia: Position | undefined): Grade {
  const both = [us?.agreed, russia?.agreed];
  if (both.every((a) => a === 'yes')) return 'agreed';
  return both.every((a) => a === 'yes' || a === 'partial') ? 'part' : 'open';
}

/** The issues in the order of the table, each with its three parties. */
export function issuesOf(positions: Position[]): Issue[] {
  const names = [...new Set(positions.map((p) => p.issue))];
  return names.map((name) => {
    const positionOf = (party: Position['party']) => positions.find((p) => p.issue === name && p.party === party);
    const us = positionOf('US/EU');
    const russia = positionOf('Russia');
    const ukraine = positionOf('Ukraine government');
    const short = us?.issueShort ?? russia?.issueShort ?? name;
    return { name, short, grade: gradeOf(us, russia), us, ukraine, russia };
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
