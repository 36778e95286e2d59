import { describe, expect, it } from 'vitest';
import { compileStory, formatErrors } from '$lib/content';
import { readFiles } from '$lib/content/read';
import { countTable } from '$lib/figures/counts/select';
import { dotChoices } from '$lib/figures/dots/select';
import { layoutBorder } from '$lib/figures/estimates/border-layout';
import { otherCountsNote } from '$lib/figures/estimates/border-notes';
import { issuesOf, seatsOf } from '$lib/figures/matrix/select';
import { laneSpecs, unitStacks } from '$lib/figures/sanctions/select';
import { tableViews } from '$lib/pages/tables';

// Sides, groups, imposers and parties are matters of data, too: entries of the vocabulary, and rows that use them.
const files = readFiles();
const V = 'data/vocabulary.aml';
const change = (file: string, from: string, to: string): void => {
  expect(files[file]).toContain(from);
  files[file] = (files[file] ?? '').replace(from, () => to);
};
change(V, '[sides]\n', '[sides]\nid: observers\nname: Observers\nspeaker: A mission\n\n');
change(V, '[estimateGroups]\n', '[estimateGroups]\nid: fleet\napart: a fleet of {labels}\n\n');
change(V, '[imposers]\n', '[imposers]\nid: Norway\nshort: NO\nlane: own\n\n');
change(V, '[countGroups]\n', '[countGroups]\nid: returns\nname: Returns\nbeside: deaths\n\n');
change(
  V,
  'id: Ukraine government\nname: Ukraine\nseat: none',
  'id: Ukraine government\nname: The third\nshort: Third\nseat: none'
);
files['data/estimates.csv'] +=
  'e98,2014-03-29,,,1200,troops,near border,border,A mission,Mission,,observers,"1,200",,,,,Counted.,ap-0330,verified,\n' +
  'e99,2014-03-29,,,30,troops,at sea,fleet,A mission,Mission,,observers,30 ships,,,,,Counted.,ap-0330,verified,\n';
files['data/sanctions.csv'] += 'x99,2014-03-21,Norway,Officials,7,0,Travel ban,,,,,,ap-0330,verified\n';
files['data/counts.csv'] += 'n99,returns,2014-03-20,A mission,Returned,,,,,12,people,12,,ap-0330\n';
const { story, errors } = compileStory(files);
const { tables } = story;

describe('words that are new in data/', () => {
  it('are no fault', () => {
    expect(formatErrors(errors)).toBe('');
  });

  it('a side has its statements under its name, where it stands in the list, and speaks in a choice', () => {
    const state = {
      name: 'estimates',
      title: '',
      note: '',
      focus: '',
      rows: [],
      voices: [],
      day: '',
      progress: 1
    } as const;
    const { groups } = layoutBorder(tables, { ...state, rows: [], voices: [] }, 762, 900, false);
    expect(groups[0]?.name).toBe('Observers');
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(['e98']);
    expect(dotChoices(tables.estimates, ['e98'])[0]?.who).toBe('A mission');
  });

  it('a group of estimates is in the note on what was counted differently', () => {
    expect(otherCountsNote(tables)).toMatch(/not drawn: a fleet of 30 ships; drills of /);
  });

  it('an imposer has its lane, and the people it lists', () => {
    const [first] = laneSpecs(tables);
    expect(first && [first.name, unitStacks(tables.sanctions, first).map(({ people }) => people)]).toEqual(['NO', [7]]);
  });

  it('a group of counts is shown beside another, and named in the table', () => {
    expect(countTable(tables, 'deaths').rows.map(({ who }) => who)).toContain('A mission');
    expect(tableViews(story).counts?.rows.find(({ id }) => id === 'n99')?.cells[0]).toBe('Returns');
  });

  it('a party keeps its seat under another name', () => {
    expect(seatsOf(tables).third).toMatchObject({ name: 'The third', short: 'Third' });
    expect(issuesOf(tables)[0]?.third?.party).toBe('Ukraine government');
  });
});
