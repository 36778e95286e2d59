import type { Day, Imposer, Sanction, Story, Tables } from '$lib/content/types';
import { figureStrings } from '$lib/ui/strings';
import { meetings } from '$lib/timeline/meetings';

/** The tables that the figure shows. */
export type SanctionTables = Pick<Tables, 'sanctions' | 'imposers'>;

/** A lane of the figure: one imposer, several that share it, or the one who answers, below the line. */
export interface LaneSpec {
  name: string;
  imposers: Imposer[];
  shared: boolean;
  below: boolean;
}

/** The lanes from top to bottom: imposers with one of their own, all others together, and the answers. */
export function laneSpecs({ imposers }: SanctionTables): LaneSpec[] {
  const own = (imposer: Imposer): LaneSpec => ({
    name: imposer.short,
    imposers: [imposer],
    shared: false,
    below: imposer.lane === 'answers'
  });
  const shared = imposers.filter(({ lane }) => lane === 'shared');
  return [
    ...imposers.filter(({ lane }) => lane === 'own').map(own),
    ...(shared.length > 0
      ? [{ name: figureStrings.sanctions.others, imposers: shared, shared: true, below: false }]
      : []),
    ...imposers.filter(({ lane }) => lane === 'answers').map(own)
  ];
}

/** The imposer of a row, if the lane has it. */
export const imposerIn = (lane: LaneSpec, row: Sanction): Imposer | undefined =>
  lane.imposers.find(({ id }) => id === row.imposer);

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
export function unitStacks(rows: readonly Sanction[], lane: LaneSpec): UnitStack[] {
  const stacks: UnitStack[] = [];
  for (const row of rows) {
    const imposer = imposerIn(lane, row);
    if (!imposer || !row.people) continue;
    const who = lane.shared ? imposer.short : '';
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
