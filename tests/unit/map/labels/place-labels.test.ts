import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '$lib/map/labels/label-style';
import { lineWidth, labelRect, type LabelSpec } from '$lib/map/labels/label-spec';
import type { Rect } from '$lib/ui/rect';
import { placeLabels } from '$lib/map/labels/place-labels';
import { overlap } from '../../stage/screens';

const AREA: Rect = { x0: 0, y0: 0, x1: 400, y1: 300 };
const place = (id: string, x: number, y: number, more: Partial<LabelSpec> = {}): LabelSpec => ({
  id,
  x,
  y,
  radius: 4,
  lines: [{ text: id, style: LABEL_STYLES.place }],
  droppableLines: 0,
  position: 'beside',
  optional: true,
  ...more
});
const two = (id: string): LabelSpec['lines'] => [
  { text: id, style: LABEL_STYLES.place },
  { text: 'taken on 22 March', style: LABEL_STYLES.line }
];
const ids = (placed: { id: string }[]) => placed.map((p) => p.id);

describe('the width of a line', () => {
  it('grows with its words and counts its tracking', () => {
    const plain = lineWidth({ text: 'UKRAINE', style: { ...LABEL_STYLES.focus, tracking: 0 } });
    expect(lineWidth({ text: 'UKRAINE', style: LABEL_STYLES.focus })).toBeCloseTo(plain + 7 * 15 * 0.34, 6);
    expect(lineWidth({ text: 'Sevastopol', style: LABEL_STYLES.place })).toBeGreaterThan(
      lineWidth({ text: 'Kerch', style: LABEL_STYLES.place })
    );
  });
});

describe('the rectangle of a label', () => {
  const lines = [{ text: 'Kerch', style: LABEL_STYLES.place }];
  const width = lineWidth({ text: 'Kerch', style: LABEL_STYLES.place });
  it.each([
    ['start', 110, 110 + width],
    ['end', 110 - width, 110],
    ['middle', 110 - width / 2, 110 + width / 2]
  ] as const)('hangs on its %s', (anchor, x0, x1) => {
    const rect = labelRect({ x: 100, y: 50 }, lines, { dx: 10, dy: 4, anchor });
    expect([rect.x0, rect.x1]).toEqual([expect.closeTo(x0, 6), expect.closeTo(x1, 6)]);
    expect(rect.y0).toBeLessThan(54);
    expect(rect.y1).toBeGreaterThan(54);
  });
  it('is as wide as its longest line and as high as all of them', () => {
    const both = labelRect({ x: 0, y: 0 }, two('Kerch'), { dx: 0, dy: 0, anchor: 'start' });
    expect(both.x1 - both.x0).toBeCloseTo(lineWidth(two('Kerch')[1] as LabelSpec['lines'][number]), 6);
    expect(both.y1 - both.y0).toBeCloseTo(13 * 1.02 + 15, 6);
  });
});

describe('placing labels', () => {
  it('sets a lone label to the right of its symbol, clear of it', () => {
    const [one] = placeLabels([place('Kerch', 200, 150)], [], AREA, 9);
    expect(one).toMatchObject({ id: 'Kerch', anchor: 'start', lines: 1 });
    expect(one?.rect.x0).toBeGreaterThan(204);
  });

  it('lays nothing over anything in a crowd, and keeps all in the area', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => place(`Place ${i}`, (i * 97) % 400, (i * 61) % 300));
    const obstacles = [{ x0: 150, y0: 100, x1: 250, y1: 200 }];
    const placed = placeLabels(crowd, obstacles, AREA, 99);
    expect(placed.length).toBeGreaterThan(8);
    expect(placed.length).toBeLessThan(60);
    placed.forEach(({ id, rect }, i) => {
      for (const other of placed.slice(i + 1)) expect(overlap(rect, other.rect), `${id} × ${other.id}`).toBeLessThan(0);
      for (const o of obstacles) expect(overlap(rect, o), id).toBeLessThan(0);
      for (const s of crowd)
        if (s.id !== id)
          expect(
            overlap(rect, { x0: s.x - 4, x1: s.x + 4, y0: s.y - 4, y1: s.y + 4 }),
            `${id} on ${s.id}`
          ).toBeLessThan(0);
      expect(rect.x0 >= 0 && rect.y0 >= 0 && rect.x1 <= 400 && rect.y1 <= 300, id).toBe(true);
    });
  });

  it('gives the place to the more important of two', () => {
    const narrow = { x0: 90, y0: 90, x1: 160, y1: 110 };
    expect(ids(placeLabels([place('First', 100, 100), place('Other', 92, 100)], [], narrow, 9))).toEqual(['First']);
  });

  it('turns to the left at the right edge', () => {
    expect(placeLabels([place('Luhansk', 380, 150)], [], AREA, 9)[0]?.anchor).toBe('end');
  });

  it('drops the second line before the label, and the label before it covers something', () => {
    const flat = (y1: number) =>
      placeLabels(
        [place('Belbek', 20, 10, { lines: two('Belbek'), droppableLines: 1 })],
        [],
        { x0: 0, y0: 0, x1: 140, y1 },
        9
      );
    expect(flat(60)[0]?.lines).toBe(2);
    expect(flat(20)[0]?.lines).toBe(1);
    expect(flat(10)).toEqual([]);
  });

  it('keeps a second line that may not be dropped, or leaves the label out', () => {
    expect(
      placeLabels([place('Volyn', 20, 10, { lines: two('Volyn') })], [], { x0: 0, y0: 0, x1: 140, y1: 20 }, 9)
    ).toEqual([]);
  });

  it('lets the name of an area move aside from its point, a small one first', () => {
    const [name] = placeLabels(
      [place('RUSSIA', 200, 150, { radius: 0, position: 'around' })],
      [{ x0: 190, y0: 140, x1: 210, y1: 152 }],
      AREA,
      9
    );
    expect(name?.id).toBe('RUSSIA');
    expect(Math.hypot(name?.dx ?? 0, name?.dy ?? 0)).toBeGreaterThan(8);
    expect(Math.hypot(name?.dx ?? 0, name?.dy ?? 0)).toBeLessThan(45);
  });

  it('stops at the most there may be, but for those that may not be left out', () => {
    const row = Array.from({ length: 6 }, (_, i) => place(`P${i}`, 50, 30 + i * 40, { optional: i !== 5 }));
    expect(ids(placeLabels(row, [], AREA, 3))).toEqual(['P0', 'P1', 'P2', 'P5']);
  });

  it('leaves out what is far off the screen', () => {
    expect(placeLabels([place('Samara', 900, 150)], [], AREA, 9)).toEqual([]);
  });
});
