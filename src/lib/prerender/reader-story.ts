import type { Step, Story } from '$lib/content/types';
import { buildSpec, isLive } from '$lib/figures';
import { extentOf } from '$lib/figures/estimates/interval-mark';
import type { ReaderEvent, ReaderStep, ReaderStory } from '$lib/scene/reader-story';
import { meetings } from '$lib/timeline/meetings';

/**
 * The reader's copy of the story: what the browser needs to draw scenes. The prerendered page has the text, the notes and
 * the sources already, and most figures are prerendered. Rows that the browser never draws are left out. Build time only.
 */
export function readerStory({ headline, railFrom, opening, map, steps, tables }: Story): ReaderStory {
  const drawn = steps.map((s) => (s.figure && buildSpec(s.figure).draws?.(s)) || {});
  const estimates = new Set(drawn.flatMap((d) => d.estimates ?? []));
  const detailed = new Set(drawn.flatMap((d) => d.details ?? []));
  const titled = new Set([...meetings({ tables }).map(({ id }) => id), ...drawn.flatMap((d) => d.titles ?? [])]);
  const marked = new Set([opening, ...steps].flatMap((s) => s.marks.map((mark) => mark.place)));
  return {
    headline,
    railFrom,
    opening,
    map,
    steps: steps.map(readerStep),
    tables: {
      tracks: tables.tracks.map(({ id, lane, heading, symbol, ground, tall }) => {
        return { id, lane, heading, symbol, ground, tall };
      }),
      legend: tables.legend,
      // A claim is drawn only by a step that lists it.
      timeline: tables.timeline
        .filter((e) => !e.claim || titled.has(e.id))
        .map(({ id, date, track, force, claim, short, shortAlone, meeting, meetingNote, keep, ...e }): ReaderEvent => ({
          id,
          date,
          track,
          force,
          claim,
          short,
          shortAlone,
          meeting,
          meetingNote,
          keep,
          ...(titled.has(id) ? { title: e.title } : {}),
          ...(detailed.has(id) ? { detail: e.detail } : {}),
          // The label of a meeting is its place.
          ...(meeting ? { place: e.place } : {})
        })),
      estimates: tables.estimates
        .filter((e) => estimates.has(e.id))
        .map(({ id, date, low, high, point, speaker, label, labelShort }) => ({
          id,
          date,
          low,
          high,
          point,
          speaker,
          label,
          ...(extentOf({ low, high, point }) ? {} : { labelShort })
        })),
      deployments: tables.deployments
        .filter((d) => d.drawn)
        .map(({ id, xy, name, short, firstSeen, seenLater, drawn }) => {
          return { id, xy, name, short, firstSeen, seenLater, drawn };
        }),
      sites: tables.sites.map(({ id, xy, name, mark, date, surrounded, taken, drawn }) => {
        return { id, xy, name, mark, date, surrounded, taken, drawn };
      }),
      units: tables.units.map(({ iso, language, leaderShare, leaderDotted }) => {
        return { iso, language, leaderShare, leaderDotted };
      }),
      // Other places are only names on the map: the labels of the build have them.
      places: tables.places.filter((p) => marked.has(p.id)).map(({ id, xy, name }) => ({ id, xy, name })),
      lines: tables.lines
    }
  };
}

/**
 * The reader's copy for the page itself. Of the tables it has only the rows that the opening and the date rail draw; all
 * rows are in the bundle `tables`, which comes after the first shot.
 */
export function firstStory(story: Story): ReaderStory {
  const reader = readerStory(story);
  const { timeline, places, sites, lines } = reader.tables;
  const { marks, lines: drawn } = reader.opening;
  const isMarked = ({ id }: { id: string }): boolean => marks.some(({ place }) => place === id);
  const days = timeline.map(({ date }) => date).sort();
  // The rail has a disc for each meeting, and reaches from the first event to the last.
  const ends = [days[0], days.at(-1)].map((day) => timeline.find(({ date }) => date === day));
  return {
    ...reader,
    tables: {
      tracks: [],
      legend: reader.tables.legend,
      timeline: timeline
        .filter((event) => event.meeting || ends.includes(event))
        .map(({ id, date, track, short, meeting, title }) => ({ id, date, track, short, meeting, title })),
      places: places.filter(isMarked),
      sites: sites.filter(isMarked),
      lines: lines.filter(({ id }) => drawn.includes(id)),
      estimates: [],
      deployments: [],
      units: []
    }
  };
}

/** A step with the words of its figure only if the browser draws it. */
function readerStep(step: Step): ReaderStep {
  const { id, index, place, day, until, shot, secondShot, layers, marks, lines, figure, focus, rows, turn } = step;
  const { figureTitle, figureNote } = step;
  const part = { id, index, place, day, until, shot, secondShot, layers, marks, lines, figure, focus, rows, turn };
  return figure && isLive(figure) ? { ...part, figureTitle, figureNote } : part;
}
