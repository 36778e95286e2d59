import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import type { ReaderStory } from '$lib/scene/reader-story';
import { dotChoices } from '$lib/figures/dots/select';
import { BREAKPOINTS, SCREEN_BREAKPOINTS, type BreakpointName } from '$lib/stage/screen';
import { sceneOn } from '$lib/scene/explore';
import { isLive } from '$lib/figures';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import { mapAlt } from '$lib/article/map-alt';
import { LIVE } from '$lib/figures/live';
import { firstStory, readerStory } from '$lib/prerender/reader-story';
import DateRail from '$lib/timeline/date-rail/DateRail.svelte';
import { render } from 'svelte/server';
import { composed } from '../stage/screens';

const story = loadStory();
const reader = readerStory(story);
const first = firstStory(story);
const shares = [0, 0.25, 0.5, 0.75, 1];
const steps = [-1, ...story.steps.map((s) => s.index)];

/** A scene without what only drawings made at build time need: voices, and the headings of figures that do not live. */
function bare(scene: Scene): Scene {
  if (!scene.figure) return scene;
  const heads = isLive(scene.figure.name) ? {} : { title: '', note: '' };
  return { ...scene, figure: { ...scene.figure, voices: [], ...heads } };
}
const drawing = (from: ReaderStory, step: number, progress: number, name: BreakpointName): string => {
  const scene = sceneAt(from, { step, progress });
  const { figure: box } = composed(scene, BREAKPOINTS[name]);
  if (!scene.figure || !box) return '';
  const { width, height, narrow } = box;
  if (!isLive(scene.figure.name)) return '';
  return render(LIVE[scene.figure.name], { props: { state: scene.figure, story: from, width, height, narrow } }).body;
};

describe('the story in the reader’s script', () => {
  it('makes the same scenes as the whole story, at every step', () => {
    for (const step of steps) {
      for (const progress of shares)
        expect(sceneAt(reader, { step, progress })).toEqual(bare(sceneAt(story, { step, progress })));
    }
  });

  it('gives every figure the box it was drawn for', () => {
    for (const name of SCREEN_BREAKPOINTS)
      for (const step of steps) {
        const [here, whole] = [reader, story].map((from) =>
          composed(sceneAt(from, { step, progress: 1 }), BREAKPOINTS[name])
        );
        expect(here?.figure, `${story.steps[step]?.id} at ${name}`).toEqual(whole?.figure);
      }
  });

  it('makes the same scene on any day of the reader’s turn', () => {
    for (const day of ['2014-02-18', '2014-02-27', '2014-03-08', '2014-03-30', '2014-04-17']) {
      expect(sceneOn(reader, day)).toEqual(bare(sceneOn(story, day)));
    }
  });

  it('draws every living figure as the whole story would', () => {
    const living = story.steps.filter((s) => s.figure && isLive(s.figure));
    expect(new Set(living.map((s) => s.figure))).toEqual(new Set(['days', 'dots', 'timeline']));
    for (const { id, index } of living) {
      for (const name of [
        'phone-320x568',
        'phone-390x844',
        'landscape-844x390',
        'desktop-1280x800',
        'desktop-1920x1080'
      ] as const) {
        for (const progress of [0, 0.5, 1]) {
          const whole = drawing(story, index, progress, name);
          expect(whole.length, id).toBeGreaterThan(500);
          expect(drawing(reader, index, progress, name) === whole, `${id} at ${name}, ${progress}`).toBe(true);
        }
      }
    }
  });

  const railBody = (from: ReaderStory): string => {
    const railSteps = story.steps.map(({ id, index, day, place, focus }) => ({ id, index, day, title: place, focus }));
    const props = {
      day: '2014-03-19',
      story: from,
      width: 1280,
      narrow: false,
      steps: railSteps,
      current: 3,
      onjump: () => undefined
    };
    return render(DateRail, { props }).body;
  };

  it('draws the same rail, and says the same of every map', () => {
    expect(railBody(reader)).toBe(railBody(story));
    for (const step of steps) {
      const says = (from: ReaderStory) =>
        mapAlt(from, composed(sceneAt(from, { step, progress: 1 }), BREAKPOINTS['desktop-1280x800']));
      expect(says(reader)).toBe(says(story));
      expect(says(reader).length).toBeGreaterThan(20);
    }
  });

  it('keeps every choice of the dots', () => {
    const choices = (from: ReaderStory) =>
      from.steps.flatMap((s) => (s.figure === 'dots' ? dotChoices(from.tables.estimates, s.rows) : []));
    expect(choices(reader)).toEqual(choices(story));
    expect(choices(reader).length).toBeGreaterThan(2);
  });

  it('leaves prose, notes and sources to the page, and is less than half as heavy', () => {
    expect(reader).not.toHaveProperty('sources');
    for (const field of ['html', 'plain', 'notes', 'claims', 'voices'])
      for (const step of reader.steps) expect(step, step.id).not.toHaveProperty(field);
    expect(JSON.stringify(reader).length).toBeLessThan(JSON.stringify(story).length / 2);
  });

  it('leaves places that no step marks to the labels, which are laid out at build time', () => {
    const asked = new Set([story.opening, ...story.steps].flatMap(({ marks }) => marks.map(({ place }) => place)));
    const marked = story.tables.places.filter(({ id }) => asked.has(id)).map(({ id }) => id);
    expect(reader.tables.places.map(({ id }) => id)).toEqual(marked);
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.length).toBeLessThan(story.tables.places.length);
  });

  it('has in the page what the opening and the date rail need, and little more', () => {
    expect(sceneAt(first, { step: -1, progress: 0 })).toEqual(sceneAt(reader, { step: -1, progress: 0 }));
    expect(railBody(first)).toBe(railBody(reader));
    expect({ ...first, tables: reader.tables }).toEqual(reader);
    expect(JSON.stringify(first.tables).length).toBeLessThan(JSON.stringify(reader.tables).length / 4);
  });

  it('makes a scene of every step from what the page has, though without the marks that are still to come', () => {
    for (const step of steps) {
      const [soon, whole] = [first, reader].map((from) => sceneAt(from, { step, progress: 1 }));
      for (const field of ['step', 'day', 'shot', 'secondShot', 'contested', 'layers', 'figure', 'choosesDay'] as const)
        expect(soon?.[field], `${field} of ${whole?.step}`).toEqual(whole?.[field]);
      expect(whole?.marks).toEqual(expect.arrayContaining(soon?.marks ?? []));
    }
  });

  it('leaves the whole story whole', () => {
    const again = loadStory();
    firstStory(again);
    expect(again).toEqual(story);
  });
});
