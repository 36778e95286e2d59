import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { DATA_FILES, projectRoot } from '$lib/content/read';
import { RESERVED_ID } from '$lib/content/story';

interface Claim {
  id: string;
  kind: string;
  text: string;
  transcript_note: string;
}

const read = (path: string) => readFileSync(`${projectRoot()}/${path}`, 'utf8');
const claims = parse(read('data/claims.csv'), { columns: true, bom: true }) as Claim[];
const story = loadStory();

/** Everything a reader can read in a step, with where it stands. */
const passages = story.steps
  .flatMap((step) => [
    ...[
      step.plain,
      step.figureTitle,
      step.figureNote,
      step.date,
      step.place,
      ...step.marks.map(({ line }) => line)
    ].map((text) => ({ at: step.id, text })),
    ...step.voices.map(({ said }) => ({ at: `${step.id}, voice`, text: said })),
    ...step.notes.flatMap(({ ref, title, holds, disputed }) =>
      [title, holds, disputed].map((text) => ({ at: `${step.id}, note ${ref}`, text }))
    )
  ])
  .filter(({ text }) => text !== '');

/** One form for curly and straight quotation marks, and without the punctuation a sentence puts round a quotation. */
const bare = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
const quotations = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');

describe('the claims of the two seeds', () => {
  it('are all covered by some step', () => {
    const covered = new Set(story.steps.flatMap((step) => step.claims));
    expect(claims.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
    expect(claims).toHaveLength(89);
  });

  it('and every quotation in the story is verbatim', () => {
    const words = claims.map(({ kind, text }) => (kind === 'quote' ? bare(text) : '')).filter(Boolean);
    const fuller = claims.flatMap(({ transcript_note: note }) =>
      [...note.matchAll(/"([^"]+)"/g)].map((match) => bare(match[1] ?? ''))
    );
    const inTables = DATA_FILES.filter((path) => path.endsWith('.csv')).flatMap((path) =>
      (parse(read(path), { bom: true }) as string[][])
        .flat()
        .flatMap((cell) => [...cell.matchAll(/["“]([^"”]+)["”]/g)].map((match) => bare(match[1] ?? '')))
    );
    const known = [...words, ...fuller, ...inTables];
    const strange = passages.flatMap(({ at, text }) =>
      quotations(text)
        .filter((quotation) => !known.some((one) => one.includes(bare(quotation))))
        .map((quotation) => `${at}: “${quotation}”`)
    );
    expect(strange).toEqual([]);
  });

  it('and the two that the transcripts contradict are never on display', () => {
    const displayed = [
      ...story.steps.flatMap((step) => step.voices.map(({ said }) => said)),
      ...story.steps.filter(({ figure }) => figure === 'quote').map(({ focus }) => focus),
      ...story.tables.positions.map(({ quote }) => quote)
    ].join('\n');
    for (const id of ['s0-07', 's0-15']) expect(displayed).not.toContain(id);
    expect(displayed).not.toContain('the path forward if');
    expect(displayed).not.toContain('sign a federal agreement');
  });
});

describe('the words of the story', () => {
  const outsideQuotations = (text: string) => text.replace(/“[^”]*”/g, '');
  const printedInTables = [
    ...story.tables.timeline.flatMap(({ title, short, detail }) => [title, short, detail]),
    ...story.tables.estimates.flatMap(({ label, wording, whoShort }) => [label, wording, whoShort]),
    ...story.tables.sites.flatMap(({ name, what }) => [name, what]),
    ...story.tables.deployments.flatMap(({ short, description }) => [short, description]),
    ...story.tables.positions.flatMap(({ cell, position, note }) => [cell, position, note]),
    ...story.tables.sanctions.flatMap(({ measure, note }) => [measure, note]),
    ...story.tables.counts.flatMap(({ who, what, label }) => [who, what, label])
  ].map((text) => ({ at: 'a table', text }));
  const everything = [
    {
      at: 'the head',
      text: `${story.headline} ${story.dek} ${story.dateline} ${story.chapters.map(({ title }) => title).join(' ')}`
    },
    ...passages,
    ...printedInTables
  ];

  it.each([['regime'], ['junta'], ['Kiev'], ['impeached'], ['expelled']])(
    'keep to the style: no “%s” outside a quotation',
    (word) => {
      const found = everything.filter(({ text }) => new RegExp(`\\b${word}\\b`, 'i').test(outsideQuotations(text)));
      expect(found).toEqual([]);
    }
  );

  it('carry no straight quotation mark, and no source id in brackets', () => {
    const ids = new RegExp(`\\((?:${Object.keys(story.sources).join('|')}|seed 00\\d)[),]`);
    expect(everything.filter(({ text }) => /["']/.test(text) || ids.test(text))).toEqual([]);
  });

  it('number the notes through the story in reading order, each with a mark or a voice', () => {
    const notes = story.steps.flatMap((step) => step.notes);
    expect(notes.map(({ n }) => n)).toEqual(notes.map((_, i) => i + 1));
    for (const step of story.steps) {
      const marked = [...step.html.join('').matchAll(/ id="mark-(\d+)"/g)].map((match) => Number(match[1]));
      expect(marked).toEqual([...marked].sort((a, b) => a - b));
      const unmarked = step.notes.filter(({ n }) => !marked.includes(n));
      expect(unmarked.filter(({ ref }) => !step.voices.some(({ note }) => note === ref))).toEqual([]);
    }
  });

  it('fall into chapters that follow one another without a gap', () => {
    expect(story.chapters.length).toBeGreaterThan(0);
    expect(story.chapters.at(-1)?.last).toBe(story.steps.length - 1);
    story.chapters.forEach(({ first, last }, i) => {
      expect(first).toBe((story.chapters[i - 1]?.last ?? -1) + 1);
      expect(last).toBeGreaterThanOrEqual(first);
    });
  });
});

describe('the compiled tables', () => {
  it('leave out what is unverified', () => {
    const ids = new Set(
      [...story.tables.estimates, ...story.tables.deployments, ...story.tables.sites, ...story.tables.positions].map(
        ({ id }) => id
      )
    );
    for (const id of ['e21', 'd14', 'd22', 'c24', 'p35']) expect(ids.has(id)).toBe(false);
    expect(story.sources.gk).toBeUndefined();
  });

  it('cite only sources the story carries', () => {
    const { timeline, estimates, deployments, sites, counts, units, positions, sanctions } = story.tables;
    const cited = [
      ...[...timeline, ...estimates, ...deployments, ...sites, ...counts].map(({ source }) => source),
      ...[...units, ...positions, ...sanctions].flatMap(({ sources }) => sources),
      ...story.steps.flatMap((step) => step.notes.flatMap(({ read: source, also }) => [source, ...also]))
    ];
    expect(cited.filter((id) => !story.sources[id])).toEqual([]);
  });

  it('print a share of a language only where a second source confirms it', () => {
    const printed = story.tables.units
      .filter(({ languagePrinted }) => languagePrinted !== '')
      .map(({ short }) => short)
      .sort();
    expect(printed).toEqual([
      'Crimea',
      'Donetsk',
      'Kharkiv',
      'Kirovohrad',
      'Luhansk',
      'Sevastopol',
      'Ternopil',
      'Volyn'
    ]);
    expect(story.tables.units.find(({ short }) => short === 'Sevastopol')?.languagePrinted).toBe('91');
  });

  it('take the leaders of the run-off from the preliminary count: ten and seventeen', () => {
    expect(story.tables.units.filter(({ leader }) => leader === 'Yanukovych')).toHaveLength(10);
    expect(story.tables.units.filter(({ leader }) => leader === 'Tymoshenko')).toHaveLength(17);
  });

  it('count the vote of 27 March as 100, 11, 58 and 24', () => {
    const votes = story.tables.vote.map(({ vote }) => vote);
    expect(
      ['in favour', 'against', 'abstained', 'did not vote'].map((vote) => votes.filter((one) => one === vote).length)
    ).toEqual([100, 11, 58, 24]);
  });

  it('keep the estimate that counts Crimea too out of the border', () => {
    expect(story.tables.estimates.find(({ id }) => id === 'e17')?.group).toBe('mixed');
    const border = story.tables.estimates.filter(({ group }) => group === 'border');
    expect(border.every(({ scope }) => scope.startsWith('near') && !scope.includes('Crimea'))).toBe(true);
  });

  it('print in each label the number of its row', () => {
    for (const { id, label, low, high, point } of [
      ...story.tables.estimates,
      ...story.tables.counts.filter(({ unit }) => unit === 'people')
    ]) {
      for (const value of [low, high, point]) {
        if (value !== null && id !== 'n41') expect(label, id).toContain(value.toLocaleString('en-US'));
      }
    }
  });

  it('place Simferopol in the south and Paris in the far west of the map', () => {
    const simferopol = story.tables.places.find(({ id }) => id === 'simferopol')?.xy;
    expect(simferopol?.[1]).toBeGreaterThan(0);
    expect(story.tables.places.find(({ id }) => id === 'paris')?.xy[0]).toBeLessThan(-1500);
  });
});

describe('ids of the page itself', () => {
  // Pages beside the story have addresses of their own; those of a map begin with its own word.
  const sources = ['article', 'prerender', 'figures', 'map', 'timeline']
    .flatMap((room) =>
      readdirSync(`${projectRoot()}/src/lib/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.\w+$/.test(file))
        .map((file) => `src/lib/${room}/${file}`)
    )
    .concat('src/lib/embed/guest/guest-paged.ts', 'src/routes/+page.svelte');
  const ids = sources
    .flatMap((path) => [...read(path).matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id))
    .filter((id) => !id.startsWith('{'));

  it('are found', () => {
    expect(ids).toContain('legend-dots');
    expect(ids).toContain('st-prev');
  });

  it.each([...new Set(ids)])('%s is refused as the id of a step', (id) => {
    expect(RESERVED_ID.test(id.replaceAll(/\{[^}]*\}/g, 'x'))).toBe(true);
  });

  it('are no id that a step has', () => {
    expect(story.steps.filter(({ id }) => RESERVED_ID.test(id))).toEqual([]);
  });
});
