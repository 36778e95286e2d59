import { describe, expect, test } from 'vitest';
import { readerScene } from '$lib/article/reader-scene';
import { loadStory } from '$lib/content';
import { sceneAt } from '$lib/scene/scene';
import { BREAKPOINTS } from '$lib/stage/screen';
import { composed } from '../stage/screens';

const story = loadStory();
const screen = BREAKPOINTS['desktop-1280x800'];
/** A step whose map changes with the scroll, and the one before it. */
const changing = story.steps.findIndex((step) => step.day !== step.until && step.layers.includes('sites'));
const seen = (step: number, progress: number, shownStep = step) =>
  readerScene(story, { position: { step, progress }, shownStep, screen, chosenDay: '', claimant: '' });

describe('what a reader sees', () => {
  test('of a step they have read past is its end, of one they scroll back towards its beginning', () => {
    expect(seen(changing + 1, 0.1, changing)).toEqual(sceneAt(story, { step: changing, progress: 1 }));
    expect(seen(changing - 1, 0.9, changing)).toEqual(sceneAt(story, { step: changing, progress: 0 }));
    expect(seen(changing + 1, 0.1, changing)).not.toEqual(seen(changing - 1, 0.9, changing));
  });

  test('is complete once the text of the step is at rest', () => {
    expect(seen(changing, 0)).toEqual(sceneAt(story, { step: changing, progress: 0 }));
    expect(seen(changing, 0.5)).toEqual(sceneAt(story, { step: changing, progress: 1 }));
  });

  test('in a still is the first shot, which has every place of the text', () => {
    const moving = story.steps.findIndex((step) => step.secondShot !== step.shot);
    const still = { step: moving, progress: 1 };
    const at = (screen: (typeof BREAKPOINTS)[keyof typeof BREAKPOINTS]) =>
      composed(readerScene(story, { position: still, shownStep: moving, screen, chosenDay: '', claimant: '' }), screen)
        .shot;
    const { shot, secondShot } = story.steps[moving] ?? {};
    expect([at(screen), at(BREAKPOINTS.wide), at(BREAKPOINTS.tall)]).toEqual([secondShot, shot, shot]);
  });
});
