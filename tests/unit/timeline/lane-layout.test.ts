import { describe, expect, test } from 'vitest';
import { moment, keepRank } from '$lib/timeline/events';
import { layoutLanes } from '$lib/timeline/lane-layout';
import { spaceApart, overlap, type Rect } from '$lib/timeline/boxes';
import { layoutVertical } from '$lib/timeline/vertical-layout';
import { dayNumber } from '$lib/scene/day';
import type { FigureState } from '$lib/scene/types';
import type { Step, Story, TimelineEvent } from '$lib/content/types';
import { story } from './events';

const call = (short: string): string => (short ? `call, ${short}` : 'call');
const pairs = (boxes: Rect[]): [Rect, Rect][] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).map((b): [Rect, Rect] => [a, b]));

describe('layoutLanes', () => {
  test.each([
    [526, 634],
    [550, 640],
    [704, 640],
    [762, 720],
    [762, 660],
    [1100, 980]
  ])('no two labels overlap at %i by %i px', (width, height) => {
    const boxes = layoutLanes(story, width, height)
      .rows.flatMap((r) => r.items.flatMap((i) => [i.date?.box, i.label?.box]))
      .filter((b) => b !== undefined);
    expect(boxes.length).toBeGreaterThan(30);
    for (const box of boxes) {
      expect(box.x0).toBeGreaterThanOrEqual(0);
      expect(box.x1).toBeLessThanOrEqual(width + 0.5);
      expect(box.y1).toBeLessThanOrEqual(height);
    }
    expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  test('all the weeks on a desktop: few labels to a lane, in a size that is read at a glance', () => {
    const { rows, px } = layoutLanes(story, 762, 660);
    expect(px).toBeGreaterThanOrEqual(14);
    for (const { lane, items } of rows) expect(items.filter((i) => i.label).length, lane).toBeLessThanOrEqual(6);
  });

  test('the event in focus always has its label, in bold', () => {
    for (const id of ['t25', 't59', 't71', 't49']) {
      const item = layoutLanes(story, 762, 660, id)
        .rows.flatMap((r) => r.items)
        .find((i) => i.event.id === id);
      expect(item?.label?.weight).toBe(600);
    }
  });

  test.each([
    [526, 560],
    [704, 560],
    [762, 560],
    [1100, 900]
  ])('with a meeting in focus only its week has labels, and no two overlap, at %i by %i px', (width, height) => {
    for (const [focus, from, to] of [
      ['t40', '2014-03-11', '2014-03-17'],
      ['t62', '2014-03-21', '2014-03-27']
    ] as const) {
      const { rows, span } = layoutLanes(story, width, height, focus, ['t47']);
      const items = rows.flatMap((r) => r.items);
      const worded = items.filter((i) => i.label);
      expect(worded.length).toBeGreaterThan(6);
      expect(worded.filter(({ event: { date } }) => date < from || date > to)).toEqual([]);
      expect(items.filter((i) => !i.label).length).toBeGreaterThan(20);
      expect(items.filter((i) => i.date && i.x < (span?.from ?? 0)).length).toBeGreaterThan(0);
      expect(span?.text).toBe(focus === 't40' ? '11–17 March' : '21–27 March');
      const boxes = items.flatMap((i) => [i.date?.box, i.label?.box]).filter((b) => b !== undefined);
      expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
    }
  });

  test('a plan that the step asks for has its label beside the meeting', () => {
    const [talks] = layoutLanes(story, 762, 560, 't40', ['t47']).rows;
    expect(talks?.items.find((i) => i.event.id === 't47')?.label?.lines.join(' ')).toBe('Moscow’s plan published');
  });

  test('the lane of Kyiv appears only where the box is high enough', () => {
    expect(layoutLanes(story, 762, 720).rows.map((r) => r.lane)).not.toContain('kyiv');
    expect(layoutLanes(story, 1100, 980).rows.map((r) => r.lane)).toContain('kyiv');
  });
});

describe('layoutVertical', () => {
  test.each([
    [296, 420],
    [358, 512],
    [358, 450]
  ])('no two labels overlap and none leaves the box at %i by %i px', (width, height) => {
    const { items } = layoutVertical(story, width, height, call);
    expect(items.length).toBeLessThanOrEqual(22);
    expect(items.length).toBeGreaterThan(15);
    for (const { box } of items) {
      expect(box.x0).toBeGreaterThanOrEqual(0);
      expect(box.x1).toBeLessThanOrEqual(width);
      expect(box.y1).toBeLessThanOrEqual(height);
    }
    expect(pairs(items.map((i) => i.box)).filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  test.each([
    [296, 374],
    [343, 326],
    [358, 420],
    [470, 300],
    [470, 200],
    [446, 208],
    [446, 190]
  ])('a low box has fewer events, and no two labels overlap at %i by %i px', (width, height) => {
    for (const focus of ['', 't40', 't62']) {
      const { items } = layoutVertical(story, width, height, call, focus);
      expect(items.filter((i) => i.lane === 'meetings' && i.side === 'left')).toHaveLength(focus === '' ? 5 : 1);
      for (const { box } of items) {
        expect(box.x0).toBeGreaterThanOrEqual(0);
        expect(box.x1).toBeLessThanOrEqual(width);
        expect(box.y1).toBeLessThanOrEqual(height);
      }
      expect(pairs(items.map((i) => i.box)).filter(([a, b]) => overlap(a, b))).toEqual([]);
    }
  });

  test.each([
    [358, 412],
    [350, 300],
    [296, 210],
    [476, 210]
  ])('each event has a row of its side to itself, its text beside its own symbol, at %i by %i px', (width, height) => {
    for (const focus of ['', 't40', 't62']) {
      const { items, top, bottom } = layoutVertical(story, width, height, call, focus, ['t47']);
      for (const i of items) {
        expect(Math.abs(i.textY - i.y)).toBeLessThan(6);
        expect(i.y).toBeGreaterThanOrEqual(top);
        expect(i.y).toBeLessThanOrEqual(bottom);
      }
      for (const side of ['left', 'right'] as const) {
        const own = items.filter((i) => i.side === side).sort((a, b) => a.y - b.y);
        own.slice(1).forEach((i, at) => expect(i.y - (own[at]?.y ?? 0)).toBeGreaterThanOrEqual(14));
        expect(own.map((i) => i.event.date)).toEqual(own.map((i) => i.event.date).sort());
      }
    }
  });

  test('the line reaches a meeting on its day', () => {
    const { items, y } = layoutVertical(story, 358, 412, call);
    const london = items.find((i) => i.event.id === 't40');
    expect(y(dayNumber('2014-03-14'))).toBe(london?.y);
    expect(y(dayNumber('2014-03-14') + 0.5)).toBeGreaterThan(london?.y ?? Infinity);
  });

  test('all five meetings stand on the line', () => {
    const { items } = layoutVertical(story, 296, 420, call);
    expect(items.filter((i) => i.lane === 'meetings').map((i) => i.text)).toEqual([
      'Paris',
      'Rome',
      'London',
      'The Hague',
      'Paris'
    ]);
  });

  test.each([
    [358, 300],
    [296, 230]
  ])('with a meeting in focus only its week has events beside the meetings, at %i by %i px', (width, height) => {
    const { items } = layoutVertical(story, width, height, call, 't40', ['t47']);
    const others = items.filter((i) => i.side === 'right').map((i) => i.event);
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter(({ date }) => date < '2014-03-11' || date > '2014-03-17')).toEqual([]);
    expect(others.map((e) => e.id)).toContain('t47');
    expect(items.filter((i) => i.side === 'left').map((i) => i.text)[0]).toBe('London');
  });

  test('the Assembly’s vote stays on the smallest phones', () => {
    expect(layoutVertical(story, 296, 420, call).items.map((i) => i.event.id)).toContain('t66');
  });
});

describe('spaceApart', () => {
  test('positions that are far enough apart stay', () => expect(spaceApart([0, 20, 40], 15)).toEqual([0, 20, 40]));
  test('crowded positions part evenly', () => expect(spaceApart([10, 10, 10], 10)).toEqual([0, 10, 20]));
});

describe('keepRank', () => {
  const events = [
    { id: 'late', keep: 30 },
    { id: 'other' },
    { id: 'soon', keep: 10 },
    { id: 'asked', keep: 20 },
    { id: 'focus' }
  ] as TimelineEvent[];
  const rank = keepRank(events, 'focus', ['asked']);

  test('focus comes first, then the rows of the step, then the order of the table', () => {
    expect(['focus', 'asked', 'soon', 'late'].map(rank)).toEqual([0, 1, 2, 3]);
  });

  test('an event without a place in the order comes last, as one that nobody has entered yet', () => {
    expect([rank('other'), rank('nobody')]).toEqual([4, 4]);
  });
});

describe('moment', () => {
  const step = { figure: 'timeline', focus: 'talks', day: '2014-02-27', until: '2014-03-30' } as Step;
  const still = { figure: 'timeline', focus: 't40', day: '2014-03-14', until: '2014-03-14' } as Step;
  const of = { steps: [still, step] } as Story;
  const at = (day: string, progress: number, focus = 'talks'): number =>
    moment(
      { name: 'timeline', title: '', note: '', rows: [], voices: [], focus, day, progress } satisfies FigureState,
      of
    );

  test('the line runs on between days and rests at both ends', () => {
    expect(at('2014-02-27', 0)).toBe(dayNumber('2014-02-27'));
    expect(at('2014-03-30', 1)).toBe(dayNumber('2014-03-30'));
    expect(at('2014-03-15', 0.5)).toBe(dayNumber('2014-03-15') + 0.5);
    // Its day has come, so has the line: no end stands loose before the last disc.
    expect(at('2014-03-30', 0.55)).toBe(dayNumber('2014-03-30'));
  });

  test('in a step without way it stands at its day', () =>
    expect(at('2014-03-14', 0.7, 't40')).toBe(dayNumber('2014-03-14')));
});
