import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { dayOf, dayNumber } from '$lib/scene/day';

// Another story is another data/: the code names nothing of this one. What has to is in src/lib/site.ts.
const ALLOWED = ['src/lib/site.ts'];

/**
 * Columns of data/oblasts.csv: the build knows each column of a table by its name, and readers download it with these.
 * Everywhere else the code has its own words for them.
 */
const COLUMNS = ['schemas/oblasts.ts', 'units.ts', 'publish.ts', 'publish-list.ts'].map((f) => `src/lib/content/${f}`);

const story = loadStory();
const { railFrom, tables } = story;
const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(`data/${name}.csv`, 'utf8'), { columns: true, bom: true });

/** Words that code has for its own reasons: kinds of lines, of figures and of what they count, a part of a word, a serif typeface, an id of a row. */
const OWN_WORDS = new Set(
  'call late east georgia states gk talks sanctions border other mixed context area before limit exercise clocks hours choices hearsay'.split(
    ' '
  )
);

/** Names of tables, with the identifiers made from them: readers download the tables under these. */
const TABLE_NAMES = /crimea-sites|crimeaSites/g;

/** Ids of the story: they would be in code as strings. */
const ids = [
  // Steps of one plain word ('surrounded') are words of the code as well.
  ...story.steps.map(({ id }) => id).filter((id) => id.includes('-')),
  ...Object.keys(story.map.shots),
  ...['places', 'lines', 'timeline', 'estimates', 'crimea-sites', 'deployments'].flatMap((name) =>
    table(name).map(({ id = '' }) => id)
  ),
  ...story.tables.units.map(({ iso }) => iso),
  ...[tables.tracks, tables.sides, tables.estimateGroups, tables.imposers, tables.parties, tables.countGroups].flatMap(
    (list) => list.map(({ id }) => id)
  )
].filter((id) => !OWN_WORDS.has(id));

/** Names of the story: of its places, of the states of the vote, of its people by their last word. */
const people = story.tables.timeline.flatMap(({ participants }) =>
  participants.split(/[,;]/).map((name) => name.trim())
);
const lastNames = people
  .filter((name) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name))
  .map((name) => name.split(' ').at(-1) ?? '');
const names = [
  ...story.tables.places.filter(({ kind }) => kind !== 'sea').map(({ name }) => name),
  ...story.tables.vote.map(({ name }) => name),
  ...lastNames
].filter((name) => name.length > 3 && !OWN_WORDS.has(name.toLowerCase()));
/** Stems, for 'Ukrainian' and `crimeaLabel`. */
const stems = ['ukrain', 'crimea', 'russia', 'kyiv', 'moscow', 'nato'];

const escaped = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const last = tables.timeline.reduce((max, { date }) => (date > max ? date : max), railFrom);
const days = Array.from({ length: dayNumber(last) - dayNumber(railFrom) + 1 }, (_, i) =>
  dayOf(dayNumber(railFrom) + i)
);
const PATTERNS = [
  new RegExp(`['"\`](?:${escaped(ids)})['"\`]`, 'g'),
  new RegExp(`(?<![\\p{L}])(?:${escaped([...new Set(names)])})(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<![a-z])(?:${stems.join('|')})`, 'gi'),
  new RegExp(escaped(days), 'g'),
  new RegExp(`(?<![\\w.-])${railFrom.slice(0, 4)}(?![\\w.-])`, 'g')
];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .filter((name) => /\.(ts|js|svelte|css|html)$/.test(name) && !ALLOWED.includes(name) && !COLUMNS.includes(name));

/** What a text names of the story. */
const namedIn = (text: string): string[] => [...new Set(PATTERNS.flatMap((pattern) => text.match(pattern) ?? []))];

it.each(files)('%s names nothing of this story', (file) => {
  expect(namedIn(readFileSync(file, 'utf8').replaceAll(TABLE_NAMES, ''))).toEqual([]);
});

it('a name, an id, a day or a code of the story would be found', () => {
  expect(namedIn(`if (place.id === 'simferopol') return; // Kerry, 2014-03-30, UkraineFirst`)).toEqual([
    "'simferopol'",
    'Kerry',
    'Ukrain',
    '2014-03-30'
  ]);
});
