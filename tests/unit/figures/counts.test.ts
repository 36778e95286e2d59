import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/lib/content/types';
import { loadStory } from '$lib/content';
import type { FigureState } from '$lib/scene/types';
import { textWidth } from '$lib/ui/measure';
import { countTable, type CountTables } from '../../../src/lib/figures/counts/select';
import { layoutCounts } from '../../../src/lib/figures/counts/layout';
import { estimate } from './estimate';

const count = (part: Partial<Count>): Count => ({
  id: 'n',
  group: 'ballot',
  kind: null,
  date: '2014-03-16',
  who: 'Organisers',
  what: 'Turnout',
  measure: 'Turnout',
  limit: '',
  low: null,
  high: null,
  point: null,
  unit: '%',
  label: '',
  labelShort: '',
  source: 's',
  ...part
});

const tables: CountTables = {
  countGroups: loadStory().tables.countGroups,
  estimates: [
    estimate({
      id: 'e01',
      group: 'exercise',
      kind: 'exercise',
      date: '2014-02-26',
      whoShort: 'Ministry',
      point: 150_000,
      label: '150,000'
    }),
    estimate({ id: 'e23', point: 40_000, label: '40,000' })
  ],
  counts: [
    count({
      id: 'd1',
      group: 'deaths',
      date: '2014-02-20',
      who: 'Ministry, that evening',
      what: 'Deaths since 18 February',
      measure: 'Deaths',
      point: 75,
      label: '75'
    }),
    count({
      id: 'd2',
      group: 'deaths',
      date: '',
      who: 'Later lists',
      what: 'Deaths',
      measure: 'Deaths',
      low: 100,
      label: 'over 100'
    }),
    count({ id: 'b1', measure: 'For joining', limit: 'without Sevastopol', point: 96.77, label: '96.77%' }),
    count({ id: 'b2', limit: 'without Sevastopol', point: 83.1, label: '83.1%' }),
    count({ id: 'b4', who: 'Organisers, Sevastopol', point: 89.5, label: '89.5%' }),
    count({
      id: 'b3',
      date: '2014-03-27',
      who: 'UN General Assembly',
      measure: 'The vote',
      label: 'no number: calls the vote invalid',
      labelShort: 'calls the vote invalid'
    }),
    count({
      id: 'h1',
      group: 'hearsay',
      kind: 'hearsay',
      date: '',
      who: 'Local opinion',
      what: 'Turnout in Crimea: not a count',
      limit: 'not a count',
      low: 30,
      high: 50,
      label: '30–50%'
    })
  ]
};

describe('counts', () => {
  it('say a bound as a bound, among counts of other days', () => {
    const { columns, rows } = countTable(tables, 'deaths');
    expect(columns).toEqual(['Deaths']);
    expect(rows.map(({ who, qualifier }) => [who, qualifier])).toEqual([
      ['Ministry, that evening', '20 February'],
      ['Later lists', '']
    ]);
    expect(rows[1]?.cells[0]?.label).toBe('over 100');
  });

  it('set what the organisers claim beside what others say, each with its limits', () => {
    const { columns, rows } = countTable(tables, 'ballot');
    expect(columns).toEqual(['For joining', 'Turnout']);
    expect(rows.map(({ who, qualifier, statement }) => [who, qualifier, statement])).toEqual([
      ['Organisers', 'without Sevastopol', ''],
      ['Organisers, Sevastopol', '', ''],
      ['UN General Assembly', '27 March', 'calls the vote invalid'],
      ['Local opinion', 'not a count', '']
    ]);
    expect(rows[3]?.cells.map((cell) => cell?.label ?? '')).toEqual(['', '30–50%']);
    expect(rows.map(({ hearsay }) => hearsay)).toEqual([false, false, false, true]);
  });

  it('show the drill as an exercise, never as a count at the border', () => {
    const { rows } = countTable(tables, 'exercise', ['e01']);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: 'e01', who: 'Ministry', qualifier: '26 February' });
    expect(loadStory().steps.find(({ id }) => id === 'snap-drill')?.figureNote).toContain(
      'not troops counted near the border'
    );
  });

  it.each([
    ['deaths', 350, 218, true],
    ['deaths', 296, 281, true],
    ['deaths', 460, 280, false],
    ['ballot', 350, 218, true],
    ['ballot', 296, 281, true],
    ['ballot', 460, 280, false]
  ] as const)('%s is whole at %i by %i px: every row, none cut', (focus, width, height, narrow) => {
    const { counts } = loadStory().tables;
    const state: FigureState = {
      name: 'counts',
      title: 'The vote: claims and answers',
      note: 'A note.',
      focus,
      rows: [],
      voices: [],
      day: '2014-03-16',
      progress: 1
    };
    const layout = layoutCounts({ ...tables, counts }, state, width, height, narrow);
    expect(layout.height).toBeLessThanOrEqual(height);
    expect(layout.rows).toHaveLength(countTable({ ...tables, counts }, focus).rows.length);
    for (const { lines } of layout.rows)
      for (const { text, x } of lines) expect(x + textWidth(text, 11.5)).toBeLessThanOrEqual(width + 1);
  });

  it('set a figure that stands alone large, with no scale beside it', () => {
    const state: FigureState = {
      name: 'counts',
      title: 'A drill',
      note: '',
      focus: 'exercise',
      rows: ['e01'],
      voices: [],
      day: '2014-02-26',
      progress: 1
    };
    const { rows } = layoutCounts(tables, state, 350, 218, true);
    expect(rows[0]?.large).toMatchObject({ text: '150,000', before: '' });
    expect(rows[0]?.large?.px).toBeGreaterThan(40);
  });

  it('are empty for a focus without rows', () => {
    expect(countTable(tables, 'nothing').rows).toEqual([]);
  });
});
