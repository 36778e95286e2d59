import { describe, expect, it } from 'vitest';
import { probePair, snippet } from '$lib/embed/publish/snippet';

const plain = {
  origin: 'https://stories.example',
  title: 'Four hours in Paris',
  caption: 'Read “Four hours in Paris” on its own page.'
};

describe('the snippet', () => {
  it('reserves the height of the frame, names it, and gives it scripts and links in new tabs alone', () => {
    const html = snippet(plain);
    expect(html).toMatch(/<iframe [^>]*title="Four hours in Paris"[^>]*loading="lazy"[^>]*height="640"/);
    expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow=""');
    expect(html).toContain('height:640px');
  });

  it('says of a page in a frame that it is scrolled by itself, where that is known', () => {
    expect(snippet({ ...plain, scrolls: true })).toContain('<div data-story-embed="scrolls" id=');
    expect(snippet(plain)).toContain('<div data-story-embed id=');
  });

  it('is the same with and without a slash at the end of the origin', () => {
    expect(snippet({ ...plain, origin: 'https://stories.example/' })).toBe(snippet(plain));
    expect(snippet({ ...plain, origin: 'https://stories.example/paris' })).toContain(
      'src="https://stories.example/paris/embed.js"'
    );
  });

  it('has a link for those who strip frames, and no loader where none is wanted', () => {
    expect(snippet({ ...plain, link: '#ballot' })).toContain(
      '<p><a href="https://stories.example/#ballot" style="color:inherit">'
    );
    expect(snippet({ ...plain, script: false })).not.toContain('<script');
  });

  it('no title and no option can become markup', () => {
    const html = snippet({ ...plain, title: '"><script>', caption: '<i>', id: '"><b>', query: { theme: '"><i>' } });
    expect(html.match(/<(?:script|b|i)\b/g)).toEqual(['<script']);
    expect(html).not.toMatch(/<(?:b|i)>/);
  });
});

describe('the probe pair', () => {
  it('is two frames of one key, the length in one of them, hidden from those who listen but for the story', () => {
    const html = probePair({ ...plain, length: 48_000, key: 'paris', top: 50 });
    expect(html).toMatch(/embed\/probe\/[^>]*style="flex:0 0 48000px;/);
    expect(html.match(/48000px/g)?.length).toBe(1);
    expect(html.match(/k=paris/g)?.length).toBe(2);
    expect(html).toMatch(/embed\/probe\/[^>]*title="" aria-hidden="true" tabindex="-1"/);
    expect(html).toContain('height:calc(100vh - 50px)');
    expect(html).not.toContain('<script');
  });

  it('may do no more than speak to each other and open links, and leaves a link where frames are removed', () => {
    const html = probePair({ ...plain, length: 48_000, key: 'paris', link: '#ballot' });
    expect([...html.matchAll(/sandbox="([^"]*)"/g)].map(([, rights]) => rights)).toEqual([
      'allow-scripts allow-same-origin',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-same-origin'
    ]);
    expect(html).toContain(
      '<p><a href="https://stories.example/#ballot" style="color:inherit">Read “Four hours in Paris” on its own page.</a></p></div>'
    );
  });
});
