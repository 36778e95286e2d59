import { describe, expect, it } from 'vitest';
import { articleHead, shareHead, sharePage, type Shared } from '$lib/embed/publish/share';

const shared: Shared = {
  site: 'https://stories.example/paris/',
  canonical: 'https://stories.example/paris/#ballot',
  title: '16 March: "Crimea" <b>',
  story: 'Four hours in Paris',
  description: 'A & B </script>',
  picture: 'ballot',
  alt: 'Map of Crimea',
  desk: 'The "desk" </script>',
  published: '2014-04-02',
  oembed: 'step-ballot'
};
const content = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];
const linked = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as Record<string, unknown>;

describe.each([
  ['a share page', shareHead(shared)],
  ['the article', articleHead(shared)]
])('the head of %s', (_, head) => {
  it('names its picture and the page it stands for with whole addresses', () => {
    expect(content(head, 'og:image')).toBe('https://stories.example/paris/stills/ballot.png');
    expect(content(head, 'twitter:card')).toBe('summary_large_image');
    expect(head).toContain('<link rel="canonical" href="https://stories.example/paris/#ballot">');
    expect(head).toContain(
      'type="application/json+oembed" href="https://stories.example/paris/oembed/step-ballot.json"'
    );
  });

  it('lets no word of the story become markup', () => {
    expect(content(head, 'og:title')).toBe('16 March: &quot;Crimea&quot; &lt;b>');
    expect(content(head, 'og:description')).toBe('A &amp; B &lt;/script>');
    expect(head.match(/<\/script>/g)).toHaveLength(1);
  });

  it('says in JSON-LD what it is', () => {
    expect(linked(head)).toMatchObject({
      '@type': 'NewsArticle',
      headline: shared.title,
      description: shared.description,
      url: shared.canonical,
      image: { width: 1200, height: 630 }
    });
    expect(linked(head)).toMatchObject({
      datePublished: '2014-04-02',
      author: { '@type': 'Organization', name: shared.desk, url: shared.site }
    });
  });
});

it('names neither author nor day where the data do not', () => {
  for (const head of [shareHead, articleHead]) {
    const keys = Object.keys(linked(head({ ...shared, desk: '', published: '' })));
    expect(keys).toContain('headline');
    expect(keys).not.toContain('author');
    expect(keys).not.toContain('datePublished');
  }
});

describe('a share page', () => {
  const page = sharePage(shared, '../../#ballot', 'Read on');

  it('leads a person on without a script, and by a link', () => {
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../#ballot">');
    expect(page).toContain('<a href="../../#ballot">Read on</a>');
    expect(page.replace(/<script type="application\/ld\+json">.*?<\/script>/, '')).not.toContain('<script');
  });

  it('shows the picture with words for it', () => {
    expect(page).toContain('src="../../stills/ballot.svg" alt="Map of Crimea"');
    expect(content(page, 'og:image:alt')).toBe('Map of Crimea');
  });
});
