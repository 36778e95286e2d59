import { describe, expect, it } from 'vitest';
import { compileStory, formatErrors } from '$lib/content';
import { proseHtml } from '$lib/content/prose';
import { world } from './world';

const FILE = 'data/methods.aml';

function faults(from: string, to: string): string[] {
  const files = world();
  const text = files[FILE] ?? '';
  expect(text).toContain(from);
  files[FILE] = text.replace(from, () => to);
  return formatErrors(compileStory(files).errors)
    .split('\n')
    .map((message) => message.replace(/^data\/methods\.aml:\d+ /, ''));
}

describe('a fault in the prose on methods is refused with its line', () => {
  it.each([
    [
      'a source that is not there',
      '(source:src-b)',
      '(source:nowhere)',
      'text: "nowhere" is not a source (expected an id of data/sources.csv)'
    ],
    [
      'a step that is not there',
      '(step:step-one)',
      '(step:lost)',
      'text: "lost" is not a step (expected an id of data/story.aml)'
    ],
    [
      'a section that is not there',
      '(method:reading)',
      '(method:lost)',
      'text: "lost" is not a section (expected an id of [sections])'
    ],
    [
      'an address of no kind',
      '(source:src-b)',
      '(page:src-b)',
      'text: "src-b" is not an address (expected source:id, step:id, table:name, csv:name, method:id or https://)'
    ],
    [
      'half a link',
      '[read](source:src-b)',
      'see [read',
      'text: "[read" is not a link (expected [words](source:id), or step:, table:, csv:, method:, https://)'
    ],
    [
      'a section twice',
      '(table:counts).\n:end\n',
      '(table:counts).\n:end\nid: reading\ntitle: Again\ntext:\nAgain.\n:end\n',
      'id: "reading" is there twice (expected an id of its own)'
    ],
    [
      'a seed that is no source',
      'id: src-a',
      'id: src-z',
      'id: "src-z" is not a source (expected an id of data/sources.csv)'
    ],
    [
      'a section without a title',
      'title: What was read\n',
      '',
      'title: "title" is missing (expected a line "title: …")'
    ],
    [
      'a key nobody knows',
      'title: What was read',
      'title: What was read\ncolour: red',
      'colour: "colour" is not a key here (expected one of id, title, text)'
    ],
    [
      'typewriter quotation marks',
      'It came first.',
      'It "came" first.',
      'text: "It "came" first." has straight quotation marks (expected “ ” ‘ ’)'
    ]
  ])('%s', (_, from, to, message) => {
    expect(faults(from, to)).toContain(message);
  });

  it('a published table that nothing explains', () => {
    expect(faults('id: counts\ntitle: Table counts\ntext:\nOne row a thing.\n:end\n', '')).toEqual([
      'tables: "counts" is not explained (expected "id: counts" in [tables])'
    ]);
  });

  it('no section that says what was corrected', () => {
    expect(faults('id: corrections', 'id: other')).toEqual([
      'sections: "corrections" is missing: publishers are led to it (expected "id: corrections" in [sections])'
    ]);
  });
});

describe('prose', () => {
  it('becomes paragraphs whose links begin where the page stands', () => {
    expect(proseHtml('One & [two](step:how-many).\n\n[three x](csv:counts), [four x](source:)', '../')).toEqual([
      'One &amp; <a href="../#how-many">two</a>.',
      '<a href="../data/counts.csv">three x</a>, <a href="../sources/">four x</a>'
    ]);
    expect(proseHtml('[five](https://example.org/?a=1&b=2)', '')).toEqual([
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener">five</a>'
    ]);
  });

  it('a source that only the prose names is cited', () => {
    const files = world();
    files['data/sources.csv'] += 'src-c,Title C,Publisher,,2014,,press,,\n';
    expect(compileStory(files).story.sources).not.toHaveProperty('src-c');
    files[FILE] = (files[FILE] ?? '').replace('(source:src-b)', '(source:src-c)');
    expect(compileStory(files).story.sources).toHaveProperty('src-c');
  });
});
