import { beforeAll, describe, expect, it } from 'vitest';
import { composed } from '../stage/screens';
import { loadStory } from '$lib/content';
import { BREAKPOINTS, SCREEN_BREAKPOINTS, type BreakpointName } from '$lib/stage/screen';
import { isLive } from '$lib/figures';
import { sceneAt } from '$lib/scene/scene';
import { prerenderFigures, renderFallbacks } from '$lib/prerender/figures';
import { stateAt, type PrerenderedFigures } from '$lib/article/figure-states';
import { fitFigure } from '$lib/prerender/stills';
import { faultOf, nonsenseIn } from './xml';

const story = loadStory();
const names = SCREEN_BREAKPOINTS;
const standing = story.steps.filter((s) => s.figure && !isLive(s.figure));
const drawn = {} as Record<BreakpointName, PrerenderedFigures>;
const of = (name: BreakpointName, step: string) => drawn[name][step] ?? [];

beforeAll(() => {
  for (const name of names) drawn[name] = prerenderFigures(story, name);
}, 60_000);

describe.each(names)('figures drawn for the class %s', (name) => {
  it('are there for every step whose figure does not move by itself, and for no other', () => {
    expect(standing.length).toBeGreaterThan(12);
    const steps = Object.keys(drawn[name]).filter((id) => !id.endsWith('#legend'));
    expect(steps.sort()).toEqual(standing.map((s) => s.id).sort());
    for (const { id } of standing) expect(stateAt(drawn[name], id, 0), id).not.toBeNull();
  });

  it('are one well-formed svg each, without a word only a fault would leave', () => {
    for (const [id, looks] of Object.entries(drawn[name])) {
      for (const { svg, from } of looks) {
        expect(svg.startsWith('<svg'), id).toBe(true);
        expect(faultOf(svg), `${id} from ${from}`).toBe('');
        expect(nonsenseIn(svg), `${id} from ${from}`).toBe('');
        expect(svg, id).toMatch(/<(?:text|path|circle|rect)/);
      }
    }
  });

  it('fit the box they are shown in, and have a name for those who do not see them', () => {
    for (const { id, index } of standing) {
      const { figure: box } = composed(sceneAt(story, { step: index, progress: 0 }), BREAKPOINTS[name]);
      for (const look of of(name, id)) {
        expect(look.width, id).toBe(box?.width);
        expect(look.height, id).toBeGreaterThanOrEqual(box?.height ?? Infinity);
        expect(look.svg, id).toMatch(/aria-label="[^"]{8,}"|<title/);
      }
    }
  });

  it('have one state of each that moves, with its styles, for readers who wait for its script', () => {
    const fallbacks = Object.entries(renderFallbacks(story, name));
    expect(fallbacks.map(([id]) => id)).toEqual(
      story.steps.filter((s) => s.figure && isLive(s.figure)).map(({ id }) => id)
    );
    for (const [id, states] of fallbacks)
      expect(states.map(({ svg }) => svg).join(), id).toMatch(/^<svg.*<style>.+<\/style><\/svg>$/s);
  });

  it('have a legend for each choropleth, of the size kept free for it', () => {
    for (const { id, index } of story.steps) {
      const box = composed(sceneAt(story, { step: index, progress: 1 }), BREAKPOINTS[name]).unitLegend;
      expect(
        of(name, `${id}#legend`).map((l) => l.width),
        id
      ).toEqual(box ? [box.width] : []);
    }
  });
});

describe.each(['wide', 'tall'] as const)(
  'figures drawn for the %s standing frame, where a story is read a page at a time',
  (name) => {
    const figures = story.steps.filter((s) => s.figure);

    it('are there for every step that has one, also those that move elsewhere', () => {
      const here = prerenderFigures(story, name);
      expect(figures.some(({ figure }) => figure && isLive(figure))).toBe(true);
      for (const { id } of figures) expect(stateAt(here, id, 1)?.svg, id).toMatch(/^<svg/);
    });

    it('are the figures of the standing pictures, in the same form and size', () => {
      for (const { id, index } of figures) {
        const { width, height } = fitFigure(
          story,
          composed(sceneAt(story, { step: index, progress: 1 }), BREAKPOINTS[name])
        );
        expect(prerenderFigures(story, name)[id], id).toMatchObject([{ width, height }]);
      }
    });
  }
);

describe('a figure that fills with the scroll', () => {
  it.each([
    ['positions', 'matrix'],
    ['price', 'sanctions']
  ])('%s: the %s has more at the end than at the start, at every width', (step) => {
    for (const name of names) {
      const looks = of(name, step);
      expect(looks.length, name).toBeGreaterThan(2);
      const froms = looks.map((l) => l.from);
      expect([...froms].sort((a, b) => a - b)).toEqual(froms);
      expect(stateAt(drawn[name], step, 1)?.svg).not.toBe(stateAt(drawn[name], step, 0)?.svg);
    }
  });
  it('is one drawing where nothing changes', () => {
    for (const step of ['hundred-to-eleven', 'two-rooms', 'climate-of-fear'])
      expect(of('desktop-1280x800', step).length, step).toBe(1);
  });
});

describe('the drawing of a moment', () => {
  const look = (from: number) => ({ from, width: 10, height: 10, svg: `<svg id="${from}"/>` });
  const some: PrerenderedFigures = { price: [look(0), look(0.3), look(0.7)] };
  it('is the last that has begun', () => {
    expect([0, 0.29, 0.3, 0.69, 0.7, 1].map((p) => stateAt(some, 'price', p)?.from)).toEqual([
      0, 0, 0.3, 0.3, 0.7, 0.7
    ]);
  });
  it('is none before its file has come, or for a step without one', () => {
    expect(stateAt(undefined, 'price', 0.5)).toBeNull();
    expect(stateAt(some, 'paris', 0.5)).toBeNull();
  });
});

describe('phone and desktop', () => {
  it('have drawings of their own, in the form that fits', () => {
    for (const { id } of standing)
      expect(of('phone-390x844', id)[0]?.svg, id).not.toBe(of('desktop-1280x800', id)[0]?.svg);
  });
});
