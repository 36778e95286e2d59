import { describe, expect, it } from 'vitest';
import { oembedOf, type OembedRequest } from '$lib/embed/publish/oembed';
import { snippet } from '$lib/embed/publish/snippet';

const ask: OembedRequest = {
  site: 'https://stories.example/',
  title: 'The vote',
  caption: 'See the vote.',
  story: 'Four hours in Paris',
  picture: 'ballot',
  path: 'embed/story/',
  query: { step: 'ballot' },
  id: 'vote',
  link: '#ballot',
  height: 640
};

describe('an oEmbed answer', () => {
  it('is rich, of version 1.0, with numbers for its sizes', () => {
    expect(oembedOf(ask)).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'The vote',
      provider_name: 'Four hours in Paris',
      provider_url: 'https://stories.example/',
      width: 800,
      height: 640,
      thumbnail_url: 'https://stories.example/stills/ballot.png',
      thumbnail_width: 1200,
      thumbnail_height: 630
    });
  });

  it('holds the snippet of the builder, whose frame works alone', () => {
    const { html } = oembedOf(ask);
    expect(html).toBe(
      snippet({
        origin: ask.site,
        path: ask.path,
        query: ask.query,
        id: ask.id,
        title: ask.title,
        caption: ask.caption,
        link: ask.link,
        height: 640
      })
    );
    expect(html).toContain('<iframe src="https://stories.example/embed/story/?step=ballot" title="The vote"');
  });

  it('asks for no more height than publishing systems give', () => {
    const answer = oembedOf({ ...ask, height: 1400.4 });
    expect(answer.height).toBe(1000);
    expect(answer.html).toContain('height="1000"');
  });
});
