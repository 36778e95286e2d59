import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { compileStory, formatErrors } from '$lib/content';
import { readFiles } from '$lib/content/read';
import { layoutLanes } from '$lib/figures/timeline/lane-layout';
import { layoutVertical } from '$lib/figures/timeline/vertical-layout';
import { description } from '$lib/figures/timeline/describe';
import { tableViews } from '$lib/pages/tables';
import { readerStory } from '$lib/prerender/reader-story';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';
import { timelineOn } from './events';

// A track is a matter of data: an entry of the vocabulary and a row.
const files = readFiles();
files['data/vocabulary.aml'] = (files['data/vocabulary.aml'] ?? '').replace(
  'id: crimea',
  'id: economy\nname: Economy\nlane: Prices\nhalf: ground\nsymbol: bar\n\nid: crimea'
);
files['data/timeline.csv'] +=
  't99,2014-03-07,,economy,no,The price of gas rises,Gas dearer,,The price rises.,Moscow,55.75,37.62,GeoNames,,no,,ap-0330,verified,1\n';
const { story, errors } = compileStory(files);

describe('a track that is new in data/', () => {
  it('is no fault', () => {
    expect(formatErrors(errors)).toBe('');
  });

  it('has a lane with its name and its event, first of those below the rule of the ground', () => {
    const { rows, rules } = layoutLanes(readerStory(story), 762, 720);
    const lane = rows.find(({ track }) => track.id === 'economy');
    expect(lane?.track.lane).toBe('Prices');
    expect(lane?.items.map(({ event, label }) => [event.id, label?.lines.join(' ')])).toEqual([['t99', 'Gas dearer']]);
    expect(rows.filter(({ y }) => y > (rules.ground ?? Infinity)).map(({ track }) => track.id)).toEqual([
      'economy',
      'crimea',
      'military'
    ]);
    expect(rows.at(-1)?.y).toBeLessThan(720);
  });

  it('is on the vertical line, in the filter, in the description and in the table', () => {
    const { items } = layoutVertical(readerStory(story), 358, 420, 'call');
    expect(items.find(({ event }) => event.id === 't99')?.track.symbol).toBe('bar');
    const { body } = render(ExploreTimeline, { props: { story } });
    expect(body).toContain('<input type="checkbox" value="economy" checked');
    expect(description.sentences(timelineOn('2014-03-30'), story).join(' ')).toContain('Gas dearer');
    expect(tableViews(story).timeline?.rows.find(({ id }) => id === 't99')?.cells).toContain('Economy');
  });
});
