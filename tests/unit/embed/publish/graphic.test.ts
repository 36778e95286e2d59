import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { graphicPage, themed, textOf, type GraphicPage } from '$lib/embed/publish/graphic';

const story = loadStory();
const page: GraphicPage = {
  site: 'https://stories.example/',
  canonical: 'https://stories.example/#ballot',
  title: 'Map: "Crimea"',
  story: story.headline,
  description: '',
  picture: 'ballot',
  alt: 'A "map"',
  oembed: 'graphic-vote',
  when: '',
  step: 'ballot',
  table: 'counts',
  notes: ['Crimea & its hatch'],
  sources: [
    { name: 'AP', url: 'https://ap.example/?a=1&b=2' },
    { name: 'A letter', url: '' }
  ],
  strings: { sources: 'Sources', rows: 'Rows.', more: 'Read', data: 'Data', whole: 'Whole' },
  css: ':root{--paper:#fff}',
  script: 'tell()'
};

describe('the graphics', () => {
  it('have kept the addresses under which they are framed', () => {
    expect(story.graphics.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'map-ukraine',
        'map-crimea',
        'map-border',
        'timeline',
        'estimates',
        'positions',
        'vote',
        'language',
        'runoff'
      ])
    );
  });

  it('show their picture without a script, say where it comes from and lead on in a tab of their own', () => {
    const html = graphicPage(page);
    expect(html).toContain('<img src="../../../stills/ballot-tall.svg" alt="A &quot;map&quot;"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(
      '<p>Sources: <a href="https://ap.example/?a=1&amp;b=2" target="_blank" rel="noopener">AP</a>; A letter. Rows.</p>'
    );
    expect(html).toContain('Crimea &amp; its hatch');
    expect(html.match(/<a [^>]*>/g)?.every((link) => link.includes('target="_blank"'))).toBe(true);
    expect(html).not.toMatch(/\d[sdl]?vh/);
  });

  it('have the letters of their words in their fonts', () => {
    const shown = graphicPage(page)
      .replace(/^[\s\S]*<main>|<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    const cut = new Set(textOf(page));
    expect([...new Set(shown)].filter((letter) => letter.trim() && !cut.has(letter))).toEqual([]);
  });
});

describe('the theme', () => {
  it('follows the device where nobody chose one', () => {
    expect(themed(':root{--a:1}:root[data-theme=dark]{--a:2}')).toBe(
      ':root{--a:1}:root[data-theme=dark]{--a:2}@media (prefers-color-scheme: dark){:root:not([data-theme]){--a:2}}'
    );
  });
});
