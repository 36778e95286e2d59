import { describe, expect, it } from 'vitest';
import { compileStory, ContentFailure, formatErrors, isContentFailure } from '$lib/content';
import { archiemlCases } from './archieml-errors.cases';
import { figureCases } from './figure-errors.cases';
import { mapCases } from './map-errors.cases';
import { noteCases } from './note-errors.cases';
import { storyCases } from './story-errors.cases';
import { tableCases } from './table-errors.cases';
import { valueCases } from './value-errors.cases';
import { vocabularyCases } from './vocabulary-errors.cases';
import { world } from './world';

describe('each fault is refused with file, line, column, value and what was expected', () => {
  it('and the data without a fault is not', () => {
    expect(formatErrors(compileStory(world()).errors)).toBe('');
  });

  it.each([
    ...tableCases,
    ...valueCases,
    ...storyCases,
    ...archiemlCases,
    ...noteCases,
    ...figureCases,
    ...mapCases,
    ...vocabularyCases
  ])('%s', (_, file, from, to, messages) => {
    const files = world();
    expect(files[file]).toContain(from);
    files[file] = (files[file] ?? '').replace(from, () => to);
    expect(formatErrors(compileStory(files).errors).split('\n')).toEqual(messages);
  });

  it.each(Object.keys(world()))('%s is missing', (file) => {
    const files = world();
    delete files[file];
    expect(formatErrors(compileStory(files).errors)).toContain(`${file}:1 file: "${file}" is missing`);
  });

  it.each(Object.keys(world()).filter((file) => file.endsWith('.csv')))(
    '%s without a row says so before anything else',
    (file) => {
      const header = (world()[file] ?? '').split('\n')[0] ?? '';
      for (const text of ['', '\n', header, `${header}\n`]) {
        const [first] = formatErrors(compileStory({ ...world(), [file]: text }).errors).split('\n');
        expect(first).toBe(`${file}:1 file: "${file}" has no rows (expected a header and a row or more under it)`);
      }
    }
  );

  it('one step may let the reader turn the day, not two', () => {
    const turned = (world()['data/story.aml'] ?? '').replace('shot: paris', 'turn: day\nshot: paris');
    expect(compileStory({ ...world(), 'data/story.aml': turned }).errors).toEqual([]);
    const twice = turned.replace('shot: europe\nlayers', 'turn: day\nshot: europe\nlayers');
    expect(formatErrors(compileStory({ ...world(), 'data/story.aml': twice }).errors)).toBe(
      'data/story.aml:59 turn: "day" is there twice in the story (expected one step with it)'
    );
  });

  it('lists all faults of a run, file by file and line by line', () => {
    const files = world();
    files['data/timeline.csv'] = (files['data/timeline.csv'] ?? '')
      .replace('2014-03-06', '2014-02-30')
      .replace('2014-03-05', 'May');
    files['data/counts.csv'] = (files['data/counts.csv'] ?? '').replace('2014-02-20', '2014-02-29');
    const { errors } = compileStory(files);
    expect(formatErrors(errors).split('\n')).toEqual([
      'data/counts.csv:2 date: "2014-02-29" is not a date (expected YYYY-MM-DD, YYYY-MM, YYYY or nothing)',
      'data/timeline.csv:2 date: "May" is not a day (expected YYYY-MM-DD)',
      'data/timeline.csv:3 date: "2014-02-30" is not a day (expected YYYY-MM-DD)'
    ]);
  });

  it('a failure says how many there are and carries each of them', () => {
    const { errors } = compileStory({});
    const failure = new ContentFailure(errors);
    expect(failure.message).toMatch(/^\d+ errors in the data:\n/);
    expect(isContentFailure(failure)).toBe(true);
    expect(isContentFailure(new Error('another'))).toBe(false);
  });
});
