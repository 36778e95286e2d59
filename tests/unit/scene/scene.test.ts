import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { sceneAt } from '$lib/scene/scene';
import type { Position, Scene } from '$lib/scene/types';

const story = loadStory();
const last = story.steps.length - 1;
const ids = story.steps.map((s) => [s.id, s.index] as const);
const shares = Array.from({ length: 21 }, (_, i) => i / 20);
const at = (step: number, progress = 1): Scene => sceneAt(story, { step, progress });

/** Every position on the way down, in order: the opening, then each step in twentieths. */
const way: Position[] = [
  { step: -1, progress: 0 },
  ...ids.flatMap(([, step]) => shares.map((progress) => ({ step, progress })))
];
const key = ({ step, progress }: Position): string => `${step}/${progress}`;
const down = new Map(way.map((p) => [key(p), sceneAt(story, p)]));

describe('a scene', () => {
  it('is there for every step, named for it, and for the opening', () => {
    expect(last).toBeGreaterThan(30);
    for (const [id, index] of ids) expect(at(index)).toMatchObject({ step: id, index });
    expect(at(-1)).toMatchObject({ step: 'opening', index: -1 });
  });

  it('is the same on the way up as on the way down', () => {
    for (const p of [...way].reverse()) expect(sceneAt(story, p), key(p)).toEqual(down.get(key(p)));
  });

  it('is the same after a jump from anywhere', () => {
    for (let i = 0, n = 0; n < way.length; n++, i = (i + 389) % way.length) {
      const p = way[i] as Position;
      expect(sceneAt(story, p), key(p)).toEqual(down.get(key(p)));
    }
  });

  it('is left alone by whoever draws it: making one changes nothing in the story', () => {
    const before = JSON.stringify(story);
    for (const p of way) sceneAt(story, p);
    expect(JSON.stringify(story)).toBe(before);
  });

  it('differs from its neighbours, so that every step shows something of its own', () => {
    for (const [id, index] of ids) {
      const { step: _s, index: _i, ...mine } = at(index);
      const { step: _t, index: _j, ...before } = at(index - 1);
      expect(mine, `${id} looks like the step before it`).not.toEqual(before);
    }
  });

  it('stays at its first shot while its text is read, and moves on to a second one at the end', () => {
    const moving = story.steps.filter((step) => step.secondShot !== step.shot);
    expect(moving.length).toBeGreaterThan(0);
    for (const { index } of moving)
      expect([0, 0.5, 0.9, 0.96, 1].map((progress) => at(index, progress).atSecondShot)).toEqual([
        false,
        false,
        false,
        true,
        true
      ]);
  });

  it('ends at the last step for a position beyond it, and stays within it for a progress beyond it', () => {
    expect(at(last + 5)).toEqual(at(last));
    expect(at(3, 1.4)).toEqual(at(3, 1));
    expect(at(3, -0.4)).toEqual(at(3, 0));
  });

  it('takes no notice of a hundredth of a hundredth of the way', () => {
    for (const [, index] of ids) expect(at(index, 0.50004)).toEqual(at(index, 0.5));
  });
});

describe('the opening', () => {
  const opening = at(-1);
  it('shows Paris, Moscow and Kyiv under the whole of Europe, Kyiv as the one not at the table', () => {
    expect(opening.shot).toBe('europe');
    expect(opening.map).toBe(true);
    expect(opening.figure).toBeNull();
    expect(opening.marks.map((m) => [m.id, m.symbol])).toEqual([
      ['paris', 'meeting'],
      ['moscow', 'city'],
      ['kyiv', 'absent']
    ]);
  });
  it('has its ways drawn to the end, however far the reader is', () => {
    expect(opening.lines.map((l) => l.id)).toEqual(['paris-moscow', 'paris-kyiv']);
    expect(opening.lines.every((l) => l.drawn === 1)).toBe(true);
    expect(at(-1, 0)).toEqual(opening);
  });
  it('stands on the night of the talks', () => expect(opening.day).toBe('2014-03-30'));
});

describe('Crimea', () => {
  const inCrimea = ['crimea', 'isthmus', 'harbour'];
  it('is drawn as contested after 27 February 2014', () => expect(story.map.disputed?.from).toBe('2014-02-27'));
  it.each(ids)('is contested in %s after that day, and on it where the story stands in Crimea', (_id, index) => {
    for (const progress of shares) {
      const scene = at(index, progress);
      const due = scene.day > '2014-02-27' || (scene.day === '2014-02-27' && inCrimea.includes(scene.shot));
      expect(scene.contested, `${scene.day} at ${progress}`).toBe(due);
    }
  });
  it('is contested at dawn on 27 February, as the step of that name tells', () => {
    expect(
      at(
        story.steps.findIndex((s) => s.id === 'dawn-27-february'),
        0
      )
    ).toMatchObject({ day: '2014-02-27', contested: true });
  });
  it('is contested in the opening, which is a later night', () => expect(at(-1).contested).toBe(true));
  it('is not yet contested in the steps on November 2013, the killings, and the eve of 27 February', () => {
    for (const id of ['map-of-the-question', 'the-deal-not-signed', 'the-killing', 'peninsula']) {
      const index = story.steps.findIndex((s) => s.id === id);
      expect(
        shares.some((p) => at(index, p).contested),
        id
      ).toBe(false);
    }
  });
  it('turns contested within the step that passes the day', () => {
    const passing = story.steps.filter((s) => s.day < '2014-02-27' && s.until > '2014-02-27');
    expect(passing.length).toBeGreaterThan(0);
    for (const step of passing)
      expect([at(step.index, 0).contested, at(step.index, 1).contested], step.id).toEqual([false, true]);
  });
});

describe('progress through a step', () => {
  it.each(ids)('keeps the day of %s between the two of the story, never going back', (_id, index) => {
    const { day, until } = story.steps[index] as (typeof story.steps)[number];
    const days = shares.map((p) => at(index, p).day);
    expect([days[0], days.at(-1)]).toEqual([day, until]);
    expect([...days].sort()).toEqual(days);
    expect(days.every((d) => /^\d{4}-\d\d-\d\d$/.test(d))).toBe(true);
  });

  it('passes days in between where a step spans a week or more', () => {
    const long = story.steps.filter((s) => Date.parse(s.until) - Date.parse(s.day) >= 7 * 864e5);
    expect(long.length).toBeGreaterThan(2);
    for (const { id, index, day, until } of long) expect([day, until], id).not.toContain(at(index, 0.5).day);
  });

  it('draws a route or a call from nothing to the whole, and is done before the step is', () => {
    const ways = story.steps.filter((s) => at(s.index).lines.some((l) => l.kind === 'route' || l.kind === 'call'));
    expect(ways.map((s) => s.id)).toEqual(expect.arrayContaining(['detour', 'friday-call']));
    for (const { index, lines } of ways) {
      const shown = shares.map((p) => at(index, p).lines[0]?.drawn ?? NaN);
      expect(at(index).lines.map((l) => l.id)).toEqual(lines);
      expect([shown[0], shown[17], shown.at(-1)]).toEqual([0, 1, 1]);
      expect(shown[8]).toBeGreaterThan(0.3);
      expect(shown[8]).toBeLessThan(0.9);
      expect([...shown].sort((a, b) => a - b)).toEqual(shown);
    }
  });

  it('has the lines between the capitals whole from the start: they compare, nothing travels', () => {
    const paris = story.steps.findIndex((s) => s.id === 'paris');
    expect(at(paris, 0).lines.map((l) => [l.id, l.drawn])).toEqual([
      ['paris-moscow', 1],
      ['paris-kyiv', 1]
    ]);
  });

  it('moves the camera once, and only in a step with a second shot', () => {
    const moving = story.steps.filter((s) => s.secondShot !== s.shot);
    expect(moving.map((s) => s.id)).toContain('sites');
    for (const { index } of moving) {
      const moved = shares.map((p) => at(index, p).atSecondShot);
      expect([moved[4], moved.at(-1)]).toEqual([false, true]);
      expect([...moved].sort()).toEqual(moved);
    }
    for (const { id, index } of story.steps.filter((s) => s.secondShot === s.shot)) {
      expect(
        shares.every((p) => !at(index, p).atSecondShot),
        id
      ).toBe(true);
    }
  });

  it('hands the figure the day and the progress of the moment', () => {
    const { index } = story.steps.find((s) => s.id === 'five-meetings') ?? { index: -1 };
    expect(at(index, 0.4).figure).toMatchObject({ name: 'timeline', progress: 0.4, day: at(index, 0.4).day });
  });
});

describe('what is drawn', () => {
  it('puts the map away exactly under the figures that stand on paper', () => {
    const paper = story.steps.filter((s) => !at(s.index).map).map((s) => s.figure);
    expect(new Set(paper)).toEqual(
      new Set(['estimates', 'estimates-area', 'timeline', 'hours', 'sanctions', 'matrix', 'vote', 'issues'])
    );
    for (const { id, index, figure } of story.steps) if (!figure) expect(at(index).map, id).toBe(true);
  });

  it('colours all 27 units in the two choropleths, by the table, and none elsewhere', () => {
    for (const { id, index, layers } of story.steps) {
      const fills = at(index).fills;
      const choropleth = layers.includes('language') || layers.includes('runoff');
      expect(Object.keys(fills), id).toHaveLength(choropleth ? 27 : 0);
    }
    const fillsOf = (id: string) => at(story.steps.findIndex((s) => s.id === id)).fills;
    for (const u of story.tables.units) {
      const bounds = [20, 35, 60];
      expect(fillsOf('who-speaks-what')[u.iso], u.iso).toBe(`seq-${bounds.filter((b) => u.language >= b).length + 1}`);
      expect(fillsOf('how-they-voted')[u.iso]?.includes('dotted'), u.iso).toBe(u.leader === 'Yanukovych');
    }
  });

  it('shows every mark and line a step asks for, or the compiler would have refused it', () => {
    for (const step of story.steps) {
      const scene = at(step.index);
      expect(
        step.marks.map((m) => m.place).filter((id) => !scene.marks.some((m) => m.id === id)),
        step.id
      ).toEqual([]);
      expect(new Set(scene.marks.map((m) => m.id)).size, step.id).toBe(scene.marks.length);
    }
  });
});
