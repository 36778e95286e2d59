import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { loadStory } from '$lib/content';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { compose } from '$lib/stage/compose';
import { STILLS } from '$lib/stage/screen';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import Still from '$lib/prerender/Still.svelte';
import { fitFigure } from '$lib/prerender/stills';
import { stylesFor } from '$lib/prerender/styles';
import DateRail from '$lib/timeline/date-rail/DateRail.svelte';
import { meetings } from '$lib/timeline/meetings';
import { elementsOf, select, type Drawn } from './select';
import { FIGURES, MAP, type Expected } from './still-contents.rows';

const story = loadStory();
let map: MapBuild;
beforeAll(() => {
  map = loadMap(story);
}, 120_000);

interface Drawing {
  body: string;
  elements: Drawn[];
  scene: Scene;
}
const drawings = new Map<string, Drawing>();

/** The wide standing picture of a step, at its end or, as 'price@0', at a share of it. */
function drawn(at: string): Drawing {
  const known = drawings.get(at);
  if (known) return known;
  const [id = '', progress = '1'] = at.split('@');
  const step = story.steps.findIndex((s) => s.id === id);
  expect(step >= 0 || id === 'opening', `a step ${id}`).toBe(true);
  const scene = sceneAt(story, { step, progress: Number(progress) });
  const composition = compose(scene, STILLS.wide, map);
  const fit = fitFigure(story, composition);
  const { body } = render(Still, { props: { story, composition, data: map, fit } });
  const drawing = { body, elements: elementsOf(body), scene };
  drawings.set(at, drawing);
  return drawing;
}

const words = (elements: Drawn[]): string =>
  elements
    .map((e) => e.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Classes that are nothing without their style, and what it must say. */
const FAINT: [step: string, sees: string, rule: RegExp][] = [
  ['sites', 'areas seen only later, fainter', /\.zone\.later[^{]*\{[^}]*opacity/],
  ['sites', 'their names fainter', /\.faint[^{]*\{[^}]*opacity/],
  ['price@0', 'squares of later days, fainter', /\.to-come[^{]*\.mark[^{]*\{[^}]*opacity/],
  ['airports', 'the hatch only where it is on', /\.contested\.on[^{]*\{[^}]*opacity|\.contested[^{]*\{[^}]*opacity: ?0/]
];

/** The rail on 19 March: three talks behind, two ahead. */
const DAY = '2014-03-19';
const RAIL: [sees: string, selector: string, expected: Expected][] = [
  ['the title of the article, as a link', 'a.headline', (s) => s.headline],
  ['a disc for each of the talks', 'circle.talk', (s) => meetings(s).length],
  ['those ahead open', 'circle.talk.open', (s) => meetings(s).filter((m) => m.date > DAY).length],
  ['what each is', 'circle.talk title', 'London'],
  ['the day', 'text.day', '19 March'],
  ['where the day is', 'g.marker path.bar', 1],
  ['the way behind, heavy', 'rect.behind.way', 1],
  ['the winter before it, dotted', 'path.ahead.dots', 1],
  ['the months', 'text.month', 'April'],
  ['a tick at the first of each month', 'path.tick', 2],
  ['room to press it', 'rect.hit', 1]
];

function meets(found: Drawn[], expected: Expected, scene: Scene): void {
  const wanted = typeof expected === 'function' ? expected(story, scene) : expected;
  if (typeof wanted === 'number') expect(found.length).toBe(wanted);
  else {
    expect(found.length).toBeGreaterThan(0);
    if (wanted instanceof RegExp) expect(words(found)).toMatch(wanted);
    else expect(words(found)).toContain(wanted);
  }
  // A row whose number comes from the story must not be empty by accident.
  if (typeof expected === 'function') expect(wanted).toBeTruthy();
}

describe.each([
  ['map', MAP],
  ['figure', FIGURES]
] as const)('on the %s a reader sees', (_, rows) => {
  it.each(rows)('%s: %s', (step, _sees, selector, expected) => {
    const { elements, scene } = drawn(step);
    meets(select(elements, selector), expected, scene);
  });
});

it.each(FAINT)('%s: %s', (step, _sees, rule) => expect(stylesFor(drawn(step).body)).toMatch(rule));

describe('on the date rail a reader sees', () => {
  const rail = (day: string) => {
    const steps = story.steps.map(({ id, index, day: on, place, focus }) => ({
      id,
      index,
      day: on,
      title: place,
      focus
    }));
    return elementsOf(render(DateRail, { props: { day, story, width: 1280, narrow: false, steps } }).body);
  };
  it.each(RAIL)('%s', (_, selector, expected) =>
    meets(select(rail(DAY), selector), expected, sceneAt(story, { step: 0, progress: 0 }))
  );
  it('a ring where the day is one of talks', () =>
    expect(select(rail('2014-03-30'), 'g.marker circle.now')).toHaveLength(1));
});
