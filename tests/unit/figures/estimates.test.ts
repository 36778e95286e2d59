import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { axisOf, extentOf, glyphOf, kindOf, openBlocks } from '../../../src/lib/figures/estimates/interval-mark';
import { planEstimates } from '../../../src/lib/figures/estimates/border-layout';
import { textWidth } from '../../../src/lib/ui/measure';
import { layKey } from '../../../src/lib/figures/estimates/legend';
import { layRows, UNDER } from '../../../src/lib/figures/estimates/rows-layout';
import {
  apartLines,
  borderRows,
  byClaimant,
  greatest,
  isLit,
  shortLabel
} from '../../../src/lib/figures/estimates/select';
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

  it('gives a statement without a number no place on the scale, its zero least of all', () => {
    const glyph = glyphOf(none, scale, false);
    expect(glyph).toMatchObject({ kind: 'none', dot: null, ticks: [], blocks: [] });
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
    estimate({
      id: 'f',
      side: 'Russia',
      group: 'crimea',
      scope: 'crimea (reinforcements)',
      point: 9000,
      label: '9,000 flown in'
    }),
    estimate({ id: 'g', side: 'Russia', group: 'crimea', label: 'no number: denies' })
  ];

  it('stand by claimant, by day within', () => {
    expect(byClaimant(borderRows(table)).map(({ side, rows }) => [side, rows.map(({ id }) => id)])).toEqual([
      ['US', ['c', 'b']],
      ['Russia', ['a']]
    ]);
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

describe('on a phone', () => {
  const { estimates } = loadStory().tables;
  const state = {
    name: 'estimates' as const,
    title: 'T',
    note: '',
    focus: '2014-03-27',
    rows: [],
    voices: [],
    day: '2014-03-27',
    progress: 1
  };

  it.each([
    [358, 460],
    [296, 400],
    [296, 276],
    [328, 340],
    [343, 352],
    [316, 252]
  ])('no figure is given by nobody at %i by %i px, and no name leaves the box', (width, height) => {
    const { groups, foot, layout } = planEstimates(estimates, state, width, height, true);
    for (const { by } of groups.flatMap(({ rows }) => rows)) {
      const wide = textWidth(by?.text ?? '', layout.size);
      expect(wide).toBeGreaterThan(0);
      expect(by?.anchor === 'end' ? (by?.x ?? 0) - wide : by?.x).toBeGreaterThan(0);
      expect(by?.anchor === 'end' ? by?.x : (by?.x ?? width) + wide).toBeLessThanOrEqual(width + 0.5);
    }
    expect(foot.length).toBeLessThanOrEqual(2);
  });

  it.each([
    [296, 400],
    [343, 352],
    [358, 446],
    [470, 300],
    [446, 282],
    [550, 640]
  ])('is whole at %i by %i px, with the counts of the day in every one', (width, height) => {
    const plan = planEstimates(
      estimates,
      { ...state, title: 'Soldiers', note: 'They count different things.' },
      width,
      height,
      true
    );
    const rows = plan.groups.flatMap((group) => group.rows);
    expect(plan.layout.height).toBeLessThanOrEqual(height);
    expect(plan.layout.size).toBeGreaterThanOrEqual(11);
    expect(rows.filter(({ lit }) => lit)).toHaveLength(3);
    // The four who speak for a state or an alliance; of the others the lowest boxes keep nobody.
    expect(plan.groups.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['US and allies', 'NATO', 'Ukraine', 'Russia'])
    );
    const kept = rows.map(({ id }) => id);
    expect(kept.includes('e30') || !kept.includes('e26'), 'a lone 10,000 does not outlast NATO’s range').toBe(true);
    const left = borderRows(estimates).length - rows.length;
    expect(plan.foot.join(' ').includes(`${left} more in the tables`)).toBe(left > 0);
  });

  it.each([
    [762, 641, false],
    [358, 446, true],
    [343, 352, true],
    [296, 276, true]
  ])('all rows have one pitch and do not touch, and the marks have a key, at %i by %i px', (width, height, phone) => {
    const { groups, layout } = planEstimates(
      estimates,
      { ...state, title: 'Soldiers', note: 'They count different things.' },
      width,
      height,
      phone
    );
    for (const { rows } of groups)
      rows
        .slice(1)
        .forEach((row, i) =>
          expect(row.y - (rows[i]?.y ?? 0)).toBeCloseTo(layout.pitch * (rows[i]?.by?.under ? 1 + UNDER : 1))
        );
    expect(layout.pitch).toBeGreaterThanOrEqual(height < 300 ? 11.6 : 13);
    expect(layout.pitch).toBeGreaterThan(layout.size);
    expect(layout.legend).not.toBeNull();
    expect(layout.height).toBeLessThanOrEqual(height);
  });

  it('a box too slim for a column of names has none, whatever the layout of the page', () => {
    expect(planEstimates(estimates, state, 526, 660, false).narrow).toBe(true);
    expect(planEstimates(estimates, state, 762, 692, false).narrow).toBe(false);
  });

  it('says in a sentence beside a wide figure what was counted differently', () => {
    const { foot, narrow } = planEstimates(estimates, state, 762, 692, false);
    expect(narrow).toBe(false);
    for (const words of ['drills of 8,000 to 150,000', 'at least 50,000', 'up to 80,000 more'])
      expect(foot.join(' ')).toContain(words);
  });

  it('marks almost 100,000 as not quite that', () => {
    const rows = planEstimates(estimates, state, 762, 692, false).groups.flatMap((group) => group.rows);
    expect(rows.filter(({ near }) => near).map(({ label }) => label)).toEqual(['almost 100,000']);
  });

  it('an addition is no total: it stands apart', () => {
    expect(borderRows(estimates).map(({ id }) => id)).not.toContain('e16');
    expect(
      apartLines(estimates)
        .find(({ kind }) => kind === 'addition')
        ?.rows.map(({ id }) => id)
    ).toEqual(['e16']);
  });
});

describe('the layout', () => {
  const ask = { groups: [11, 4, 4, 4, 3], footLines: 1, title: true, narrow: true };

  it('fits 26 rows into a phone', () => {
    const layout = layRows({ ...ask, height: 540 });
    expect(layout.height).toBeLessThanOrEqual(540);
    expect(layout.size).toBeGreaterThanOrEqual(11);
  });

  it('asks for more height before its type falls under 11 px', () => {
    const layout = layRows({ ...ask, height: 300 });
    expect(layout.size).toBeGreaterThanOrEqual(11);
    expect(layout.height).toBeGreaterThan(300);
  });

  it('never lets two rows stand closer than their type is high', () => {
    const rows = layRows({ ...ask, height: 420 }).groups.flatMap((group) => group.rows);
    rows.slice(1).forEach((y, i) => expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(11));
  });

  it('explains the marks where there is room, on a phone where it is asked to', () => {
    expect(layRows({ ...ask, narrow: false, height: 720 }).legend).not.toBeNull();
    expect(layRows({ ...ask, height: 512, keyLines: 0 }).legend).toBeNull();
    expect(layRows({ ...ask, height: 512, keyLines: 1 }).legend).toBeGreaterThan(
      layRows({ ...ask, height: 512, keyLines: 1 }).bottom
    );
  });
});

describe('the key', () => {
  it.each([
    [358, 11, true],
    [296, 11, true],
    [762, 12, false]
  ])('is one line that ends inside its %i px', (width, size, compact) => {
    const { samples, lines } = layKey(width, size, compact);
    const last = samples.at(-1);
    expect(lines).toBe(1);
    expect((last?.textX ?? Infinity) + textWidth(last?.words ?? '', size)).toBeLessThanOrEqual(width);
  });
});
