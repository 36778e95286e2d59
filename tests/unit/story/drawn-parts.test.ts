import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { loadStory } from '$lib/content';
import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { STILLS } from '$lib/stage/screen';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import Still from '$lib/story/Still.svelte';
import { fitFigure } from '$lib/story/still';
import { stylesFor } from '$lib/story/styles';
import DateRail from '$lib/timeline/DateRail.svelte';
import { meetings } from '$lib/timeline/rail';
import { untilTalks } from '$lib/timeline/tallies';
import { figureStrings } from '$lib/ui/figure-strings';
import { strings } from '$lib/ui/strings';
import { elementsOf, select, type Drawn } from './select';

const story = loadStory();
let map: MapBuild;
beforeAll(() => {
  map = loadMap(story);
}, 120_000);

interface Drawing {
  body: string;
  elements: Drawn[];
  scene: Scene;
}
const drawings = new Map<string, Drawing>();

/** The wide standing picture of a step, at its end or, as 'price@0', at a share of it. */
function drawn(at: string): Drawing {
  const known = drawings.get(at);
  if (known) return known;
  const [id = '', progress = '1'] = at.split('@');
  const step = story.steps.findIndex((s) => s.id === id);
  expect(step >= 0 || id === 'opening', `a step ${id}`).toBe(true);
  const scene = sceneAt(story, { step, progress: Number(progress) });
  const screen = STILLS.wide;
  const { body } = render(Still, { props: { story, scene, data: map, screen, fit: fitFigure(story, scene, 'wide') } });
  const drawing = { body, elements: elementsOf(body), scene };
  drawings.set(at, drawing);
  return drawing;
}

const words = (elements: Drawn[]): string =>
  elements
    .map((e) => e.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
/** The caution under a figure, as far as its first line certainly goes. */
const caution = (id: string) => (s: Story) =>
  s.steps
    .find((step) => step.id === id)
    ?.figureNote.split(' ')
    .slice(0, 5)
    .join(' ') || 'a note';
const rowsOf = (id: string) => (s: Story) => s.steps.find((step) => step.id === id)?.rows.length ?? 0;
const of = (symbol: string) => (_: Story, scene: Scene) => scene.marks.filter((m) => m.symbol === symbol).length;

/** How many there are, or words that stand in them; from the story where an editor's next row changes it. */
type Expected = number | string | RegExp | ((story: Story, scene: Scene) => number | string);
type Row = [step: string, sees: string, selector: string, expected: Expected];

const MAP: Row[] = [
  ['opening', 'a heavy way from Paris to Moscow', 'path.way.talk', 1],
  ['opening', 'a broken way from Paris to Kyiv', 'path.way.absent', 1],
  ['opening', 'the length of both ways in kilometres', 'text.km', 2],
  ['opening', 'Paris as a disc in a ring', 'g.mark.meeting.lit circle.around', 1],
  ['opening', 'Kyiv as an open circle', 'g.mark.absent circle.open', 1],
  ['opening', 'Moscow as a point', 'g.mark.city circle.dot', 1],
  [
    'opening',
    'what Kyiv is, under its name',
    'text.place tspan.line',
    (s) => s.opening.marks.find((m) => m.place === 'kyiv')?.line ?? 'a line'
  ],
  ['opening', 'whose map it is', 'text', strings.map.credit.split(';')[0] ?? ''],
  ['paris', 'the way from Paris to Moscow again', 'path.way.talk', 1],
  ['detour', 'the way of Kerry’s plane', 'path.way.route', 1],
  ['friday-call', 'the way of the call', 'path.way.call', 1],
  ['map-of-the-question', 'the edge of the alliances', 'g.level path.alliance', 1],
  ['map-of-the-question', 'the edge of the alliances in the legend', 'g.legend path.alliance', 1],
  ['map-of-the-question', 'the borders of the units, strong', 'path.unit-lines.strong', 1],
  ['map-of-the-question', 'names of most units', 'text.unit', /^(\S.*? ){20}/],
  ['map-of-the-question', 'a scale bar', 'g.scale path', 1],
  ['map-of-the-question', 'its length', 'g.scale text', /^\d+ km$/],
  ['map-of-the-question', 'no hatch over Crimea yet', 'g.contested.on', 0],
  ['peninsula', 'the fleet’s bases', 'g.mark.fleet path.fleet-line', of('fleet')],
  ['peninsula', 'the fleet in the legend', 'g.legend rect.fleet', 1],
  ['peninsula', 'a small map that says where this is', 'svg.inset rect.here', 1],
  ['peninsula', 'no line of control before the seizure', 'path.control', 0],
  ['airports', 'a ring around the base that is surrounded', 'g.surrounded circle.ring', of('surrounded')],
  [
    'airports',
    'a square for each of the two fields',
    'g.mark rect.box',
    (_, { marks }) => marks.filter((m) => m.symbol === 'taken' || m.symbol === 'surrounded').length
  ],
  ['airports', 'the line of control', 'path.control', /^$/],
  ['airports', 'the hatch over Crimea', 'g.contested.on rect', 1],
  ['airports', 'today’s event in force', 'text.place.today', 1],
  ['harbour', 'the sunken cruiser as a full square', 'g.mark.event rect.full', of('event')],
  ['the-neck', 'a cross at each checkpoint', 'g.mark.checkpoint path.cross', of('checkpoint')],
  ['the-neck', 'the cross in the legend', 'g.legend path.cross', 1],
  ['surrounded@0', 'hollow squares for bases not yet surrounded', 'g.mark.held rect.box', of('held')],
  ['surrounded@0.5', 'rings around those surrounded', 'g.surrounded circle.ring', of('surrounded')],
  ['surrounded', 'full squares for bases taken', 'g.mark.taken rect.box', of('taken')],
  ['surrounded', 'taken, in the legend', 'g.legend rect.box.taken', 1],
  ['surrounded', 'surrounded, in the legend', 'g.legend circle.ring', 1],
  ['surrounded@0', 'the first state in the legend', 'g.legend text', strings.key.held ?? ''],
  [
    'surrounded',
    'in the legend the states that are left',
    'g.legend text',
    `${strings.key.surrounded} ${strings.key.taken} ${strings.key.checkpoint}`
  ],
  ['second-wave', 'an area for each place reported', 'circle.zone', (_, { reportedAreas }) => reportedAreas.length],
  ['second-wave', 'the area in the legend', 'g.legend rect', 2],
  ['second-wave', 'areas named', 'text.place.lit', 'Belgorod'],
  ['sites', 'three lines of equal distance', 'g.distances path', 3],
  ['sites', 'how far they are', 'text.distance', /^50 km 100 km 150 km$/],
  [
    'sites',
    'areas seen only later, apart',
    'circle.zone.later',
    (_, { reportedAreas }) => reportedAreas.filter((z) => z.seenLater).length
  ],
  ['explore', 'bases counted in one label', 'text.place tspan.line', /^\d+ taken/],
  ['who-speaks-what', 'a fill on each unit', 'path.unit', (s) => s.tables.units.length],
  [
    'how-they-voted',
    'dots on the units of the second leader',
    'path[fill=url(#map-dotted)]',
    (_, { fills }) => Object.values(fills).filter((f) => f.includes('dotted')).length
  ]
];

const FIGURES: Row[] = [
  ['paris', 'four clocks', 'svg.figure text.place', 4],
  [
    'two-rooms',
    'what two people say, each with the number of its note',
    'a.mark text.number',
    (s) => s.steps.find((t) => t.id === 'two-rooms')?.voices.length ?? 0
  ],
  ['one-agreement', 'twelve issues still open', 'text.faint', 12],
  ['what-was-agreed', 'who lists what', 'text.list', 3],
  ['the-killing', 'four counts of the dead, the later lists in two', 'svg.figure tspan.title', 4],
  ['the-killing', 'the caution under them', 'svg.figure text.quiet', caution('the-killing')],
  ['snap-drill', 'the drill as one figure, set large', 'svg.figure tspan.title', 1],
  ['snap-drill', 'that it is no count at the border', 'svg.figure text.quiet', caution('snap-drill')],
  ['ballot', 'shares claimed, as words', 'svg.figure text', '96.77%'],
  ['ballot', 'the hearsay fainter, as no count', 'svg.figure g.hearsay .quiet', 'not a'],
  ['five-days', 'five days', 'svg.figure text.date', rowsOf('five-days')],
  ['five-days@0', 'days still ahead faint', 'svg.figure g.later', 4],
  [
    'how-many',
    'the estimates of the step’s day in force',
    'g.row.lit',
    (s, { figure }) => s.tables.estimates.filter((e) => e.group === 'border' && e.date === figure?.focus).length
  ],
  ['how-many', 'the caution under them', 'text.foot', caution('how-many')],
  ['how-many-in-crimea', 'the limit of the fleet', 'line.limit', 1],
  ['how-many-in-crimea', 'estimates made later, apart', 'g.row.later', 2],
  ['a-range-not-a-number', 'a full dot for each 500 soldiers', 'g.dot.on.full', 80],
  ['a-range-not-a-number', 'that nobody says where they stood', 'svg.figure text', strings.dots.nowhere],
  ['a-range-not-a-number', 'no lowest and highest of a single figure', 'svg.figure circle.sample', 0],
  ['a-range-not-a-number', 'whose figure it is', 'tspan.when', strings.dots.sides.US],
  ['london-ideas', 'the meeting of the week, ringed', 'circle.ring', 1],
  ['hague-proposal', 'the meeting of the week, ringed', 'circle.ring', 1],
  ['only-exercises', 'four statements with their days', 'svg.figure text.day', rowsOf('only-exercises')],
  ['only-exercises', 'the note under them', 'svg.figure text.note', caution('only-exercises')],
  ['climate-of-fear', 'a quotation', 'text.quote', /^“.*”$/],
  [
    'climate-of-fear',
    'who said it',
    'svg.figure text.who',
    (s) => s.steps.find((t) => t.id === 'climate-of-fear')?.voices[0]?.who ?? 'a name'
  ],
  ['climate-of-fear', 'the number of its note', 'svg.figure a.mark text.number', /^\d+$/],
  ['climate-of-fear', 'the note under it', 'svg.figure text.note', caution('climate-of-fear')],
  ['five-meetings', 'five discs of the talks', 'svg.figure circle.meeting', (s) => meetings(s).length],
  ['five-meetings', 'calls, as smaller discs', 'svg.figure circle.call', /^$/],
  ['five-meetings', 'what a call was about', 'tspan.calls', '90 minutes'],
  [
    'price',
    'names on lists, a heap a day and side',
    'path.person.mark',
    (s) =>
      new Set(
        untilTalks(s)
          .filter((r) => r.people)
          .map((r) => `${r.imposer} ${r.date}`)
      ).size
  ],
  ['price', 'how many a side has named in all', 'text.count tspan.aside', /33 over Crimea/],
  ['price', 'what a square is', 'text.key', `${strings.timeline.person} ${strings.timeline.company}`],
  ['price', 'Russia’s answers', 'text.name tspan.aside', strings.timeline.answers],
  ['price@0', 'later lists faint', 'g.later', /\d/],
  ['back-to-paris', 'events of three days', 'svg.figure tspan.title', /Kerry and Lavrov talk/],
  ['back-to-paris', 'each day by its name', 'text.weekday', 3],
  ['positions', 'the wall between the issues’ parties and Kyiv', 'line.wall', 1],
  ['positions', 'thirteen issues', 'text.issue', (s) => new Set(s.tables.positions.map((p) => p.issue)).size],
  ['positions', 'an open ring for Kyiv in each', 'circle.ring', 13],
  ['hundred-to-eleven', 'four counts of votes', 'text.count', '100 11 58 24'],
  ['hundred-to-eleven', 'the eleven by name', 'text.names.against', 'Zimbabwe'],
  ['who-speaks-what', 'the boxes of four classes', 'svg.figure rect.box', 4],
  ['who-speaks-what', 'the bounds of the classes', 'svg.figure text.small', 5],
  ['how-they-voted', 'the boxes of three classes for two leaders', 'svg.figure rect.box', 6],
  ['how-they-voted', 'the second leader’s boxes dotted', 'rect[fill=url(#legend-dots)]', 3],
  ['how-they-voted', 'that the count is preliminary', 'text.caution', figureStrings.legend.runoffCaution],
  [
    'what-lavrov-means',
    'each choice as a word',
    'text.choice',
    (s) => s.tables.counts.filter((c) => c.group === 'choices').length
  ],
  ['what-lavrov-means', 'that the regions are not named', 'text.caution', caution('what-lavrov-means')]
];

/** Classes that are nothing without their style, and what it must say. */
const FAINT: [step: string, sees: string, rule: RegExp][] = [
  ['sites', 'areas seen only later, fainter', /\.zone\.later[^{]*\{[^}]*opacity/],
  ['sites', 'their names fainter', /\.faint[^{]*\{[^}]*opacity/],
  ['price@0', 'squares of later days, fainter', /\.later[^{]*\.mark[^{]*\{[^}]*opacity/],
  ['airports', 'the hatch only where it is on', /\.contested\.on[^{]*\{[^}]*opacity|\.contested[^{]*\{[^}]*opacity: ?0/]
];

/** The rail on 19 March: three talks behind, two ahead. */
const DAY = '2014-03-19';
const RAIL: [sees: string, selector: string, expected: Expected][] = [
  ['the title of the article, as a link', 'a.headline', (s) => s.headline],
  ['a disc for each of the talks', 'circle.talk', (s) => meetings(s).length],
  ['those ahead open', 'circle.talk.open', (s) => meetings(s).filter((m) => m.date > DAY).length],
  ['what each is', 'circle.talk title', 'London'],
  ['the day', 'text.day', '19 March'],
  ['where the day is', 'g.marker path.bar', 1],
  ['the way behind, heavy', 'rect.behind.way', 1],
  ['the winter before it, dotted', 'path.ahead.dots', 1],
  ['the months', 'text.month', 'April'],
  ['a tick at the first of each month', 'path.tick', 2],
  ['room to press it', 'rect.hit', 1]
];

function meets(found: Drawn[], expected: Expected, scene: Scene): void {
  const wanted = typeof expected === 'function' ? expected(story, scene) : expected;
  if (typeof wanted === 'number') expect(found.length).toBe(wanted);
  else {
    expect(found.length).toBeGreaterThan(0);
    if (wanted instanceof RegExp) expect(words(found)).toMatch(wanted);
    else expect(words(found)).toContain(wanted);
  }
  // A row whose number comes from the story must not be empty by accident.
  if (typeof expected === 'function') expect(wanted).toBeTruthy();
}

describe.each([
  ['map', MAP],
  ['figure', FIGURES]
] as const)('on the %s a reader sees', (_, rows) => {
  it.each(rows)('%s: %s', (step, _sees, selector, expected) => {
    const { elements, scene } = drawn(step);
    meets(select(elements, selector), expected, scene);
  });
});

it.each(FAINT)('%s: %s', (step, _sees, rule) => expect(stylesFor(drawn(step).body)).toMatch(rule));

describe('on the date rail a reader sees', () => {
  const rail = (day: string) => {
    const steps = story.steps.map(({ id, index, day: on, place, focus }) => ({
      id,
      index,
      day: on,
      title: place,
      focus
    }));
    return elementsOf(render(DateRail, { props: { day, story, width: 1280, narrow: false, steps } }).body);
  };
  it.each(RAIL)('%s', (_, selector, expected) =>
    meets(select(rail(DAY), selector), expected, sceneAt(story, { step: 0, progress: 0 }))
  );
  it('a ring where the day is one of talks', () =>
    expect(select(rail('2014-03-30'), 'g.marker circle.now')).toHaveLength(1));
});
