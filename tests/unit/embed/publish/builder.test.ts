import { describe, expect, it } from 'vitest';
import {
  validated,
  matters,
  normalized,
  DEFAULT_CHOICE,
  queryOf,
  readChoice,
  stepsOf,
  WAYS,
  waysFor,
  invalidIn,
  type Choice,
  type Offer
} from '$lib/embed/publish/builder';
import { codeFor, idOf, alternativesFor, type CodeStrings } from '$lib/embed/publish/builder-code';
import { mockArticle, strip } from '$lib/embed/publish/builder-preview';
import { readOptions } from '$lib/embed/options';
import { builderStrings } from '$lib/ui/strings';

const offer: Offer = {
  headline: 'Four hours in Paris',
  chapters: [
    { id: 'sunday-night', title: 'Sunday night' },
    { id: 'crimea', title: 'Crimea' }
  ],
  steps: [
    { id: 'paris', name: 'Paris', chapter: 'sunday-night' },
    { id: 'peninsula', name: 'A peninsula', chapter: 'crimea' },
    { id: 'ballot', name: 'The ballot', chapter: 'crimea' }
  ],
  graphics: [
    {
      name: 'vote',
      title: 'The vote',
      step: 'hundred-to-eleven',
      size: { atMaxWidth: 150, breaks: [{ below: 480, added: 30 }] }
    }
  ],
  cards: {
    story: {
      title: 'Four hours in Paris',
      kicker: '',
      sentences: ['One.'],
      picture: 'opening',
      alt: 'Europe',
      link: ''
    }
  },
  desk: 'A desk',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  backgrounds: { light: ['#f8f5ef'], dark: ['#191816'] },
  integrity: 'sha384-abc',
  site: ''
};
const words: CodeStrings = builderStrings;
const chosen = (choice: Partial<Choice>): Choice => ({ ...DEFAULT_CHOICE, ...choice });
const code = (choice: Partial<Choice>) => codeFor(chosen(choice), offer, 'https://stories.example/', words);
/** Options of the first frame in a code. */
const options = (html: string) =>
  readOptions(
    new URL((/<iframe src="([^"]+embed\/(?:story|graphic)[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'))
      .search
  );

describe('the code', () => {
  it('is a wrapper, a frame, a link and the loader, without options where nothing is chosen', () => {
    expect(code({})).toMatch(
      /^<div data-story-embed id="four-hours-in-paris">\n<iframe src="https:\/\/stories\.example\/embed\/story\/" [^]*<p><a href="https:\/\/stories\.example\/" style="color:inherit">[^]*<script async src="https:\/\/stories\.example\/embed\.js"><\/script>$/
    );
  });

  it.each(WAYS.filter((way) => way !== 'card'))('whatever is chosen for %s, the frame understands it', (way) => {
    const html = code({
      what: 'chapter/crimea',
      way,
      step: 'ballot',
      theme: 'dark',
      accent: '#AB12ef',
      font: 'sans',
      top: '60',
      height: '700'
    });
    const read = options(html);
    expect(read.wrong).toEqual([]);
    expect(read.options).toMatchObject({ chapter: 'crimea', theme: 'dark', accent: '#ab12ef', font: 'sans' });
    expect(read.options.mode).toBe(way === 'auto' ? undefined : way);
    expect(read.options.step).toBe(way === 'steps' ? 'ballot' : undefined);
  });

  it('a sticky header is told to the loader, a height to the frame, a hash pins version 1', () => {
    expect(code({ top: '60' })).toContain('data-top="60"');
    expect(code({ way: 'steps', height: '500' })).toContain('height="500"');
    expect(code({ pinned: 'yes' })).toContain(
      '<script async src="https://stories.example/embed/v1.js" integrity="sha384-abc" crossorigin="anonymous"></script>'
    );
  });

  it('the parts of the story have wrappers of different names', () => {
    const ids = ['story', 'chapter/crimea', 'graphic/vote'].map(
      (what) => /data-story-embed id="([\w-]+)"/.exec(code({ what }))?.[1]
    );
    expect(new Set(ids).size).toBe(3);
    // A link `#<id>-<step>` to one must not be one to another.
    expect(ids.some((id, i) => ids.some((other, j) => i !== j && other?.startsWith(`${id}-`)))).toBe(false);
    expect(idOf('story')).toBe('four-hours-in-paris');
  });

  it('a probe pair has no script; a graphic has one way, its own address and its title', () => {
    expect(code({ way: 'probe' })).not.toContain('<script');
    expect(waysFor('graphic/vote')).toEqual(['auto']);
    expect(code({ what: 'graphic/vote' })).toContain(
      'src="https://stories.example/embed/graphic/vote/?mode=unrolled" title="The vote – Four hours in Paris"'
    );
    // The plain link, for those who see no frame, leads to the graphic's step.
    expect(code({ what: 'graphic/vote' })).toContain(
      '<a href="https://stories.example/#hundred-to-eleven" style="color:inherit">See “The vote”, a graphic from “Four hours in Paris”.</a>'
    );
  });
});

describe('beside the code', () => {
  const others = (choice: Partial<Choice>) => alternativesFor(chosen(choice), offer, 'https://stories.example', words);

  it('there are the addresses, the link, the card and the probe pair, but never the way that is chosen already', () => {
    expect(Object.keys(others({})).sort()).toEqual(['card', 'link', 'oembed', 'page', 'probe']);
    expect(Object.keys(others({ way: 'probe' })).sort()).toEqual(['card', 'link', 'oembed', 'page']);
    expect(Object.keys(others({ what: 'graphic/vote' })).sort()).toEqual(['link', 'oembed', 'page']);
    expect(others({}).probe).toBe(code({ way: 'probe' }).replaceAll('stories.example//', 'stories.example/'));
  });

  it('the card is of the step that is chosen, and of none where the way that is chosen has no first step', () => {
    const two = {
      ...offer,
      cards: {
        ...offer.cards,
        'step/ballot': {
          title: 'The ballot',
          kicker: '',
          sentences: ['Two.'],
          picture: 'ballot',
          alt: 'Crimea',
          link: '#ballot'
        }
      }
    };
    const card = (way: string) =>
      alternativesFor(chosen({ way, step: 'ballot' }), two, 'https://stories.example', words).card;
    expect(card('steps')).toContain('The ballot');
    expect(card('auto')).not.toContain('The ballot');
  });

  it('they lead to what is chosen', () => {
    expect(others({ way: 'steps', step: 'ballot' })).toMatchObject({
      page: 'https://stories.example/s/ballot/',
      oembed: 'https://stories.example/oembed/step-ballot.json',
      link: '<a href="https://stories.example/#ballot">Read “Four hours in Paris” on its own page.</a>'
    });
    expect(others({ what: 'chapter/crimea' })).toMatchObject({
      page: 'https://stories.example/',
      oembed: 'https://stories.example/oembed/story.json',
      link: '<a href="https://stories.example/#peninsula">Read “Crimea”, a chapter of “Four hours in Paris”.</a>'
    });
    expect(others({ what: 'graphic/vote' })).toMatchObject({
      page: 'https://stories.example/embed/graphic/vote/',
      oembed: 'https://stories.example/oembed/graphic-vote.json'
    });
  });
});

describe('a choice', () => {
  it.each([
    ['top', '60px', '60'],
    ['top', ' 60 PX ', '60'],
    ['height', '500px', '500'],
    ['accent', 'aa3311', '#aa3311'],
    ['accent', '#A31', '#aa3311'],
    ['accent', ' #AA3311', '#aa3311']
  ] as const)('%s “%s” is meant as %s', (name, value, wanted) => {
    const choice = chosen({ way: name === 'height' ? 'steps' : 'auto', [name]: value });
    expect(invalidIn(choice, offer)).toEqual([]);
    expect(normalized(choice)[name]).toBe(wanted);
    expect(codeFor(choice, offer, 'https://stories.example', words)).toBe(
      codeFor({ ...choice, [name]: wanted }, offer, 'https://stories.example', words)
    );
  });

  const wrongs: [keyof Choice, string][] = [
    ['what', 'chapter/none'],
    ['step', 'none'],
    ['way', 'frame'],
    ['theme', 'blue'],
    ['accent', 'red'],
    ['accent', '#12345'],
    ['font', 'comic'],
    ['top', '-1'],
    ['top', '5000'],
    ['top', '1e2'],
    ['height', ''],
    ['height', '419'],
    ['height', '1001'],
    ['pinned', 'no']
  ];
  it.each(wrongs)('%s “%s” is named and left out', (name, value) => {
    const choice = chosen({ [name]: value });
    expect(invalidIn(choice, offer)).toEqual([name]);
    expect(validated(choice, offer)).toEqual(DEFAULT_CHOICE);
    expect(codeFor(choice, offer, 'https://stories.example', words)).toBe(code({}));
  });

  it('a step of another chapter is none of this one’s', () => {
    expect(stepsOf(chosen({ what: 'chapter/crimea' }), offer).map(({ id }) => id)).toEqual(['peninsula', 'ballot']);
    expect(invalidIn(chosen({ what: 'chapter/crimea', step: 'paris' }), offer)).toEqual(['step']);
  });

  it('travels in the builder’s address and comes back', () => {
    const choice = chosen({ what: 'chapter/crimea', way: 'steps', step: 'ballot', accent: '#102030' });
    expect(readChoice(queryOf(choice))).toEqual(choice);
    expect(queryOf(DEFAULT_CHOICE)).toBe('');
  });

  it('only what makes a difference is asked for', () => {
    expect(matters('height', chosen({ way: 'steps' }))).toBe(true);
    expect(matters('height', chosen({ way: 'auto' }))).toBe(false);
    expect(matters('theme', chosen({ way: 'card' }))).toBe(false);
    for (const name of ['top', 'accent', 'font'] as const)
      expect(matters(name, chosen({ what: 'graphic/vote' })), name).toBe(false);
  });
});

describe('the mock article', () => {
  const page = { section: 'Paper', headline: 'Headline', before: ['Before.'], after: ['After.'] };

  it('holds the code as it would be pasted, between words', () => {
    const html = mockArticle(code({}), { dark: true, header: 60, column: false }, page);
    expect(html).toContain(`<p>Before.</p>\n${code({})}\n<p>After.</p>`);
    expect(html).toMatch(/<html lang="en" class="dark">[^]*<header style="height:60px">/);
  });

  it('a system that strips scripts leaves the frame and the link, one that strips frames the link', () => {
    expect(strip(code({}), 'no-scripts')).toMatch(/<iframe[^]*<a href/);
    expect(strip(code({}), 'no-scripts')).not.toContain('<script');
    expect(strip(code({}), 'no-frames')).not.toMatch(/<script|<iframe/);
    expect(strip(code({}), 'no-frames')).toContain('<a href="https://stories.example/" style');
  });
});
