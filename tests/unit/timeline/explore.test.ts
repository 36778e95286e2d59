import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { tracks } from '$lib/content/vocabulary';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';

describe('the timeline a reader explores', () => {
  const { body } = render(ExploreTimeline, { props: { story: loadStory() } });

  it.each(tracks)('has a box for the track %s, and a rule that hides its events', (track) => {
    expect(body).toContain(`<input type="checkbox" value="${track}" checked`);
    expect(body).toContain(`.explore:has([value="${track}"]:not(:checked)) li[data-track="${track}"]`);
    expect(body).toContain(`<li data-track="${track}"`);
  });
});
