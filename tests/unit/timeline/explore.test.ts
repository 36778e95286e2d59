import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';

const story = loadStory();

describe('the timeline a reader explores', () => {
  const { body } = render(ExploreTimeline, { props: { story } });

  it.each(story.tables.tracks)('has a box for the track $id, and a rule that hides its events', ({ id, name }) => {
    expect(body).toContain(`<input type="checkbox" value="${id}" checked`);
    expect(body).toMatch(new RegExp(`${name}\\s*(<!--.*?-->)*\\s*</label>`));
    expect(body).toContain(`.explore:has([value="${id}"]:not(:checked)) li[data-track="${id}"]`);
    expect(body).toContain(`<li data-track="${id}"`);
  });
});
