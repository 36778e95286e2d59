// This story with every word longer: labels, legends and figures still have room, and nothing English is left.
import { afterAll, describe, expect, it } from 'vitest';
import { loadAtlas, loadStory } from '$lib/content';
import { buildMap } from '$lib/map/build-map';
import { figureStyles, prerenderFigures } from '$lib/prerender/figures';
import { describeScene } from '$lib/prerender/describe-scene';
import { BREAKPOINTS } from '$lib/stage/screen';
import { weekday } from '$lib/ui/format';
import { textWidth } from '$lib/ui/measure';
import { composed, nameOf, once, overlap, scenesOf, showsMap, shownOn } from '../stage/screens';
import { elementsOf } from '../prerender/select';
import { textsOf } from './drawn-text';
import { englishIn, pseudo, pseudoStory, usePseudoLocale } from './pseudo';

/** Laying out all breakpoints would take minutes: a phone and a desktop stand for the others. */
const SAMPLED = ['phone-390x844', 'desktop-1280x800'] as const;

/**
 * Drawings in boxes of a fixed height, which longer words do not make higher: the legend of the units, and the statements
 * on a phone. A language with longer words needs higher boxes for them (`stage/unit-legend.ts`, `figures/<name>/spec.ts`).
 */
const FIXED_HEIGHT = /#legend$|^only-exercises$/;
/** Weekdays come from Intl while the figure is drawn. */
const WEEKDAYS = ['2014-03-28', '2014-03-29', '2014-03-30'].map(weekday);

const useEnglish = usePseudoLocale();
afterAll(useEnglish);
const story = pseudoStory(loadStory());
const map = buildMap(story, loadAtlas(story));
const scenes = scenesOf(story, [1]).filter((scene) => scene.map);

it('the pseudo-locale is 40 % longer and leaves no word in English', () => {
  expect(pseudo('Crimea is hatched')).toBe('Çríméáéí ísé hátçhédéíó');
  expect(englishIn('Çríméá of 30 March')).toEqual(['of', 'March']);
  expect(englishIn(pseudo('Crimea, 30 March 2014'))).toEqual([]);
});

describe.each(SAMPLED)('with words 40 % longer, sampled at %s', (name) => {
  const screen = BREAKPOINTS[name];

  it('no label of the map overlaps another', { timeout: 120_000 }, () => {
    const found = scenes
      .filter((scene) => showsMap(scene, screen))
      .flatMap((scene) => {
        const { labels } = shownOn(map, screen, scene) ?? { labels: [] };
        return labels.flatMap((a, i) =>
          labels
            .slice(i + 1)
            .filter((b) => overlap(a.rect, b.rect) > 1)
            .map((b) => nameOf(scene, a, b))
        );
      });
    expect(once(found)).toEqual([]);
  });

  it('the legend fits beside the map', () => {
    const found = scenes
      .filter((scene) => showsMap(scene, screen))
      .flatMap((scene) =>
        (composed(scene, screen).legend?.items ?? [])
          .filter(({ x, text }) => x + textWidth(text, 12) > screen.width)
          .map(({ text }) => `${scene.step}: ${text}`)
      );
    expect(found).toEqual([]);
  });

  it('every text of a figure lies in its box', () => {
    const css = figureStyles(story, name);
    const found = Object.entries(prerenderFigures(story, name)).flatMap(([step, states]) =>
      states.slice(-1).flatMap(({ svg, width, height }) =>
        textsOf(svg, css)
          .filter(({ x0, x1, y }) => x0 < -16 || x1 > width + 8 || (y > height + 2 && !FIXED_HEIGHT.test(step)))
          .map(
            ({ text, x0, x1, y }) =>
              `${step}: ${text} ${Math.round(x0)}–${Math.round(x1)} of ${width}, ${Math.round(y)} of ${Math.round(height)}`
          )
      )
    );
    expect(found).toEqual([]);
  });

  it('no figure has a word in English', () => {
    const found = Object.entries(prerenderFigures(story, name)).flatMap(([step, states]) =>
      states.flatMap(({ svg }) =>
        elementsOf(svg)
          .filter(({ tag }) => tag === 'text' || tag === 'title')
          .flatMap(({ text }) => englishIn(text))
          .map((word) => `${step}: ${word}`)
      )
    );
    expect([...new Set(found)].filter((word) => !WEEKDAYS.some((day) => word.endsWith(day)))).toEqual([]);
  });
});

it('no label or legend of a map has a word in English', () => {
  const found = SAMPLED.flatMap((name) =>
    scenes.flatMap((scene) => [
      ...(shownOn(map, BREAKPOINTS[name], scene)?.labels.flatMap(({ words }) => words) ?? []),
      ...(composed(scene, BREAKPOINTS[name]).legend?.items ?? []).map(({ text }) => text)
    ])
  );
  expect([...new Set(found.flatMap(englishIn))]).toEqual([]);
});

it('no alt text of a map or a figure has a word in English', () => {
  const found = scenesOf(story, [1]).flatMap((scene) => englishIn(describeScene(scene, story)));
  expect([...new Set(found)]).toEqual([]);
});
