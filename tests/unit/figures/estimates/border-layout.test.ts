import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { layoutBorder } from '$lib/figures/estimates/border-layout';
import { SECOND_LINE } from '$lib/figures/estimates/rows-layout';
import { otherCountsNote } from '$lib/figures/estimates/border-notes';
import { borderRows, byClaimant, isHighlighted, maxFigure } from '$lib/figures/estimates/select';
import { textWidth } from '$lib/ui/measure';
import { estimate } from '../estimate';

const { tables } = loadStory();

describe('rows', () => {
  const table = [
    estimate({ id: 'a', side: 'Russia', date: '2014-03-20', label: 'no number: exercises only' }),
    estimate({ id: 'b', side: 'US', date: '2014-03-27', low: 20_000, label: 'more than 20,000' }),
    estimate({ id: 'c', side: 'US', date: '2014-03-20', point: 20_000, label: '20,000' }),
    estimate({
      id: 'd',
      side: 'Russia',
      group: 'exercise',
      kind: 'exercise',
      date: '2014-02-26',
      point: 150_000,
      label: '150,000'
    }),
    estimate({
      id: 'e',
      side: 'US',
      group: 'mixed',
      kind: null,
      date: '2014-03-27',
      low: 50_000,
      label: 'at least 50,000'
    }),
    estimate({
      id: 'f',
      side: 'Russia',
      group: 'crimea',
      kind: 'area',
      arrivals: true,
      point: 9000,
      label: '9,000 flown in'
    }),
    estimate({ id: 'g', side: 'Russia', group: 'crimea', kind: 'area', label: 'no number: denies' })
  ];

  it('stand by claimant, by day within', () => {
    expect(
      byClaimant(borderRows(table), tables.sides).map(({ side, rows }) => [side.id, rows.map(({ id }) => id)])
    ).toEqual([
      ['US', ['c', 'b']],
      ['Russia', ['a']]
    ]);
  });

  it('never hold an exercise or a count that includes Crimea', () => {
    expect(borderRows(table).some(({ group }) => group !== 'border')).toBe(false);
    expect(maxFigure(borderRows(table))).toBe(20_000);
    expect(otherCountsNote({ ...tables, estimates: table })).toBe(
      'Counted differently and not drawn: drills of 150,000 to 150,000; border and Crimea together (at least 50,000, Somebody); troops in Crimea.'
    );
  });

  it('are lit by their day, their id or their claimant', () => {
    const [first] = borderRows(table, ['b']);
    expect(first && isHighlighted(first, '2014-03-27')).toBe(true);
    expect(first && isHighlighted(first, 'x b')).toBe(true);
    expect(first && isHighlighted(first, 'US')).toBe(true);
    expect(first && isHighlighted(first, '')).toBe(false);
  });

  it('say the same in fewer words on a phone', () => {
    const shortOf = (id: string) => loadStory().tables.estimates.find((row) => row.id === id)?.labelShort;
    expect(shortOf('e22')).toBe('possibly over 40,000');
    expect(shortOf('e11')).toBe('denies massing troops');
    expect(shortOf('e30')).toBe('35,000–40,000');
  });
});

describe('on a phone', () => {
  const { estimates } = tables;
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
    const { groups, notes, rows } = layoutBorder(tables, state, width, height, true);
    for (const { name } of groups.flatMap((group) => group.rows)) {
      const wide = textWidth(name?.text ?? '', rows.size);
      expect(wide).toBeGreaterThan(0);
      expect(name?.anchor === 'end' ? (name?.x ?? 0) - wide : name?.x).toBeGreaterThan(0);
      expect(name?.anchor === 'end' ? name?.x : (name?.x ?? width) + wide).toBeLessThanOrEqual(width + 0.5);
    }
    expect(notes.length).toBeLessThanOrEqual(2);
  });

  it.each([
    [296, 400],
    [343, 352],
    [358, 446],
    [470, 300],
    [446, 282],
    [550, 640]
  ])('is whole at %i by %i px, with the counts of the day in every one', (width, height) => {
    const plan = layoutBorder(
      tables,
      { ...state, title: 'Soldiers', note: 'They count different things.' },
      width,
      height,
      true
    );
    const rows = plan.groups.flatMap((group) => group.rows);
    expect(plan.rows.height).toBeLessThanOrEqual(height);
    expect(plan.rows.size).toBeGreaterThanOrEqual(11);
    expect(rows.filter(({ highlighted }) => highlighted)).toHaveLength(3);
    // The four who speak for a state or an alliance; of the others the lowest boxes keep nobody.
    expect(plan.groups.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['US and allies', 'NATO', 'Ukraine', 'Russia'])
    );
    const kept = rows.map(({ id }) => id);
    expect(kept.includes('e30') || !kept.includes('e26'), 'a lone 10,000 does not outlast NATO’s range').toBe(true);
    const left = borderRows(estimates).length - rows.length;
    expect(plan.notes.join(' ').includes(`${left} more in the tables`)).toBe(left > 0);
  });

  it.each([
    [762, 641, false],
    [358, 446, true],
    [343, 352, true],
    [296, 276, true]
  ])('all rows have one pitch and do not touch, and the marks have a key, at %i by %i px', (width, height, phone) => {
    const { groups, rows: layout } = layoutBorder(
      tables,
      { ...state, title: 'Soldiers', note: 'They count different things.' },
      width,
      height,
      phone
    );
    for (const { rows } of groups)
      rows
        .slice(1)
        .forEach((row, i) =>
          expect(row.y - (rows[i]?.y ?? 0)).toBeCloseTo(
            layout.pitch * (rows[i]?.name?.secondLine ? 1 + SECOND_LINE : 1)
          )
        );
    expect(layout.pitch).toBeGreaterThanOrEqual(height < 300 ? 11.6 : 13);
    expect(layout.pitch).toBeGreaterThan(layout.size);
    expect(layout.legend).not.toBeNull();
    expect(layout.height).toBeLessThanOrEqual(height);
  });

  it('a box too slim for a column of names has none, whatever the layout of the page', () => {
    expect(layoutBorder(tables, state, 526, 660, false).narrow).toBe(true);
    expect(layoutBorder(tables, state, 762, 692, false).narrow).toBe(false);
  });

  it('says in a sentence beside a wide figure what was counted differently', () => {
    const { notes, narrow } = layoutBorder(tables, state, 762, 692, false);
    expect(narrow).toBe(false);
    for (const text of ['drills of 8,000 to 150,000', 'at least 50,000', 'up to 80,000 more'])
      expect(notes.join(' ')).toContain(text);
  });

  it('marks almost 100,000 as not quite that', () => {
    const rows = layoutBorder(tables, state, 762, 692, false).groups.flatMap((group) => group.rows);
    expect(rows.filter(({ almost }) => almost).map(({ label }) => label)).toEqual(['almost 100,000']);
  });

  it('an addition is no total: it stands apart', () => {
    expect(borderRows(estimates).map(({ id }) => id)).not.toContain('e16');
    expect(otherCountsNote(tables)).toBe(
      'Counted differently and not drawn: drills of 8,000 to 150,000; border and Crimea together (at least 50,000, US officials in the WSJ); up to 80,000 more, says a congressman; troops in Crimea; a battalion leaving.'
    );
  });
});
