import { describe, expect, it } from 'vitest';
import { readMarks } from '$lib/content/marks';
import { brokenMarks, countWords, curl, keepNumbers, plainText, refsOf, toHtml } from '$lib/content/text';
import type { Note } from '$lib/content/types';

const note = (n: number, ref: string, title = 'A & B'): Note => ({
  n,
  ref,
  title,
  step: 's',
  holds: '',
  read: 'src',
  also: [],
  disputed: ''
});

describe('a paragraph as HTML', () => {
  it('keeps the last word and its mark on one line', () => {
    expect(toHtml('It rained in Paris.[^rain]', [note(12, 'rain')])).toEqual([
      'It rained in <span class="nowrap">Paris.<a class="mark" id="mark-12" href="notes/#note-12" data-note="12" aria-label="Note 12: A &amp; B">12</a></span>'
    ]);
  });

  it('hangs a mark on its word though the writer left a space', () => {
    expect(toHtml('In Paris. [^rain]', [note(1, 'rain')])[0]).toContain('<span class="nowrap">Paris.<a');
  });

  it('keeps two marks after one word together', () => {
    expect(toHtml('Rain.[^a][^b] Sun.', [note(1, 'a'), note(2, 'b')])[0]).toMatch(
      /^<span class="nowrap">Rain\.<a .*>1<\/a> <a .*>2<\/a><\/span> Sun\.$/
    );
  });

  it('gives an id only to the first mark of a note', () => {
    const [html = ''] = toHtml('Rain.[^a] Sun.[^a]', [note(1, 'a')]);
    expect(html.match(/ id="mark-1"/g)).toHaveLength(1);
    expect(html.match(/href="notes\/#note-1"/g)).toHaveLength(2);
  });

  it('escapes what HTML would take for itself', () => {
    expect(toHtml('R&D < 5', [])).toEqual(['R&amp;D &lt; 5']);
  });

  it('is a paragraph for each block of lines', () => {
    expect(toHtml('One\nline.\n\nTwo.', [])).toEqual(['One line.', 'Two.']);
  });
});

describe('a text', () => {
  it('is plain without its marks', () => {
    expect(plainText('One.[^a]\n\nTwo. [^b]')).toBe('One.\n\nTwo.');
  });

  it('names its notes in reading order, each once', () => {
    expect(refsOf('One.[^b] Two.[^a] Three.[^b]')).toEqual(['b', 'a']);
  });

  it('shows marks that are none', () => {
    expect(brokenMarks('One.[^a] Two.[1] Three.[^Big] Four.[^ x]')).toEqual(['[1]', '[^Big]', '[^']);
  });

  it('counts words as a reader does: a dash is none', () => {
    expect(countWords('Kerry – and Lavrov’s 20,000 men')).toBe(5);
  });

  it.each([
    ['EU names 12', 'EU names~12'],
    ['Parliament sets 25 May election', 'Parliament sets~25~May election'],
    ['Kyiv: over 80,000', 'Kyiv: over~80,000'],
    ['US: 40,000–50,000', 'US:~40,000–50,000'],
    ['US: over 30,000', 'US:~over~30,000'],
    ['Pentagon: up to 20,000', 'Pentagon: up~to~20,000'],
    ['Assembly: 100 for, 11 against', 'Assembly: 100~for, 11~against'],
    ['Snap drill, 150,000', 'Snap drill, 150,000'],
    ['NATO: force very large', 'NATO: force very large']
  ])('short form “%s” keeps its number with its words', (short, kept) => {
    expect(keepNumbers(short).replaceAll('\u00a0', '~')).toBe(kept);
  });

  it('of a table gets printer’s quotation marks', () => {
    expect(curl('"Don\'t", he said ("yes")')).toBe('“Don’t”, he said (“yes”)');
  });
});

describe('the marks of a step', () => {
  it('are places, lit ones starred, with a second line after the equals sign', () => {
    expect(readMarks('paris* ; moscow ; kyiv*absent = not at the table')).toEqual([
      { place: 'paris', highlighted: true, as: 'talks', line: '' },
      { place: 'moscow', highlighted: false, as: 'talks', line: '' },
      { place: 'kyiv', highlighted: false, as: 'absent', line: 'not at the table' }
    ]);
  });
  it('say after the star what is lit where it is no talks', () => {
    expect(readMarks('kyiv*plain ; rostov-oblast*force = one leaves')).toEqual([
      { place: 'kyiv', highlighted: true, as: 'plain', line: '' },
      { place: 'rostov-oblast', highlighted: true, as: 'force', line: 'one leaves' }
    ]);
  });
  it('keep a word nobody knows in the name, so that the check refuses it', () => {
    expect(readMarks('kyiv*loud')).toMatchObject([{ place: 'kyiv*loud', highlighted: false }]);
  });
  it('may be none', () => expect(readMarks('')).toEqual([]));
});
