import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { fillIssues, parseListed } from '$lib/figures/issues/select';

const tables = loadStory().tables;
const filled = fillIssues(tables);

describe('the list at midnight', () => {
  it('reads who lists an issue, and where that was read', () => {
    expect(parseListed('State Dept=state-0331; Lavrov=rferl-0330')).toEqual([
      { by: 'State Dept', source: 'state-0331' },
      { by: 'Lavrov', source: 'rferl-0330' }
    ]);
    expect(parseListed('')).toEqual([]);
    expect(parseListed('Lavrov')).toEqual([{ by: 'Lavrov', source: '' }]);
  });

  it('has two points in the report of AP and the same five on both longer lists', () => {
    const on = (list: string) => filled.agreed.filter((a) => a.on.includes(list)).map((a) => a.issue.name);
    const [state = '', lavrov = '', ap = ''] = filled.lists;
    expect(filled.lists).toHaveLength(3);
    expect(on(state)).toEqual(on(lavrov));
    expect(on(state)).toHaveLength(5);
    expect(on(ap)).toEqual(['Minority and language rights', 'Disarming irregular groups']);
  });

  it('never lists troops, Crimea or federation as agreed, and says what became of each', () => {
    expect(filled.open.map((i) => i.name).sort()).toEqual([
      'Federalisation',
      'Status of Crimea',
      'Troops on the border'
    ]);
    for (const issue of filled.open) {
      expect(issue.grade).toBe('open');
      expect(issue.left?.outcome).not.toBe('');
      expect(issue.right?.outcome).not.toBe('');
    }
  });

  it('accounts for every issue once, the ones agreed outright first', () => {
    const names = [...filled.agreed.map((a) => a.issue), ...filled.open, ...filled.rest].map((i) => i.name);
    expect(new Set(names).size).toBe(13);
    expect(names).toHaveLength(13);
    expect(filled.agreed.map((a) => a.issue.grade)).toEqual(['agreed', 'agreed', 'agreed', 'agreed', 'part']);
  });

  it('names the source of a list among the sources of the row', () => {
    for (const p of tables.positions) {
      for (const { source } of parseListed(p.listed)) expect(p.sources).toContain(source);
    }
  });
});
