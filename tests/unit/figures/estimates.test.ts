import { describe, expect, it } from 'vitest';
import { axisOf, extentOf, glyphOf, kindOf, openBlocks } from '../../../src/lib/figures/estimatesGlyph';
import { layRows } from '../../../src/lib/figures/estimatesLayout';
import { apartLines, borderRows, byClaimant, greatest, isLit, shortLabel } from '../../../src/lib/figures/estimatesRows';
import { estimate } from './estimate';

const none = { low: null, high: null, point: null };
const scale = (value: number): number => 100 + value / 1000;

describe('a statement as a mark', () => {
  it('tells one figure, a range, one bound and no number apart', () => {
    expect(kindOf({ ...none, point: 40_000 })).toBe('point');
    expect(kindOf({ ...none, low: 35_000, high: 40_000 })).toBe('range');
    expect(kindOf({ ...none, low: 30_000 })).toBe('floor');
    expect(kindOf({ ...none, high: 80_000 })).toBe('ceiling');
    expect(kindOf(none)).toBe('none');
  });

  it('ticks only the bounds that were stated', () => {
    expect(glyphOf({ ...none, low: 30_000 }, scale, false).ticks).toEqual([130]);
    expect(glyphOf({ ...none, high: 80_000 }, scale, false).ticks).toEqual([180]);
    expect(glyphOf({ ...none, low: 35_000, high: 40_000 }, scale, false).ticks).toEqual([135, 140]);
    expect(glyphOf({ ...none, point: 40_000 }, scale, false)).toMatchObject({ dot: 140, ticks: [] });
  });

  it('thins out on the open side, the same length whatever the scale', () => {
    const { blocks } = glyphOf({ ...none, low: 30_000 }, scale, false);
    const widths = blocks.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths).toEqual(openBlocks(0, -1, false).map(({ width }) => width));
    expect(blocks.every(({ x }) => x > 130)).toBe(true);
  });

  it('leaves out blocks that would cross the zero line', () => {
    const { blocks } = glyphOf({ ...none, high: 20_000 }, scale, false);
    expect(blocks.every(({ x }) => x >= 100)).toBe(true);
  });

  it('gives a statement without a number a tick at zero, a dash, and no figure', () => {
    const glyph = glyphOf(none, scale, false);
    expect(glyph).toMatchObject({ dot: null, ticks: [100], blocks: [] });
    expect(glyph.dash).not.toBeNull();
    expect(extentOf(none)).toBeNull();
  });
});

describe('the scale', () => {
  it('starts at zero and has a line every step', () => {
    const axis = axisOf(220_000, 80, 520, 50_000, 40);
    expect(axis.scale(0)).toBe(80);
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  });

  it('prints every second number where they would touch', () => {
    const axis = axisOf(220_000, 80, 240, 50_000, 40);
    expect(axis.ticks.filter(({ labelled }) => labelled).map(({ value }) => value)).toEqual([0, 100_000, 200_000]);
  });
});

describe('rows', () => {
  const table = [
    estimate({ id: 'a', side: 'Russia', date: '2014-03-20', label: 'no number: exercises only' }),
    estimate({ id: 'b', side: 'US', date: '2014-03-27', low: 20_000, label: 'more than 20,000' }),
    estimate({ id: 'c', side: 'US', date: '2014-03-20', point: 20_000, label: '20,000' }),
    estimate({ id: 'd', side: 'Russia', group: 'exercise', date: '2014-02-26', point: 150_000, label: '150,000' }),
    estimate({ id: 'e', side: 'US', group: 'mixed', date: '2014-03-27', low: 50_000, label: 'at least 50,000' }),
    estimate({ id: 'f', side: 'Russia', group: 'crimea', scope: 'crimea (reinforcements)', point: 9000, label: '9,000 flown in' }),
    estimate({ id: 'g', side: 'Russia', group: 'crimea', label: 'no number: denies' })
  ];

  it('stand by claimant, by day within', () => {
    expect(byClaimant(borderRows(table)).map(({ side, rows }) => [side, rows.map(({ id }) => id)])).toEqual([['US', ['c', 'b']], ['Russia', ['a']]]);
  });

  it('never hold an exercise or a count that includes Crimea', () => {
    expect(borderRows(table).some(({ group }) => group !== 'border')).toBe(false);
    expect(greatest(borderRows(table))).toBe(20_000);
    expect(apartLines(table).map(({ kind }) => kind)).toEqual(['exercise', 'mixed']);
  });

  it('are lit by their day, their id or their claimant', () => {
    const [first] = borderRows(table, ['b']);
    expect(first && isLit(first, '2014-03-27')).toBe(true);
    expect(first && isLit(first, 'x b')).toBe(true);
    expect(first && isLit(first, 'US')).toBe(true);
    expect(first && isLit(first, '')).toBe(false);
  });

  it('say the same in fewer words on a phone', () => {
    expect(shortLabel('possibly more than 40,000')).toBe('possibly over 40,000');
    expect(shortLabel('no number: denies massing troops')).toBe('denies massing troops');
    expect(shortLabel('35,000–40,000')).toBe('35,000–40,000');
  });
});

describe('the layout', () => {
  const ask = { groups: [11, 4, 4, 4, 3], apart: 0, footLines: 1, title: true, narrow: true };

  it('fits 26 rows into a phone', () => {
    const layout = layRows({ ...ask, height: 512 });
    expect(layout.height).toBeLessThanOrEqual(512);
    expect(layout.size).toBeGreaterThanOrEqual(11);
  });

  it('asks for more height before its type falls under 11 px', () => {
    const layout = layRows({ ...ask, height: 300 });
    expect(layout.size).toBe(11);
    expect(layout.height).toBeGreaterThan(300);
  });

  it('never lets two rows stand closer than their type is high', () => {
    const rows = layRows({ ...ask, height: 420 }).groups.flatMap((group) => group.rows);
    rows.slice(1).forEach((y, i) => expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(11));
  });

  it('explains the marks where there is room and not on a phone', () => {
    expect(layRows({ ...ask, narrow: false, apart: 5, height: 720 }).legend).not.toBeNull();
    expect(layRows({ ...ask, height: 512 }).legend).toBeNull();
  });
});
