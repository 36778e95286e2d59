import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { loadStory } from '$lib/content';
import { dayNumber } from '$lib/scene/day';
import { stylesFor } from '$lib/prerender/styles';
import { weekAround } from '$lib/figures/timeline/select';
import { meetings } from '$lib/timeline/meetings';
import TimelineLanes from '$lib/figures/timeline/TimelineLanes.svelte';
import { elementsOf, select, type Drawn } from '../../prerender/select';

const story = loadStory();
/** The meeting in London, in the middle of the talks: there are meetings before its week and after it. */
const event = story.tables.timeline.find(
  (e) => e.date === '2014-03-14' && meetings(story).some(({ id }) => id === e.id)
);
const focus = event?.id ?? '';
const week = weekAround(story, focus) ?? { first: NaN, last: NaN };
const isFar = (date: string): boolean => dayNumber(date) < week.first || dayNumber(date) > week.last;

function drawn(of: string): { body: string; elements: Drawn[] } {
  const props = {
    story,
    width: 1100,
    height: 700,
    day: '2014-03-30',
    now: dayNumber('2014-03-30'),
    ringed: of,
    focus: of,
    rows: []
  };
  const { body } = render(TimelineLanes, { props });
  return { body, elements: elementsOf(body) };
}
/** Places of the meetings' lines, which run from each disc to the ground, px. */
const dropLines = (elements: Drawn[]): Drawn[] => select(elements, 'path.drop-line.mark');

describe('the lanes around a meeting', () => {
  const { body, elements } = drawn(focus);
  const others = meetings(story).filter((e) => isFar(e.date));

  test('have the meetings of other weeks among the faint, with their names, and that of the week not', () => {
    expect(others.length).toBeGreaterThan(2);
    const faint = select(elements, 'g.out-of-focus text.meeting').map((e) => e.text);
    for (const { short } of others) expect(faint.join(' ')).toContain(short.split(',')[0]);
    expect(select(elements, 'text.meeting').length - faint.length).toBe(meetings(story).length - others.length);
    expect(faint.join(' ')).not.toContain('London');
  });

  test('have the lines below those meetings faint as well', () => {
    expect(dropLines(elements)).toHaveLength(meetings(story).length);
    expect(dropLines(elements).filter((e) => e.classes.includes('faint'))).toHaveLength(others.length);
  });

  test('say nothing of what else happened in other weeks', () => {
    expect(select(elements, 'g.out-of-focus text').filter((e) => !e.classes.includes('meeting'))).toEqual([]);
    expect(select(elements, 'g.out-of-focus').length).toBeGreaterThan(others.length);
    expect(select(elements, 'text.label').length).toBeGreaterThan(0);
  });

  test('make the faint fainter by their styles', () => {
    const css = stylesFor(body);
    expect(select(elements, 'g.focused g.out-of-focus')).toHaveLength(select(elements, 'g.out-of-focus').length);
    expect(css).toMatch(/\.focused[^{}]* \.out-of-focus[^{}]* \.mark[^{}]*\{[^}]*opacity: ?0?\.\d/);
    expect(css).toMatch(/\.focused[^{}]* \.out-of-focus[^{}]*text[^{}]*\{[^}]*var\(--ink-3\)/);
    expect(css).toMatch(/\.faint[^{}]*\{[^}]*opacity: ?0?\.\d/);
  });
});

test('the lanes of all the talks have no week, and nothing in them is faint once it is past', () => {
  const { elements } = drawn('');
  expect(select(elements, 'g.out-of-focus')).toEqual([]);
  expect(select(elements, 'path.band')).toEqual([]);
  expect(dropLines(elements).filter((e) => e.classes.includes('faint'))).toEqual([]);
});
