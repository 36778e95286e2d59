import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { clusterLabel } from '$lib/stage/site-cluster';
import { dayShort } from '$lib/ui/format';
import { exploreDays, sceneOn } from '$lib/scene/explore';

const story = loadStory();

describe('the count of bases seen from afar', () => {
  const { first, last } = exploreDays(story);
  const [before, after] = [clusterLabel(sceneOn(story, first)), clusterLabel(sceneOn(story, last))];

  it('follows the day the reader chose', () => {
    const bases = sceneOn(story, first).marks.filter((m) => m.symbol === 'held').length;
    expect([before.name, after.name]).toEqual([`${bases} sites shown`, `${bases} sites shown`]);
    expect(before.line).toBe('none reported taken');
    const taken = sceneOn(story, last)
      .marks.filter((m) => m.symbol === 'taken')
      .map((m) => m.since)
      .sort();
    expect(after.line).toBe(`${taken.length} taken by ${dayShort(taken.at(-1) ?? '')}`);
  });

  it('claims nothing after the last day of which anything is reported', () => {
    const known =
      story.tables.sites
        .map((s) => s.taken)
        .sort()
        .at(-1) ?? '';
    expect(known < last).toBe(true);
    expect(after.line).toBe(clusterLabel(sceneOn(story, known)).line);
  });

  it('stays where it is', () => expect(after.xy).toEqual(before.xy));
});
