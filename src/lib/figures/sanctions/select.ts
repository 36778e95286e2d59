import type { Day, Sanction, Story } from '$lib/content/types';
import { figureStrings } from '$lib/ui/strings';
import { meetings } from '$lib/timeline/meetings';

/** The lanes: three imposers with lists of their own, all others together, and Russia's answers below the line. */
export const IMPOSERS = ['United States', 'EU', 'Canada', 'others', 'Russia'] as const;
export type Imposer = (typeof IMPOSERS)[number];

/** What one imposer published on one day, drawn as one stack of squares. */
export interface UnitStack {
  date: Day;
  people: number;
  companies: number;
  /** The imposer, in the lane of all others; else ''. */
  who: string;
  /** Whom it names. */
  target: string;
  /** Total of the list this stack belongs to, where the source gives one. */
  listTotal: number | null;
  /** False where the stack belongs to another list than the one with the total. */
  countedInTotal: boolean;
}

/** The rows of the figure: those up to the end of the month of the last meeting. */
export function untilTalks(story: Pick<Story, 'tables'>): Sanction[] {
  const month = meetings(story).at(-1)?.date.slice(0, 7) ?? '';
  return story.tables.sanctions.filter((row) => row.date.slice(0, 7) <= month);
}

/** The stacks of one lane: people and companies of one imposer on one day are added up, never across imposers. */
export function unitStacks(rows: readonly Sanction[], imposer: Imposer): UnitStack[] {
  const stacks: UnitStack[] = [];
  for (const row of rows) {
    if (imposerLane(row) !== imposer || !row.people) continue;
    const who = imposer === 'others' ? (figureStrings.sanctions.imposers[row.imposer] ?? '') : '';
    const sameDay = stacks.find((s) => s.date === row.date && s.who === who);
    if (sameDay) {
      sameDay.people += row.people;
      sameDay.companies += row.entities ?? 0;
    } else {
      stacks.push({
        date: row.date,
        who,
        target: row.target,
        people: row.people,
        companies: row.entities ?? 0,
        listTotal: row.listTotal,
        countedInTotal: true
      });
    }
  }
  markCounted(stacks);
  return stacks;
}

/** Goes back from the stack with a stated total until the people make it up; stacks before belong to another list. */
function markCounted(stacks: UnitStack[]): void {
  const end = stacks.findIndex((s) => s.listTotal !== null);
  let left = stacks[end]?.listTotal ?? 0;
  for (let i = end; i >= 0; i--) {
    const stack = stacks[i];
    if (!stack) continue;
    stack.countedInTotal = left > 0;
    left -= stack.people;
  }
}

/** The lane of a row: its imposer, or 'others'. */
export function imposerLane(row: Sanction): Imposer {
  return IMPOSERS.find((i) => i === row.imposer) ?? 'others';
}
