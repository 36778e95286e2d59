import { describe, expect, it } from 'vitest';
import { loadAtlas, loadStory } from '$lib/content';
import { boxOf } from '../geo/story-map';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import type { MapData } from '$lib/stage/map-types';
import { atTransform } from '$lib/stage/at-transform';
import { fitBox } from '$lib/stage/camera';
import { creditSentences } from '$lib/stage/credit';
import { compose, type Composition } from '$lib/stage/compose';
import type { LabelSet } from '$lib/stage/label-set';
import { BREAKPOINTS, type BreakpointName } from '$lib/stage/screen';
import { CLUSTER_ID } from '$lib/stage/site-cluster';

const story = loadStory();
const { bounds } = story.geography;
/** A composition with its camera at rest. */
const atRest = (composition: Composition, levels: MapData['levels'] = {}) =>
  atTransform(composition, composition.camera, { bounds, levels });
const sceneOf = (id: string, progress = 1): Scene =>
  sceneAt(story, { step: story.steps.findIndex((s) => s.id === id), progress });
const on = (name: BreakpointName, id: string, progress = 1): Composition =>
  compose(sceneOf(id, progress), BREAKPOINTS[name], { bounds });
/** Ids of the steps of which something is true at a breakpoint. */
const steps = (name: BreakpointName, test: (composition: Composition) => unknown): string[] =>
  story.steps.map(({ id }) => id).filter((id) => test(on(name, id)));

const ALWAYS_HIDDEN = ['two-rooms', 'two-readings', 'kyivs-fear'];
const NEVER_MAPPED_ON_PHONES = [...ALWAYS_HIDDEN, 'a-range-not-a-number', 'washingtons-answer'];
const LOW_PHONE = [...NEVER_MAPPED_ON_PHONES, 'the-killing', 'ballot', 'only-exercises'];
const LANDSCAPE = [...LOW_PHONE, 'paris', 'snap-drill', 'climate-of-fear'];
const ALL = [...LANDSCAPE, 'five-days', 'eighteen-march', 'april'];

/** By breakpoint: the steps whose figure could share the screen with a map and replaces it, and the form of the others. */
const FIGURES: [BreakpointName, string[], string][] = [
  ['phone-320x568', ALL, ''],
  ['phone-320x680', LOW_PHONE, 'narrow, in a box'],
  ['phone-360x667', LOW_PHONE, 'narrow, in a box'],
  ['phone-360x770', NEVER_MAPPED_ON_PHONES, 'narrow, in a box'],
  ['phone-390x664', LOW_PHONE, 'narrow, in a box'],
  ['phone-390x844', NEVER_MAPPED_ON_PHONES, 'narrow, in a box'],
  ['tablet-768x1024', [...ALWAYS_HIDDEN, 'washingtons-answer'], 'wide, on a band'],
  ['landscape-640x360', ALL, ''],
  ['landscape-844x390', LANDSCAPE, 'narrow, on a band'],
  ['laptop-900x700', ALWAYS_HIDDEN, 'wide, on a band'],
  ['laptop-1024x768', ALWAYS_HIDDEN, 'wide, on a band'],
  ['desktop-1280x800', ALWAYS_HIDDEN, 'wide, on a band'],
  ['desktop-1920x1080', ALWAYS_HIDDEN, 'wide, on a band'],
  ['wide', [...ALWAYS_HIDDEN, 'washingtons-answer'], 'wide, in a box'],
  ['tall', NEVER_MAPPED_ON_PHONES, 'narrow, in a box']
];

describe.each(FIGURES)('on %s', (name, hidden, form) => {
  it('a figure shares the screen with the map where both have room', () => {
    expect(steps(name, ({ scene, showsMap }) => scene.map && scene.figure && !showsMap).sort()).toEqual(hidden.sort());
  });

  it('figures beside a map all have the same form', () => {
    const forms = story.steps.flatMap(({ id }) => {
      const { figure, showsMap } = on(name, id);
      return figure && showsMap
        ? [`${figure.narrow ? 'narrow' : 'wide'}, ${figure.band ? 'on a band' : 'in a box'}`]
        : [];
    });
    expect([...new Set(forms)]).toEqual(form ? [form] : []);
  });

  it('a step moves on to its second shot, but not in a still, nor on a phone on its side', () => {
    const [begun, over] = [on(name, 'sites', 0), on(name, 'sites')];
    const moves = !BREAKPOINTS[name].still && BREAKPOINTS[name].kind !== 'landscape';
    expect([begun.shot, over.shot]).toEqual(['east', moves ? 'south-east' : 'east']);
    expect(over.camera).toEqual(fitBox(boxOf(over.shot, BREAKPOINTS[name].layout), over.mapScreen));
    expect(over.camera.k > begun.camera.k).toBe(moves);
    // What was seen only later lies outside the second shot.
    expect([begun, over].map(({ legend }) => legend?.items.some(({ key }) => key === 'later'))).toEqual([true, !moves]);
  });

  it('the note on Crimea is part of the credit, or above the text where that covers the credit', () => {
    const noted = steps(name, ({ disputedNote }) => disputedNote);
    expect(noted.length).toBeGreaterThan(10);
    expect(noted.filter((id) => sceneOf(id).day < '2014-02-27')).toEqual([]);
    for (const id of noted) {
      const { noteTop, screen } = on(name, id);
      const isAbove = screen.kind === 'phone' && !screen.still;
      expect(noteTop, id).toBe(isAbove ? screen.free.bottom + 8 : null);
      expect(creditSentences(on(name, id), story.map).length, id).toBe(isAbove ? 1 : 2);
    }
  });

  it('nothing has a credit where no map is shown', () => {
    for (const id of hidden) expect(creditSentences(on(name, id), story.map), id).toEqual([]);
  });

  it('the legend is one column beside the map, and rows above it elsewhere', () => {
    const items = on(name, 'surrounded').legend?.items ?? [];
    expect(items.map(({ key }) => key)).toEqual(['surrounded', 'taken', 'checkpoint']);
    const lefts = new Set(items.map(({ x }) => x));
    expect(lefts.size === 1).toBe(['laptop', 'desktop', 'wide'].includes(name.split('-')[0] ?? ''));
  });
});

describe('the inset', () => {
  const insets = (name: BreakpointName) =>
    steps(name, (composition) => composition.showsMap && atRest(composition).inset);
  it.each(['phone-320x568', 'phone-320x680', 'phone-360x667', 'phone-390x664'] as const)('has no room on %s', (name) =>
    expect(insets(name)).toEqual([])
  );
  it.each(['phone-390x844', 'landscape-844x390', 'desktop-1280x800', 'wide', 'tall'] as const)(
    'shows where Crimea is on %s, but not beside a figure',
    (name) => {
      const close = ['peninsula', 'dawn-27-february', 'airports', 'harbour', 'the-neck', 'surrounded'];
      expect(insets(name)).toEqual(close);
    }
  );
  it('is left out where the build found that it would cover Ukraine', () => {
    const labels: LabelSet = { names: [], marks: {}, noInset: true };
    const map = { bounds, labels: { 'landscape-844x390': { harbour: labels } } };
    const composition = compose(sceneOf('harbour'), BREAKPOINTS['landscape-844x390'], map);
    expect(atRest(composition).inset).toBeNull();
  });
});

describe('paper', () => {
  it('reaches from a band to the bottom, and there is none under a map beside the text', () => {
    const { figure, paperTop } = on('desktop-1280x800', 'five-days');
    expect(paperTop).toBe(figure?.top);
    expect(on('desktop-1280x800', 'explore').paperTop).toBeNull();
  });
  it('lies under the figure of a phone, and continues a figure without a map down to the text', () => {
    const [shared, alone, bare] = ['five-days', 'positions', 'explore'].map((id) => on('phone-390x844', id));
    expect(shared?.paperTop).toBe((shared?.figure?.top ?? 0) - 4);
    expect(alone?.paperTop).toBeGreaterThan((alone?.figure?.top ?? 0) + 300);
    expect(bare?.paperTop).toBe((bare?.screen.free.bottom ?? 0) + 6);
  });
  it('is not drawn in a still', () => {
    for (const name of ['wide', 'tall'] as const)
      expect(
        steps(name, (c) => c.paperTop !== null),
        name
      ).toEqual([]);
  });
});

describe('labels', () => {
  const surrounded = sceneOf('surrounded');
  const at = { dx: 0, dy: 0, anchor: 'start', lines: 1, terrain: 'sea' } as const;
  const composedWith = (scene: Scene, marks: LabelSet['marks'], name: BreakpointName = 'desktop-1280x800') =>
    compose(scene, BREAKPOINTS[name], { bounds, labels: { [name]: { [scene.step]: { names: [], marks } } } });

  it('leave out a town that has none: a dot alone says nothing', () => {
    const towns = surrounded.marks.filter((m) => m.symbol === 'city');
    const [first] = towns;
    if (!first) throw new Error('the step has no town');
    const drawn = composedWith(surrounded, { [first.id]: at }).marks.filter((m) => m.symbol === 'city');
    expect(drawn).toEqual([first]);
    expect(on('desktop-1280x800', 'surrounded').marks).toEqual(surrounded.marks);
  });
  it('draw bases small where one label counts them', () => {
    expect(composedWith(surrounded, { [CLUSTER_ID]: at }).clusters).toBe(true);
    expect(composedWith(surrounded, {}).clusters).toBe(false);
    expect(composedWith(sceneOf('harbour'), { [CLUSTER_ID]: at }).clusters).toBe(
      sceneOf('harbour').layers.includes('sites')
    );
  });
  it('are those of the second shot once a step has moved on, but not in a still', () => {
    const sets = { sites: { names: [], marks: {} }, 'sites>': { names: [], marks: { moved: at } } };
    const labels = { 'phone-390x844': sets, tall: sets };
    const marksOf = (name: BreakpointName) =>
      compose(sceneOf('sites'), BREAKPOINTS[name], { bounds, labels }).labels?.marks;
    expect(marksOf('phone-390x844')).toEqual({ moved: at });
    expect(marksOf('tall')).toEqual({});
  });
});

describe('a composition seen through a camera', () => {
  const levels = loadAtlas(story);
  const opening = (name: BreakpointName) =>
    compose(sceneAt(story, { step: -1, progress: 0 }), BREAKPOINTS[name], { bounds });

  it('has the lengths of the opening along its lines, which serve as scale on phones, or else a bar', () => {
    const seen = (name: BreakpointName) => atRest(opening(name));
    expect([seen('phone-390x844').lineLengths, seen('phone-390x844').scaleBar]).toEqual([true, null]);
    expect(seen('phone-320x568').lineLengths).toBe(false);
    expect(seen('phone-320x568').scaleBar?.km).toBe(1000);
    expect(seen('desktop-1280x800').lineLengths).toBe(true);
    expect(seen('desktop-1280x800').scaleBar?.km).toBe(500);
  });
  it('has more detail the closer the camera comes, of what is loaded', () => {
    const composition = on('desktop-1280x800', 'harbour');
    const names = (transform: Composition['camera'], loaded = {}) =>
      atTransform(composition, transform, { bounds, levels: loaded }).levels.map((level) => level.name);
    expect(names(composition.camera, levels)).toEqual(['country', 'detail']);
    expect(names({ ...composition.camera, k: 0.05 }, levels)).toEqual(['wide']);
    expect(names(composition.camera, { wide: levels.wide })).toEqual(['wide']);
    expect(names(composition.camera)).toEqual([]);
  });
  it('has a shorter bar, and no inset, from farther away', () => {
    const composition = on('desktop-1280x800', 'harbour');
    const near = atRest(composition);
    const far = atTransform(
      composition,
      { ...composition.camera, k: composition.camera.k / 8 },
      { bounds, levels: {} }
    );
    expect(near.inset).not.toBeNull();
    expect(far.inset).toBeNull();
    expect(far.scaleBar?.km).toBeGreaterThan(near.scaleBar?.km ?? Infinity);
  });
});

it('composing changes neither scene nor screen, and gives the same again', () => {
  for (const name of Object.keys(BREAKPOINTS) as BreakpointName[])
    for (const { id } of story.steps) {
      const scene = sceneOf(id);
      const before = structuredClone({ scene, screen: BREAKPOINTS[name] });
      const first = compose(scene, BREAKPOINTS[name], { bounds });
      expect(compose(scene, BREAKPOINTS[name], { bounds })).toEqual(first);
      expect({ scene, screen: BREAKPOINTS[name] }).toEqual(before);
    }
});
