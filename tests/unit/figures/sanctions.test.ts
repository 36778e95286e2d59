import { describe, expect, test } from 'vitest';
import type { Sanction } from '$lib/content/types';
import { BREAKPOINTS, figureBox } from '$lib/stage/screen';
import { layoutSanctions } from '$lib/figures/sanctions/layout';
import { laneSpecs, unitStacks, untilTalks } from '$lib/figures/sanctions/select';
import { textWidth } from '$lib/ui/measure';
import { story } from '../timeline/events';

const sanctions = untilTalks(story);
const lanes = laneSpecs(story.tables);

describe('unitStacks', () => {
  const stacksOf = (rows: Sanction[], name: string) =>
    lanes.filter((lane) => lane.name === name).flatMap((lane) => unitStacks(rows, lane));
  const people = (rows: Sanction[], name: string): [string, number][] =>
    stacksOf(rows, name).map((t) => [t.date, t.people]);

  test('there is a lane for each imposer with one of its own, one for all others, and one for the answers below', () => {
    expect(lanes.map(({ name, below }) => [name, below])).toEqual([
      ['US', false],
      ['EU', false],
      ['Canada', false],
      ['Others', false],
      ['Russia', true]
    ]);
  });

  test('adds up the two American lists of one day', () => {
    expect(people(sanctions, 'US')).toEqual([
      ['2014-03-17', 11],
      ['2014-03-20', 20]
    ]);
  });

  test('gives the total the source gives, and keeps the list of former officials out of it', () => {
    expect(stacksOf(sanctions, 'EU').map((t) => [t.people, t.listTotal, t.countedInTotal])).toEqual([
      [18, null, false],
      [21, null, true],
      [12, 33, true]
    ]);
  });

  test('counts nothing after the month of the last talks', () => {
    const last = (rows: Sanction[]) =>
      lanes
        .flatMap((lane) => unitStacks(rows, lane))
        .map((t) => t.date)
        .sort()
        .at(-1);
    expect([last(sanctions), last(story.tables.sanctions)]).toEqual(['2014-03-24', '2014-04-28']);
  });
});

describe('layoutSanctions', () => {
  test.each([
    [762, 650, false],
    [1100, 900, false],
    [1280, 918, false],
    [358, 460, true],
    [296, 370, true]
  ])('heaps stay in their day and lane at %i by %i px', (width, height, narrow) => {
    const plan = layoutSanctions(sanctions, lanes, width, height, narrow);
    plan.days.slice(1).forEach((day, i) => {
      expect((plan.days[i]?.x ?? 0) + plan.columns * plan.pitch).toBeLessThanOrEqual(day.x);
    });
    for (const lane of plan.lanes) {
      const high = Math.max(
        0,
        ...lane.stacks.map((t) => Math.ceil((t.people + t.companies) / plan.columns) * plan.pitch)
      );
      expect(high).toBeLessThan(height / 5);
      for (const m of lane.measures) {
        expect(m.textX).toBeGreaterThanOrEqual(0);
        const wide = Math.max(...m.lines.map((line) => textWidth(line, plan.px)));
        if (m.textX < m.barX || narrow) continue;
        expect(m.textX + wide, m.lines.join(' ')).toBeLessThanOrEqual(width);
        // Over a heap only clear of its number.
        const last = m.y + (m.lines.length - 1) * (plan.px + 2);
        for (const t of lane.stacks.filter(({ x }) => x > m.barX - 2 && x < m.textX + wide)) {
          const words = 13 * Math.max(0, t.note.length - 1);
          expect(last, m.lines.join(' ')).toBeLessThan(
            lane.y - Math.ceil((t.people + t.companies) / plan.columns) * plan.pitch - 7 - 11 - words
          );
        }
      }
    }
  });
});

describe('layoutSanctions in a low box', () => {
  test.each(Object.values(BREAKPOINTS).map((frame) => figureBox(frame)))(
    'squares are large enough to be told apart, or there are figures alone: $width by $height px',
    ({ width, height }) => {
      const plan = layoutSanctions(sanctions, lanes, width, height - 70, width < 420);
      expect(plan.side === 0 || plan.side >= 4, `${plan.side} px`).toBe(true);
      expect(plan.side === 0).toBe(height < 300);
      expect(plan.bottom).toBeLessThanOrEqual(height - 70);
    }
  );

  test.each([
    [296, 334, true],
    [343, 286, true],
    [358, 400, true],
    [470, 240, false],
    [446, 216, false],
    [550, 570, false]
  ])('no count lies on a name or a rule at %i by %i px', (width, height, narrow) => {
    const plan = layoutSanctions(sanctions, lanes, width, height, narrow);
    expect(plan.bottom).toBeLessThanOrEqual(height);
    plan.lanes.forEach((lane, i) => {
      for (const stack of lane.stacks) {
        const high = Math.ceil((stack.people + stack.companies) / plan.columns) * plan.pitch;
        if (lane.below) {
          expect(lane.y + high + 15).toBeLessThanOrEqual(plan.bottom);
          expect(stack.x).toBeGreaterThan(plan.key.x + 12 + textWidth('one company', 11.5));
          continue;
        }
        const top = lane.y - high - 7 - 10;
        expect(top).toBeGreaterThan(plan.lanes[i - 1]?.y ?? 18);
        expect(stack.x).toBeGreaterThan(textWidth(lane.name, 13, 600));
      }
    });
  });
});
