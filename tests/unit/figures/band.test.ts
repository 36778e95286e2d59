import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import Dots from '$lib/figures/dots/Dots.svelte';
import { BREAKPOINTS, stepColumn, figureBox, pageMargin } from '$lib/stage/screen';
import { showsDisputedArea } from '$lib/stage/disputed-area';
import { sceneAt } from '$lib/scene/scene';
import { prerenderFigures } from '$lib/prerender/figures';
import { layoutDays } from '$lib/figures/days/layout';
import { render } from 'svelte/server';
import { composed } from '../stage/screens';

const story = loadStory();
const scenes = story.steps.map((_, step) => sceneAt(story, { step, progress: 1 }));

describe.each(['tablet-768x1024', 'laptop-1024x768', 'desktop-1280x800', 'desktop-1920x1080'] as const)(
  'a figure under the map at the class %s',
  (name) => {
    const frame = BREAKPOINTS[name];
    const bands = scenes.flatMap((scene) => {
      const { figure: box, mapScreen: rest } = composed(scene, frame);
      return box?.band ? [{ scene, box, rest }] : [];
    });

    it('stands between the edges of the figures on paper, under all of the map', () => {
      expect(bands.length).toBeGreaterThan(6);
      for (const { scene, box, rest } of bands) {
        const { left, width } = figureBox(frame);
        expect([box.left, box.width], scene.step).toEqual([left, width]);
        if (frame.layout === 'side') expect(box.left).toBeGreaterThan(stepColumn(frame).left + 376);
        if (frame.layout === 'side' && name !== 'desktop-1920x1080')
          expect(box.left + box.width, scene.step).toBeCloseTo(frame.width - pageMargin(frame), 0);
        expect(rest.free.bottom, scene.step).toBeLessThan(box.top);
      }
    });

    it('is drawn whole in its height, and its height is no more than it wants', () => {
      const drawn = prerenderFigures(story, name);
      for (const { scene, box } of bands) {
        const { figure } = scene;
        const events = figure?.rows.flatMap((id) => story.tables.timeline.filter((e) => e.id === id)) ?? [];
        if (figure?.name === 'dots') continue;
        const needed =
          figure?.name === 'days'
            ? layoutDays(events, figure.title, box.width, box.height, false).height
            : drawn[scene.step]?.at(-1)?.height;
        expect(needed, scene.step).toBeLessThanOrEqual(box.height);
        if (figure?.name === 'days' && name !== 'laptop-1024x768')
          expect(needed, scene.step).toBeGreaterThan(box.height - 8);
      }
    });
  }
);

it('the dots stand under the map of all the areas named, not over it', () => {
  const scene = scenes.find((s) => s.figure?.name === 'dots');
  for (const name of ['tablet-768x1024', 'laptop-1024x768', 'desktop-1280x800', 'desktop-1920x1080'] as const) {
    const { figure: box } = composed(scene!, BREAKPOINTS[name]);
    expect(box?.band, name).toBe(true);
    for (const focus of scene?.figure?.rows ?? []) {
      const { body } = render(Dots, {
        props: { state: { ...scene!.figure!, focus }, story, width: box!.width, height: box!.height, narrow: false }
      });
      const lowest = Math.max(...[...body.matchAll(/<text[^>]*\sy="([\d.]+)"/g)].map(([, y]) => Number(y)));
      expect(lowest, `${name} ${focus}`).toBeLessThan(box!.height);
    }
  }
});

it('two voices stand on paper, but where a way is drawn between them: a map of one dot says less than they do', () => {
  const voices = scenes.filter((s) => s.figure?.name === 'voices');
  expect(new Set(voices.map((s) => s.lines.length > 0))).toEqual(new Set([true, false]));
  for (const scene of voices)
    expect(!!composed(scene, BREAKPOINTS['desktop-1280x800']).figure?.band, scene.step).toBe(scene.lines.length > 0);
});

it('what lies under the band is not in the picture: no sentence on a Crimea that is not seen', () => {
  const { figure: box, mapScreen: frame } = composed(
    scenes.find((s) => s.step === 'april') ?? scenes[0]!,
    BREAKPOINTS['desktop-1280x800']
  );
  const under = { k: 1, x: 600, y: (box?.top ?? 0) - 262 + 4 };
  expect(showsDisputedArea(story.geography.bounds, frame, under)).toBe(false);
  expect(showsDisputedArea(story.geography.bounds, frame, { ...under, y: under.y - 20 })).toBe(true);
});
