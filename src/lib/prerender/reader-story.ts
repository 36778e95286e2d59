import type { Story } from '$lib/content/types';
import { buildSpec, isLive } from '$lib/figures';
import { meetingIds } from '$lib/timeline/meetings';
import { extentOf } from '$lib/figures/estimates/interval-mark';

/** The browser has the bounds of the map beside the story, and needs nothing else of its geography. */
const NO_GEOGRAPHY: Story['geography'] = {
  projection: { centre: [0, 0], parallels: [0, 0] },
  focus: { place: '', country: '' },
  other: null,
  levels: [],
  bounds: { shots: {}, scales: {}, detail: null, disputed: null, inset: [0, 0, 0, 0] },
  names: {}
};

/**
 * The reader's copy of the story: what the browser needs to draw scenes. The prerendered page has the text, the notes and
 * the sources already, and most figures are prerendered. Fields that the browser never draws are left blank, and rows that
 * it never draws are left out. The shape is that of `Story`, so that components work with both.
 */
export function readerStory(story: Story): Story {
  const { tables } = story;
  const drawn = story.steps.map((s) => (s.figure && buildSpec(s.figure).draws?.(s)) || {});
  const estimates = new Set(drawn.flatMap((d) => d.estimates ?? []));
  const detailed = new Set(drawn.flatMap((d) => d.details ?? []));
  const met = meetingIds(story);
  const titled = new Set([...met, ...drawn.flatMap((d) => d.titles ?? [])]);
  const marked = new Set([story.opening, ...story.steps].flatMap((s) => s.marks.map((mark) => mark.place)));
  return {
    ...story,
    desk: '',
    geography: NO_GEOGRAPHY,
    sources: {},
    chapters: [],
    dek: '',
    graphics: [],
    steps: story.steps.map(({ was: _, ...s }) => ({
      ...s,
      date: '',
      html: [],
      plain: '',
      claims: [],
      notes: [],
      voices: [],
      ...(s.figure && isLive(s.figure) ? {} : { figureTitle: '', figureNote: '' })
    })),
    tables: {
      ...tables,
      // A claim is drawn only by a step that lists it.
      timeline: tables.timeline
        .filter((e) => !e.claim || titled.has(e.id))
        .map((e) => ({
          ...e,
          source: '',
          // The label of a meeting is its place.
          place: e.meeting ? e.place : '',
          time: '',
          xy: [0, 0],
          detail: detailed.has(e.id) ? e.detail : '',
          title: titled.has(e.id) ? e.title : '',
          participants: ''
        })),
      estimates: tables.estimates
        .filter((e) => estimates.has(e.id))
        .map((e) => ({
          ...e,
          source: '',
          scope: '',
          who: '',
          whoShort: '',
          whoName: '',
          wording: '',
          labelFigure: '',
          // Dots print what a statement without a number says.
          labelShort: extentOf(e) ? '' : e.labelShort
        })),
      deployments: tables.deployments
        .filter((d) => d.drawn)
        .map((d) => ({ ...d, place: '', description: '', source: '', region: '', kind: '' })),
      sites: tables.sites.map(({ inText: _, ...s }) => ({
        ...s,
        short: '',
        what: '',
        source: '',
        belongedTo: '',
        kind: '',
        place: ''
      })),
      units: tables.units.map(({ label: _, namesake: _namesake, ...u }) => ({
        ...u,
        nameUk: '',
        name: '',
        capital: '',
        leader: '',
        sources: [],
        population2001: 0,
        ownLanguage: 0,
        languageStatus: '',
        ownLanguageStatus: ''
      })),
      // Other places are only names on the map: the labels of the build have them.
      places: tables.places
        .filter((p) => marked.has(p.id))
        .map(({ label: _, ...p }) => ({ ...p, kind: '', lat: 0, lon: 0 })),
      positions: [],
      sanctions: [],
      vote: [],
      counts: tables.counts
        .filter((c) => c.group === 'choices')
        .map((c) => ({ ...c, what: '', measure: '', limit: '', labelShort: '', source: '' }))
    }
  };
}
