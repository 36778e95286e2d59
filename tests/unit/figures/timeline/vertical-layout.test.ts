import { describe, expect, test } from 'vitest';
import { dayNumber } from '$lib/scene/day';
import { overlap } from '$lib/figures/timeline/boxes';
import type { Rect } from '$lib/ui/rect';
import { layoutVertical } from '$lib/figures/timeline/vertical-layout';
import { story } from '../../timeline/events';

const call = 'call';
const pairs = (boxes: Rect[]): [Rect, Rect][] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).map((b): [Rect, Rect] => [a, b]));

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
      expect(items.filter((i) => i.track.symbol === 'disc' && i.side === 'left')).toHaveLength(focus === '' ? 5 : 1);
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
    expect(items.filter((i) => i.track.symbol === 'disc').map((i) => i.text)).toEqual([
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
