import { describe, expect, test } from 'vitest';
import type { Sanction } from '$lib/content/types';
import { daysLayout } from '$lib/timeline/days';
import { hoursLayout } from '$lib/timeline/hours';
import { BREAKPOINTS, figureBox } from '$lib/stage/screen';
import { IMPOSERS, talliesOf, tallyLayout, untilTalks } from '$lib/timeline/tallies';
import { textWidth } from '$lib/ui/measure';
import { story, timeline } from './events';

const sanctions = untilTalks(story);
const pick = (ids: string): typeof timeline => ids.split(' ').flatMap((id) => timeline.filter((e) => e.id === id));

describe('talliesOf', () => {
  const people = (rows: Sanction[], imposer: (typeof IMPOSERS)[number]): [string, number][] =>
    talliesOf(rows, imposer).map((t) => [t.date, t.people]);

  test('adds up the two American lists of one day', () => {
    expect(people(sanctions, 'United States')).toEqual([
      ['2014-03-17', 11],
      ['2014-03-20', 20]
    ]);
  });

  test('gives the total the source gives, and keeps the list of former officials out of it', () => {
    expect(talliesOf(sanctions, 'EU').map((t) => [t.people, t.total, t.counted])).toEqual([
      [18, null, false],
      [21, null, true],
      [12, 33, true]
    ]);
  });

  test('counts nothing after the month of the last talks', () => {
    const last = (rows: Sanction[]) =>
      IMPOSERS.flatMap((i) => talliesOf(rows, i))
        .map((t) => t.date)
        .sort()
        .at(-1);
    expect([last(sanctions), last(story.tables.sanctions)]).toEqual(['2014-03-24', '2014-04-28']);
  });
});

describe('tallyLayout', () => {
  test.each([
    [762, 650, false],
    [1100, 900, false],
    [1280, 918, false],
    [358, 460, true],
    [296, 370, true]
  ])('heaps stay in their day and lane at %i by %i px', (width, height, narrow) => {
    const plan = tallyLayout(sanctions, width, height, narrow);
    plan.days.slice(1).forEach((day, i) => {
      expect((plan.days[i]?.x ?? 0) + plan.columns * plan.pitch).toBeLessThanOrEqual(day.x);
    });
    for (const lane of plan.lanes) {
      const high = Math.max(
        0,
        ...lane.tallies.map((t) => Math.ceil((t.people + t.companies) / plan.columns) * plan.pitch)
      );
      expect(high).toBeLessThan(height / 5);
      for (const m of lane.measures) {
        expect(m.textX).toBeGreaterThanOrEqual(0);
        const wide = Math.max(...m.lines.map((line) => textWidth(line, plan.px)));
        if (m.textX < m.barX || narrow) continue;
        expect(m.textX + wide, m.lines.join(' ')).toBeLessThanOrEqual(width);
        // Over a heap only clear of its number.
        const last = m.y + (m.lines.length - 1) * (plan.px + 2);
        for (const t of lane.tallies.filter(({ x }) => x > m.barX - 2 && x < m.textX + wide)) {
          const words = 13 * Math.max(0, t.aside.length - 1);
          expect(last, m.lines.join(' ')).toBeLessThan(
            lane.y - Math.ceil((t.people + t.companies) / plan.columns) * plan.pitch - 7 - 11 - words
          );
        }
      }
    }
  });
});

describe('tallyLayout in a low box', () => {
  test.each(Object.values(BREAKPOINTS).map((screen) => figureBox(screen)))(
    'squares are large enough to be told apart, or there are figures alone: $width by $height px',
    ({ width, height }) => {
      const plan = tallyLayout(sanctions, width, height - 70, width < 420);
      expect(plan.side === 0 || plan.side >= 4, `${plan.side} px`).toBe(true);
      expect(plan.side === 0).toBe(height < 300);
      expect(plan.foot).toBeLessThanOrEqual(height - 70);
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
    const plan = tallyLayout(sanctions, width, height, narrow);
    expect(plan.foot).toBeLessThanOrEqual(height);
    plan.lanes.forEach((lane, i) => {
      for (const tally of lane.tallies) {
        const high = Math.ceil((tally.people + tally.companies) / plan.columns) * plan.pitch;
        if (lane.down) {
          expect(lane.y + high + 15).toBeLessThanOrEqual(plan.foot);
          expect(tally.x).toBeGreaterThan(plan.key.x + 12 + textWidth('one company', 11.5));
          continue;
        }
        const top = lane.y - high - 7 - 10;
        expect(top).toBeGreaterThan(plan.lanes[i - 1]?.y ?? 18);
        expect(tally.x).toBeGreaterThan(textWidth(lane.imposer === 'United States' ? 'US' : lane.imposer, 13, 600));
      }
    });
  });
});

describe('hoursLayout', () => {
  const events = pick('t69 t70 t72 t73 t84 t74');
  const heads = ['Friday', 'Saturday', 'Sunday'];

  test.each([
    [762, 641],
    [762, 660],
    [1100, 900],
    [704, 580],
    [550, 590],
    [526, 609],
    [358, 400],
    [343, 302],
    [296, 350],
    [470, 250],
    [446, 231]
  ])('the lists end inside the box and its columns at %i by %i px', (width, height) => {
    const { columns, px, foot, indent } = hoursLayout(events, heads, width, height);
    expect(px).toBeGreaterThanOrEqual(11);
    expect(foot).toBeLessThanOrEqual(height);
    for (const column of columns) {
      for (const { title } of column.rows)
        for (const line of title)
          expect(textWidth(line, px, 600)).toBeLessThanOrEqual(column.width - indent - 20 + 0.5);
    }
  });

  test.each([
    [470, 250],
    [446, 231]
  ])('no event lies on the date over it at %i by %i px', (width, height) => {
    const { columns, px } = hoursLayout(events, heads, width, height);
    for (const { y, rows } of columns) expect(rows[0]?.y).toBeGreaterThan(y + 2 * px + 6 + px + 4);
  });

  test('a high box is used: details, air between events, in the sizes of the other figures', () => {
    const { columns, px, foot } = hoursLayout(events, heads, 762, 641);
    expect(px).toBe(16);
    expect(foot).toBeGreaterThan(641 * 0.6);
    expect(columns.flatMap((c) => c.rows).every((r) => r.detail.length > 0)).toBe(true);
  });

  test('events keep the order of the step, and an hour stands before its title', () => {
    const sunday = hoursLayout(pick('t84 t85 t74'), heads, 762, 660).columns[0];
    expect(sunday?.rows.map((r) => r.event.id)).toEqual(['t84', 't85', 't74']);
    expect(sunday?.rows.map((r) => r.title[0]?.startsWith('02:00 '))).toEqual([false, true, false]);
  });

  test('on a phone the events of no day lie on the next day', () => {
    const { columns, px } = hoursLayout(events, heads, 358, 330);
    columns.slice(1).forEach((column, i) => {
      const last = columns[i]?.rows.at(-1);
      expect((last?.y ?? Infinity) + ((last?.title.length ?? 1) - 1) * px).toBeLessThan(column.y);
    });
  });
});

describe('daysLayout', () => {
  test.each([
    [420, 300, false],
    [358, 230, true],
    [296, 210, true]
  ])('five days fit %i by %i px', (width, height, narrow) => {
    const list = daysLayout(pick('t11 t12 t13 t14 t20'), 'From settlement to new government', width, height, narrow);
    expect(list.height).toBeLessThanOrEqual(height);
    expect(list.rows).toHaveLength(5);
  });

  test('every event has its day, the second of a day too: a mark without one says nothing', () => {
    expect(daysLayout(pick('t12 t13'), '', 420, 300, false).rows.map((r) => r.date)).toEqual([
      '22 February',
      '22 February'
    ]);
  });
});
