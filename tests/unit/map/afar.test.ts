import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { countOf } from '$lib/map/afar';
import { exploreDays, sceneOn } from '$lib/scene/explore';

const story = loadStory();

describe('the count of bases seen from afar', () => {
  const { first, last } = exploreDays(story);
  const [before, after] = [countOf(sceneOn(story, first)), countOf(sceneOn(story, last))];

  it('follows the day the reader chose', () => {
    const bases = sceneOn(story, first).marks.filter((m) => m.symbol === 'held').length;
    expect([before.name, after.name]).toEqual([`${bases} sites shown`, `${bases} sites shown`]);
    expect(before.line).toBe('0 taken');
    expect(after.line).toBe(`${sceneOn(story, last).marks.filter((m) => m.symbol === 'taken').length} taken`);
  });

  it('stays where it is', () => expect(after.xy).toEqual(before.xy));
});
