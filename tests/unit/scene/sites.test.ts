import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { dayNumber, dayOf } from '$lib/scene/day';
import { exploreDays, exploreStep, sceneOn } from '$lib/scene/explore';
import { reportedAreasOn } from '$lib/scene/reported-areas';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import { rowOf, rows } from './sites';

const story = loadStory();
const explore = exploreDays(story);
const sites = rows('crimea-sites.csv');
const areas = rows('deployments.csv');
const stepOf = (id: string): number => story.steps.findIndex((s) => s.id === id);
const at = (id: string, progress = 1): Scene => sceneAt(story, { step: stepOf(id), progress });
const every = Array.from({ length: dayNumber(explore.last) - dayNumber(explore.first) + 1 }, (_, i) =>
  dayOf(dayNumber(explore.first) + i)
);
const byDay = new Map(every.map((day) => [day, sceneOn(story, day)]));
const mark = (scene: Scene | undefined, id: string) => scene?.marks.find((m) => m.id === id);

/** The first day on which a site shows a symbol, in the reader's turn at the end; '' if none does. */
const firstDay = (id: string, symbol: string): string =>
  every.find((d) => mark(byDay.get(d), id)?.symbol === symbol) ?? '';
/** The days a row of the table gives, within those the reader may choose. */
const cell = (id: string, column: string): string => rowOf(sites, id)[column] ?? '';
const shown = sites.filter((s) => s.drawn === 'yes' && (s.mark === 'base' || s.mark === 'checkpoint'));

describe('a base in Crimea', () => {
  it.each([
    ['Belbek', 'c03', '2014-02-27', '2014-03-22'],
    ['the Navy headquarters', 'c04', '', '2014-03-19'],
    ['Balaklava', 'c08', '2014-03-01', ''],
    ['Perevalne', 'c09', '2014-03-02', '']
  ])('%s turns on the days known for it', (_name, id, surrounded, taken) => {
    expect([cell(id, 'surrounded_on'), cell(id, 'taken_on')]).toEqual([surrounded, taken]);
    expect([firstDay(id, 'surrounded'), firstDay(id, 'taken')]).toEqual([surrounded, taken]);
  });

  it.each(shown.filter((s) => s.mark === 'base').map((s) => [s.name ?? '', s.id ?? '']))(
    '%s is held, surrounded and taken on the days of the table',
    (_name, id) => {
      expect(firstDay(id, 'held')).toBe(explore.first);
      expect(firstDay(id, 'surrounded')).toBe(cell(id, 'surrounded_on'));
      expect(firstDay(id, 'taken')).toBe(cell(id, 'taken_on'));
      const order = every.map((d) => ['held', 'surrounded', 'taken'].indexOf(mark(byDay.get(d), id)?.symbol ?? ''));
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    }
  );

  it('knows the day it was taken, in force on the day itself', () => {
    const day = cell('c03', 'taken_on');
    expect(mark(byDay.get(day), 'c03')).toMatchObject({ isNew: true, highlighted: true });
    expect(mark(byDay.get(dayOf(dayNumber(day) + 1)), 'c03')).toMatchObject({ isNew: false, highlighted: false });
    expect(mark(byDay.get(dayOf(dayNumber(day) + 1)), 'c03')).toMatchObject({ line: '', since: '2014-03-22' });
  });
});

describe('a checkpoint', () => {
  it.each(shown.filter((s) => s.mark === 'checkpoint').map((s) => [s.name ?? '', s.id ?? '']))(
    '%s is not there before the day it is reported',
    (_name, id) => {
      expect(firstDay(id, 'checkpoint')).toBe(cell(id, 'date'));
      expect(every.filter((d) => mark(byDay.get(d), id)).at(0)).toBe(cell(id, 'date'));
    }
  );
});

describe('the sites of a step', () => {
  it('shows all that are clear in the sources on the last day, and none of the others', () => {
    const ids = (byDay.get(explore.last)?.marks ?? []).map((m) => m.id).sort();
    expect(ids).toEqual(shown.map((s) => s.id).sort());
    expect(ids).not.toContain('c07');
  });
  it('surround Crimea’s bases with the scroll: none taken at first, most at the end', () => {
    const taken = (progress: number) => at('surrounded', progress).marks.filter((m) => m.symbol === 'taken').length;
    expect(taken(0)).toBe(0);
    expect(taken(0.5)).toBeGreaterThan(0);
    expect(taken(1)).toBeGreaterThan(taken(0.5));
    expect(taken(1)).toBe(shown.filter((s) => s.mark === 'base' && s.taken_on && s.taken_on <= '2014-03-25').length);
  });
  it('show the fleet’s own places as the fleet’s, whatever the day', () => {
    expect(
      at('peninsula')
        .marks.filter((m) => m.symbol === 'fleet')
        .map((m) => m.id)
    ).toEqual(['c05', 'c20', 'c22']);
    expect(mark(at('airports'), 'c22')?.symbol).toBe('fleet');
  });
});

describe('areas of the buildup', () => {
  const names = (scene: Scene) => scene.reportedAreas.map((z) => z.id);
  const early = areas.filter((a) => a.drawn === 'yes' && a.later === 'no' && a.first_seen);

  it('light up by the day they were first seen', () => {
    for (const progress of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 1]) {
      const scene = at('second-wave', progress);
      const seen = early.filter(
        (a) => (a.first_seen?.length === 7 ? `${a.first_seen}-29` : (a.first_seen ?? '')) <= scene.day
      );
      expect(
        scene.reportedAreas.every((z) => seen.some((a) => a.id === z.id)),
        scene.day
      ).toBe(true);
      // Two rows of one town are one area: as many areas as there are different coordinates.
      expect(scene.reportedAreas.length, scene.day).toBe(new Set(seen.map((a) => `${a.lat} ${a.lon}`)).size);
    }
    expect(at('second-wave', 0).reportedAreas).toEqual([]);
    expect(at('second-wave', 1).reportedAreas.length).toBeGreaterThan(4);
  });

  it('seen only after the talks appear faint, and only beside the distance lines', () => {
    const later = areas.filter((a) => a.later === 'yes').map((a) => a.id);
    for (const { id, layers } of story.steps) {
      const found = at(id).reportedAreas.filter((z) => z.seenLater);
      if (!layers.includes('distances')) expect(found, id).toEqual([]);
      expect(
        found.every((z) => later.includes(z.id)),
        id
      ).toBe(true);
    }
    expect(at('sites').reportedAreas.filter((z) => z.seenLater).length).toBeGreaterThan(0);
    expect(
      at('sites')
        .reportedAreas.filter((z) => !z.seenLater)
        .every((z) => !later.includes(z.id))
    ).toBe(true);
  });

  it('seen only after the talks come with the day the reader chooses, on the day they were first seen', () => {
    const drawn = areas.filter((a) => a.later === 'yes' && a.drawn === 'yes' && a.first_seen && a.id !== 'd23');
    expect(drawn.map((a) => a.id)).toEqual(['d05', 'd16']);
    for (const { id, first_seen: seen } of drawn)
      expect(
        every.find((d) => names(byDay.get(d) as Scene).includes(id ?? '')),
        id
      ).toBe(seen);
    // Klimovo is where the unnamed district of Bryansk Oblast already stands.
    expect(names(byDay.get(explore.last) as Scene)).not.toContain('d23');
  });

  it('less than 12 km apart are one district, which is drawn once; farther apart they are two', () => {
    const [first] = story.tables.deployments.filter((d) => d.drawn && !d.seenLater);
    if (!first) throw new Error('no area in the story');
    const [x, y] = first.xy;
    const areasAt = (km: number) =>
      reportedAreasOn(
        { ...story, tables: { ...story.tables, deployments: [first, { ...first, id: 'near', xy: [x, y + km] }] } },
        '2014-04-17',
        true,
        []
      ).map((area) => area.id);
    expect(areasAt(11)).toEqual([first.id]);
    expect(areasAt(13)).toEqual([first.id, 'near']);
  });

  it('that no source read confirms are drawn nowhere', () => {
    const unconfirmed = areas.filter((a) => a.status === 'unverified' || a.drawn !== 'yes').map((a) => a.id);
    expect(unconfirmed.length).toBeGreaterThan(3);
    const drawn = [...story.steps.map((s) => at(s.id)), ...byDay.values()].flatMap(names);
    expect(drawn.filter((id) => unconfirmed.includes(id))).toEqual([]);
  });

  it('stand only in steps that ask for them', () => {
    for (const { id, layers } of story.steps)
      if (!layers.includes('zones')) expect(at(id).reportedAreas, id).toEqual([]);
  });

  it('are not named twice where the step marks the place itself', () => {
    const scene = at('still-there');
    expect(scene.marks.map((m) => m.name)).toContain('Rostov Oblast');
    expect(scene.reportedAreas.find((z) => z.id === 'd08')?.name).toBe('');
  });
});

describe('the reader’s turn', () => {
  it('shows any day from 18 February to 17 April as it stood, by the same drawing as the last step', () => {
    const last = exploreStep(story);
    for (const [day, scene] of byDay) {
      expect(scene, day).toMatchObject({
        step: story.steps[last]?.id,
        index: last,
        day,
        contested: day > '2014-02-27'
      });
    }
    const own = story.steps[last];
    expect(sceneOn(story, own?.until ?? '')).toEqual(sceneAt(story, { step: last, progress: 1 }));
  });
  it('leaves the story itself as it was', () => {
    const before = JSON.stringify(story.steps.at(-1));
    sceneOn(story, '2014-03-08');
    expect(JSON.stringify(story.steps.at(-1))).toBe(before);
  });
});
