import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '$lib/content/types';
import { overlap } from '$lib/figures/timeline/boxes';
import type { Rect } from '$lib/ui/rect';
import { layoutLanes } from '$lib/figures/timeline/lane-layout';
import { meetings } from '$lib/timeline/meetings';
import { story, timeline } from '../../timeline/events';

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
    for (const { track, items } of rows) expect(items.filter((i) => i.label).length, track.id).toBeLessThanOrEqual(6);
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

  test('an event whose only label would run across the lines of meetings is left out, unless the step is about it', () => {
    const event = {
      ...timeline[0],
      id: 'crossing',
      track: 'military',
      date: '2014-03-20',
      force: undefined
    } as TimelineEvent;
    const labelled = (short: string, focus = ''): boolean =>
      layoutLanes(
        { ...story, tables: { ...story.tables, timeline: [...meetings(story), { ...event, short }] } },
        526,
        634,
        focus
      )
        .rows.flatMap((r) => r.items)
        .some((i) => i.event.id === 'crossing' && i.label);
    expect(labelled('Exercise')).toBe(true);
    expect(labelled('Simferopol-airport-takeover-at-night')).toBe(false);
    expect(labelled('Simferopol-airport-takeover-at-night', 'crossing')).toBe(true);
  });

  test('a plan that the step asks for has its label beside the meeting', () => {
    const [talks] = layoutLanes(story, 762, 560, 't40', ['t47']).rows;
    expect(talks?.items.find((i) => i.event.id === 't47')?.label?.lines.join(' ')).toBe('Moscow’s plan published');
  });

  test('the lane of a track that needs a high figure appears only where the box is high enough', () => {
    expect(layoutLanes(story, 762, 720).rows.map((r) => r.track.id)).not.toContain('kyiv');
    expect(layoutLanes(story, 1100, 980).rows.map((r) => r.track.id)).toContain('kyiv');
  });
});
