import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICE, waysFor, type Choice, type Offer } from '$lib/embed/publish/builder';
import { codeFor, alternativesFor } from '$lib/embed/publish/builder-code';
import { loadStory } from '$lib/content';
import { cardsOf } from '$lib/embed/publish/card';
import { answerFor, answerNames } from '$lib/embed/publish/oembed';
import { builderStrings } from '$lib/ui/strings';
import { declarationsOf, filters, partsOf, type Part } from './filters';

const story = loadStory();
const site = 'https://stories.example/';
const size = { atMaxWidth: 150, breaks: [{ below: 480, added: 30 }] };
const offer: Offer = {
  headline: story.headline,
  chapters: story.chapters.map(({ id, title }) => ({ id, title })),
  steps: story.steps.map(({ id, date, place, chapter }) => ({
    id,
    name: `${date}, ${place}`,
    chapter: story.chapters[chapter]?.id ?? ''
  })),
  graphics: story.graphics.map(({ id, title, step }) => ({ name: id, title, step, size })),
  cards: cardsOf(story, (id) => `The picture of ${id}.`),
  desk: '',
  licence: { name: '', url: '' },
  backgrounds: { light: [], dark: [] },
  integrity: 'sha384-abc',
  site
};
const whats = [
  'story',
  ...offer.chapters.map(({ id }) => `chapter/${id}`),
  ...offer.graphics.map(({ name }) => `graphic/${name}`)
];
const choices: Choice[] = whats.flatMap((what) =>
  waysFor(what).flatMap((way) =>
    ['', 'yes'].map((pinned) => ({
      ...DEFAULT_CHOICE,
      what,
      way,
      pinned,
      top: '60',
      theme: 'dark',
      accent: '#aa3311',
      font: 'sans'
    }))
  )
);
const cards: Choice[] = offer.steps.map(({ id }) => ({ ...DEFAULT_CHOICE, way: 'card', step: id }));
/** Everything, each text once, that the builder lets a publisher copy and paste as HTML, by what it is. */
const products = new Map(
  (
    [
      ...[...choices, ...cards].flatMap((choice): [string, string][] => {
        const label = [choice.what, choice.way, choice.step, choice.pinned && 'pinned'].filter(Boolean).join(' ');
        const { link, card, probe } = alternativesFor(choice, offer, site, builderStrings);
        const others: [string, string | undefined][] = [
          ['link', link],
          ['card beside it', card],
          ['probe pair beside it', probe]
        ];
        return [
          [label, codeFor(choice, offer, site, builderStrings)],
          ...others.flatMap(([name, html]): [string, string][] => (html ? [[`${label}: ${name}`, html]] : []))
        ];
      }),
      ...answerNames(story).map((name): [string, string] => [
        `oEmbed ${name}`,
        answerFor(name, story, site, () => size)?.html ?? ''
      ])
    ] satisfies [string, string][]
  ).map(([label, html]) => [html, label])
);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
const textOf = (parts: Part[]): string => plain(parts.map(({ text = '' }) => text).join('')).trim();
const attributeOf = ({ attributes }: Part, name: string): string | undefined =>
  attributes.find(([own]) => own === name)?.[1] ?? undefined;
const VOID = new Set(['br', 'hr', 'img', 'col', 'wbr']);
/** Properties that give an element a height whatever is in it. */
const HEIGHT =
  /^(?:(?:min-)?(?:height|block-size)|padding(?:-top|-bottom|-block.*)?|aspect-ratio|flex(?:-basis)?|grid-(?:auto|template)-rows|margin(?:-top|-bottom|-block.*)?)$/;
/** The space between paragraphs, which is no height of its own. */
const SPACE = /^(?:margin|padding)[a-z-]*:(?:[\d\s]|px)*$/;

interface Element {
  part: Part;
  within: Part[];
}

/** The elements of a piece of HTML with what is in each, and whether each tag that is opened is closed. */
function elementsOf(parts: Part[]): { elements: Element[]; sound: boolean } {
  const open: Element[] = [];
  const elements: Element[] = [];
  let sound = true;
  for (const part of parts) {
    if (part.closing) {
      sound &&= open.pop()?.part.name === part.name;
      continue;
    }
    for (const one of open) one.within.push(part);
    if (part.text !== undefined) continue;
    const element = { part, within: [] };
    elements.push(element);
    if (!VOID.has(part.name)) open.push(element);
  }
  return { elements, sound: sound && open.length === 0 };
}

/** The heights that an element has by itself, and not by what is in it: none, but for pictures and the space around words. */
function emptyHeights({ part, within }: Element): string[] {
  if (part.name === 'img') return [];
  const styled = declarationsOf(plain(attributeOf(part, 'style') ?? ''))
    .filter(([property, value]) => HEIGHT.test(property) && /[1-9]/.test(value))
    .map((one) => one.join(':'));
  const height = attributeOf(part, 'height');
  const holds = textOf(within) !== '' || within.some(({ name }) => name === 'img');
  return [...styled.filter((one) => !holds || !SPACE.test(one)), ...(height ? [`height="${height}"`] : [])];
}

it('the builder has all its products here', () => {
  expect(products.size).toBeGreaterThan(150);
  expect([...products].filter(([html]) => html === '')).toEqual([]);
});

describe.each(Object.entries(filters))('what is left by %s', (_, filter) => {
  const left = [...products].map(([html, label]) => {
    const parts = partsOf(filter(html));
    return { label: `${label}: ${filter(html)}`, parts, ...elementsOf(parts) };
  });

  it('has neither frames nor scripts nor their text, and each tag that is opened is closed', () => {
    for (const { label, parts, sound } of left) {
      expect(
        parts.some(({ name }) => /^(?:iframe|script|style|object|embed)$/.test(name)),
        label
      ).toBe(false);
      expect(parts.map(({ text = '' }) => text).join(''), label).not.toMatch(/[<>{}]/);
      expect(sound, label).toBe(true);
    }
  });

  it('has no height but that of words and pictures', () => {
    for (const { label, elements } of left) expect(elements.flatMap(emptyHeights), label).toEqual([]);
  });

  it('reads as sentences that name the story, the last of them a link to it', () => {
    for (const { label, parts, elements } of left) {
      const text = textOf(parts);
      expect(text, label).toMatch(/^[A-Z0-9“][^]*[.!?][”’]?$/);
      expect(text, label).toContain(offer.headline);
      const links = elements.filter(({ part }) => part.name === 'a');
      expect(textOf(links.at(-1)?.within ?? []), label).toMatch(/^(?:Read|See) “[^]+\.$/);
      for (const { part } of links)
        expect(plain(attributeOf(part, 'href') ?? ''), label).toMatch(
          /^https:\/\/stories\.example\/(?:$|#[\w-]+$|s\/|embed\/graphic\/)/
        );
    }
  });
});

describe('the filters of these tests', () => {
  const html =
    '<div id="a" data-b style="height:9px;display:grid;position:sticky;width:calc(100% - 2px);color:expression(1)" onclick="x()"><script>words()</script><iframe src="b" style="height:9px"></iframe><p>A &amp; B</p></div>';
  it.each([
    [
      'WordPress 6.5',
      '<div id="a" data-b style="height:9px;position:sticky;width:calc(100% - 2px)">words()<p>A &amp; B</p></div>'
    ],
    [
      'WordPress 7.0',
      '<div id="a" data-b style="height:9px;display:grid;position:sticky;width:calc(100% - 2px)">words()<p>A &amp; B</p></div>'
    ],
    ['a feed', '<div><p>A &amp; B</p></div>'],
    ['mail', '<div style="height:9px;display:grid;width:calc(100% - 2px)"><p>A &amp; B</p></div>']
  ] as const)('%s keeps what it documents', (name, left) => {
    expect(filters[name](html)).toBe(left);
  });
});
