import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { matrixColumns, matrixTextWidth, placeGroups, shareWidth, twoLineWidth } from '$lib/figures/matrix/layout';
import { filledAt, gradeOf, groupsOf, issuesOf } from '$lib/figures/matrix/select';

const { tables } = loadStory();
const { positions } = tables;
const issues = issuesOf(tables);
const groups = groupsOf(issues);

function row(party: 'US/EU' | 'Russia', agreed: 'yes' | 'partial' | 'no') {
  const found = positions.find((p) => p.party === party);
  if (!found) throw new Error(`no row of ${party}`);
  return { ...found, agreed };
}

describe('grades', () => {
  it('calls an issue agreed only where both sides say yes', () => {
    expect(gradeOf(row('US/EU', 'yes'), row('Russia', 'yes'))).toBe('agreed');
    expect(gradeOf(row('US/EU', 'yes'), row('Russia', 'partial'))).toBe('part');
    expect(gradeOf(row('US/EU', 'partial'), row('Russia', 'partial'))).toBe('part');
    expect(gradeOf(row('US/EU', 'no'), row('Russia', 'yes'))).toBe('open');
    expect(gradeOf(undefined, row('Russia', 'yes'))).toBe('open');
  });

  it('finds thirteen issues in the table: four agreed, two in part, seven open', () => {
    expect(issues).toHaveLength(13);
    expect(groups.map((g) => [g.grade, g.issues.length])).toEqual([
      ['agreed', 4],
      ['part', 2],
      ['open', 7]
    ]);
  });

  it('leaves a party without a position blank instead of guessing one', () => {
    const neutrality = issues.find((i) => i.name === 'Neutrality');
    expect(neutrality?.left?.cell).toBe('');
    expect(neutrality?.third?.cell).toBe('');
    expect(neutrality?.right?.cell).not.toBe('');
  });
});

describe('filling in', () => {
  it('begins with one row, has all at half the step, and all at once where something is in focus', () => {
    expect(filledAt(0, 13, '')).toBe(1);
    expect(filledAt(0.49, 13, '')).toBe(13);
    expect(filledAt(0.25, 13, '')).toBe(7);
    expect(filledAt(1, 13, '')).toBe(13);
    expect(filledAt(0, 13, 'third')).toBe(13);
  });
});

describe('layout', () => {
  it.each([
    [720, 44],
    [420, 22],
    [512, 22]
  ])('stays within %d px and never runs rows together', (height, top) => {
    const placed = placeGroups(groups, top, height, { minRow: 18, maxRow: 42, heading: 26, headingGap: 3 });
    const rows = placed.filter((p) => p.kind === 'row');
    expect(rows).toHaveLength(13);
    rows.forEach((r, i) => {
      const next = rows[i + 1];
      if (next) expect(next.top).toBeGreaterThanOrEqual(r.bottom - 1e-9);
    });
    expect(rows.at(-1)?.bottom ?? Infinity).toBeLessThanOrEqual(height);
  });

  it('keeps the columns apart and inside the width, or says that they do not fit', () => {
    const c = matrixColumns(762, 165, 135, 165, 140);
    expect(c.fits).toBe(true);
    const across = [165, c.left, c.discLeft, c.discRight, c.right, c.right + 165, c.line, c.third, c.third + 140];
    expect([...across].sort((a, b) => a - b)).toEqual(across);
    expect(across.at(-1)).toBeLessThanOrEqual(762);
    expect(matrixColumns(500, 165, 135, 165, 140).fits).toBe(false);
  });
});

describe('columns of cells in two lines', () => {
  it('want no more than the longer half of a cell', () => {
    expect(twoLineWidth('wants Crimea included', (line) => line.length)).toBe(12);
    expect(twoLineWidth('consulted', (line) => line.length)).toBe(9);
  });

  it('grow towards one line by the same share, and no further than the room for words', () => {
    expect(shareWidth([100, 50], [200, 50], 200)).toEqual([150, 50]);
    expect(shareWidth([100, 50], [200, 50], 900)).toEqual([200, 50]);
    expect(shareWidth([100, 50], [200, 50], 90)).toEqual([100, 50]);
    const [issue = 0, left = 0, right = 0, third = 0] = shareWidth(
      [80, 90, 90, 90],
      [160, 130, 160, 140],
      matrixTextWidth(704)
    );
    expect(matrixColumns(704, issue, left, right, third).fits).toBe(true);
  });
});
