import { describe, expect, it } from 'vitest';
import { dropLine } from '$lib/figures/timeline/drop-line';
import { symbolOf } from '$lib/timeline/event-symbol';
import { layoutLanes } from '$lib/figures/timeline/lane-layout';
import { layoutVertical } from '$lib/figures/timeline/vertical-layout';
import { story } from '../../timeline/events';

describe('dropLine', () => {
  it('runs through where no words stand', () => {
    expect(dropLine(50, 0, 100, [{ x0: 60, x1: 90, y0: 40, y1: 50 }])).toBe('M50 0V100');
  });
  it('breaks behind words and goes on after them', () => {
    expect(dropLine(50, 0, 100, [{ x0: 40, x1: 90, y0: 40, y1: 50 }])).toBe('M50 0V37M50 53V100');
  });
  it('leaves no speck between two labels', () => {
    expect(
      dropLine(50, 0, 100, [
        { x0: 40, x1: 90, y0: 40, y1: 50 },
        { x0: 40, x1: 90, y0: 60, y1: 100 }
      ])
    ).toBe('M50 0V37');
  });
});

describe('what an event is drawn as', () => {
  const kind = (id: string) => story.tables.timeline.filter((e) => e.id === id).map((e) => symbolOf(e, story))[0];
  it('is a square only where force was at work', () => {
    expect(['t18', 't58'].map(kind)).toEqual(['square', 'square']);
    expect(['t48', 't61', 't79', 't82'].map(kind)).toEqual(['diamond', 'diamond', 'diamond', 'diamond']);
  });
  it('is never an event on the ground where a party only says how many troops there are', () => {
    const claims = story.tables.timeline.filter((e) => e.claim).map((e) => e.id);
    expect(claims).toEqual(expect.arrayContaining(['t35', 't38', 't53', 't59', 't65', 't68', 't70', 't77']));
    expect(claims.map(kind)).toEqual(claims.map(() => 'diamond'));
    for (const focus of ['', 't40', 't62'])
      for (const asked of [[], ['t47']]) {
        const ids = [
          ...layoutLanes(story, 1100, 980, focus, asked).rows.flatMap((r) => r.items),
          ...layoutVertical(story, 358, 512, 'call', focus, asked).items
        ].map((i) => i.event.id);
        expect(
          ids.filter((id) => claims.includes(id)),
          focus
        ).toEqual([]);
      }
  });
  it('is a disc for a meeting alone', () => {
    expect(['t40', 't47'].map(kind)).toEqual(['disc', 'dot']);
  });
});

describe('words of two lanes', () => {
  for (const [width, height, focus] of [
    [790, 640, ''],
    [790, 640, 't62'],
    [1150, 900, '']
  ] as const) {
    it(`are not read as one label at ${width} × ${height} with focus ${focus || 'on all'}`, () => {
      const { rows } = layoutLanes(story, width, height, focus, []);
      const boxes = rows
        .slice(1)
        .map((row) => row.items.flatMap(({ date, label }) => [date, label].flatMap((l) => (l ? [l] : []))));
      const near = boxes
        .slice(1)
        .flatMap((lane, i) =>
          lane.flatMap((b) =>
            (boxes[i] ?? [])
              .filter((a) => a.box.x0 < b.box.x1 && b.box.x0 < a.box.x1 && b.box.y0 - a.box.y1 < 10)
              .map((a) => [a.lines, b.lines])
          )
        );
      expect(near).toEqual([]);
    });
  }
});
