import type { Story } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { meetings } from '$lib/timeline/meetings';
import { untilTalks } from '$lib/figures/sanctions/select';
import { figureStrings, strings } from '$lib/ui/strings';

/** How many there are, or words that stand in them; from the story where an editor's next row changes it. */
export type Expected = number | string | RegExp | ((story: Story, scene: Scene) => number | string);
export type Row = [step: string, sees: string, selector: string, expected: Expected];

/** The caution under a figure, as far as its first line certainly goes. */
const caution = (id: string) => (s: Story) =>
  s.steps
    .find((step) => step.id === id)
    ?.figureNote.split(' ')
    .slice(0, 5)
    .join(' ') || 'a note';
const rowsOf = (id: string) => (s: Story) => s.steps.find((step) => step.id === id)?.rows.length ?? 0;
const of = (symbol: string) => (_: Story, scene: Scene) => scene.marks.filter((m) => m.symbol === symbol).length;

/** What a reader sees on the map of a still. */
export const MAP: Row[] = [
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
  ['opening', 'whose map it is', 'text', (s) => s.map.credit.split(';')[0] ?? ''],
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

/** What a reader sees on the figure of a still. */
export const FIGURES: Row[] = [
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
  ['five-days@0', 'days still ahead faint', 'svg.figure g.to-come', 4],
  [
    'how-many',
    'the estimates of the step’s day in force',
    'g.row.highlighted',
    (s, { figure }) => s.tables.estimates.filter((e) => e.group === 'border' && e.date === figure?.focus).length
  ],
  ['how-many', 'the caution under them', 'text.note', caution('how-many')],
  ['how-many-in-crimea', 'the limit of the fleet', 'line.limit', 1],
  ['how-many-in-crimea', 'estimates made later, apart', 'g.row.in-retrospect', 2],
  ['a-range-not-a-number', 'a full dot for each 500 soldiers', 'g.dot.on.full', 80],
  ['a-range-not-a-number', 'that nobody says where they stood', 'svg.figure text', strings.dots.nowhere],
  ['a-range-not-a-number', 'no lowest and highest of a single figure', 'svg.figure circle.sample', 0],
  ['a-range-not-a-number', 'whose figure it is', 'tspan.when', (s) => s.tables.sides[0]?.speaker ?? 'no side'],
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
  ['five-meetings', 'what a call was about', 'tspan.circle', '90 minutes'],
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
  ['price', 'what a square is', 'text.key', `${figureStrings.sanctions.person} ${figureStrings.sanctions.company}`],
  ['price', 'Russia’s answers', 'text.name tspan.aside', figureStrings.sanctions.answers],
  ['price@0', 'later lists faint', 'g.to-come', /\d/],
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
