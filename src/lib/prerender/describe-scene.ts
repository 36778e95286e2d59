import type { Point, ShotId, Story } from '$lib/content/types';
import { STILLS } from '$lib/stage/screen';
import { withSubtitles } from '$lib/map/mark-subtitle';
import { compose } from '$lib/stage/compose';
import type { Mark, Scene } from '$lib/scene/types';
import { sceneAt } from '$lib/scene/scene';
import { dayYear } from '$lib/ui/format';
import { pictureStrings as words, strings } from '$lib/ui/strings';
import { some } from '$lib/figures/shared/sentences';
import { describeFigure } from './describe-figure';

/** Longest description, in characters: a screen reader reads it in about half a minute. */
const MAX_LENGTH = 600;
/** Names in one list, at most. */
const MAX_NAMES = 8;

const named = (m: { name: string; line: string }): string => (m.line ? `${m.name} (${m.line})` : m.name);

/** Joins sentences as long as they fit into `maxLength` characters; a sentence that does not fit is left out. */
const fitted = (parts: string[], maxLength: number): string =>
  parts.reduce(
    (text, part) => (text && text.length + part.length + 1 > maxLength ? text : `${text} ${part}`.trim()),
    ''
  );

/** The scene on its stills, wide and tall. */
const stillsOf = (scene: Scene, { geography }: Pick<Story, 'geography'>) =>
  Object.values(STILLS).map((screen) => compose(scene, screen, geography));

/** True if the disputed area is in view on a still of the scene, wide or tall. */
export const hasDisputedArea = (scene: Scene, story: Pick<Story, 'geography'>): boolean =>
  stillsOf(scene, story).some((still) => still.disputedInView);

/** True if a still of the scene has a map. */
const isMapped = (scene: Scene, story: Story): boolean => stillsOf(scene, story).some((still) => still.showsMap);

/** The shot that the stills of a scene show. */
const shotOf = (scene: Scene, geography: Story['geography']): ShotId => compose(scene, STILLS.wide, geography).shot;

/**
 * The alt text of a scene's map on the stage, with its note and what is new. Without how the disputed area is drawn: the stage adds
 * that if the area is on the screen. Build time only.
 */
export function describeMap(scene: Scene, story: Story): string {
  const { head, ground } = mapParts(story, scene);
  return [...head, ...noteOf(scene, story), ...ground, ...changes(story, scene)].join(' ');
}

/** The note of the map; a figure prints its own. */
function noteOf(scene: Scene, story: Story): string[] {
  const note = scene.figure ? '' : (story.steps[scene.index]?.figureNote ?? '');
  return note ? [note] : [];
}

/**
 * What the picture of a scene shows, in plain sentences: the area and the day, what is lit, the areas reported, the sites by
 * state, the figure, and what is new since the step before; a map's own note, and how the disputed area is drawn wherever it is seen. The words under pictures on stills, cards and share pages;
 * everything in it comes from the data. Build time only: the stage has the same, apart for map and figure (alt-texts.ts).
 * @returns 60 to 600 characters; what would be more is left out, sentence by sentence from the end
 */
export function describeScene(scene: Scene, story: Story): string {
  const figure = scene.figure ? describeFigure(story, scene.figure) : [];
  const { head, ground } = isMapped(scene, story) ? mapParts(story, scene) : { head: [], ground: [] };
  const always = scene.contested && hasDisputedArea(scene, story) ? (story.map.disputed?.alt ?? '') : '';
  const parts = [
    ...head,
    ...figure,
    ...noteOf(scene, story),
    ...ground,
    ...(isMapped(scene, story) ? changes(story, scene) : [])
  ];
  return `${fitted(parts, MAX_LENGTH - (always ? always.length + 1 : 0))} ${always}`.trim();
}

/** A place may lie this far outside the shot's bounds and still be in view, map units (km). */
const VIEW_MARGIN = 60;

/** A test whether a place is in view: a scene also has places outside its shot. */
function inView({ geography }: Story, scene: Scene): (place: { xy: Point }) => boolean {
  const [x0, y0, x1, y1] = geography.bounds.shots[shotOf(scene, geography)]?.side ?? [0, 0, 0, 0];
  return ({ xy: [x, y] }) =>
    x > x0 - VIEW_MARGIN && x < x1 + VIEW_MARGIN && y > y0 - VIEW_MARGIN && y < y1 + VIEW_MARGIN;
}

/** The parts of a map's description: its subject first, then what is on the map. */
function mapParts(story: Story, scene: Scene): { head: string[]; ground: string[] } {
  const { layers, reportedAreas } = scene;
  const sites = layers.includes('sites');
  const highlighted = scene.marks.filter((m) => m.highlighted);
  const others = sites
    ? scene.marks.filter(
        (m) => !m.highlighted && (m.symbol === 'city' || m.symbol === 'event' || m.symbol === 'absent')
      )
    : scene.marks.filter((m) => !m.highlighted);
  const list = (say: (names: string) => string, names: string[]) =>
    names.length > 0 ? [say(some(names, MAX_NAMES))] : [];
  const areas = reportedAreas.filter((z) => z.name).filter(inView(story, scene));
  const head = [
    strings.map.alt.shot(story.map.shots[shotOf(scene, story.geography)]?.name ?? '', dayYear(scene.day)),
    ...list(words.focus, withSubtitles(highlighted).map(named)),
    ...list(words.also, withSubtitles(others).map(named))
  ];
  const ground = [
    ...list(strings.map.alt.zones, areas.filter((z) => !z.seenLater).map(named)),
    ...list(strings.map.alt.zonesLater, areas.filter((z) => z.seenLater).map(named)),
    ...(sites ? siteParts(scene.marks.filter((m) => !m.highlighted)) : []),
    ...layerParts(story, scene)
  ];
  return { head, ground };
}

function siteParts(marks: Mark[]): string[] {
  const of = (symbol: Mark['symbol'], say: (names: string) => string) => {
    const names = marks.filter((m) => m.symbol === symbol).map((m) => m.name);
    return names.length > 0 ? [say(some(names, MAX_NAMES))] : [];
  };
  return [
    ...of('taken', words.taken),
    ...of('surrounded', words.surrounded),
    ...of('checkpoint', words.checkpoints),
    ...of('held', words.held)
  ];
}

function layerParts(story: Story, { layers }: Scene): string[] {
  const { units, words: own } = story.tables;
  const parts: string[] = [];
  if (layers.includes('language')) {
    const printed = units.filter((u) => u.languagePrinted).sort((a, b) => b.language - a.language);
    parts.push(
      own['alt-language'] ?? words.layers.language,
      words.shares(printed.map((u) => `${u.short} ${u.languagePrinted}`).join(', '))
    );
  }
  if (layers.includes('runoff')) {
    const dotted = units.filter((u) => u.leaderDotted);
    const others = units.filter((u) => !u.leaderDotted);
    parts.push(
      own['alt-runoff'] ?? words.layers.runoff,
      words.led(
        dotted[0]?.leader ?? '',
        dotted.map((u) => u.short)
      ),
      words.ledRest(others[0]?.leader ?? '', others.length)
    );
  }
  if (layers.includes('choices')) {
    const choices = story.tables.counts.filter((c) => c.kind === 'choices');
    parts.push(words.choices(choices[0]?.what ?? '', choices.map((c) => c.label).join(', ')));
  }
  if (layers.includes('distances')) parts.push(words.distances);
  if (layers.includes('alliances')) parts.push(own['alt-alliance'] ?? words.layers.alliance);
  return parts;
}

/** What is new on the map since the end of the step before. Nothing if the shot is another: then everything is new. */
function changes(story: Story, scene: Scene): string[] {
  if (scene.index < 0 || !scene.map) return [];
  const before = sceneAt(story, { step: scene.index - 1, progress: 1 });
  const nameOf = (shot: ShotId): string => story.map.shots[shot]?.name ?? '';
  if (!before.map || nameOf(before.secondShot) !== nameOf(shotOf(scene, story.geography))) return [];
  const known = new Set(
    [...before.marks, ...before.reportedAreas].map((m) => `${m.id} ${'symbol' in m ? m.symbol : ''}`)
  );
  const fresh = [...scene.marks, ...scene.reportedAreas.filter((z) => z.name)]
    .filter(inView(story, scene))
    .filter((m) => !known.has(`${m.id} ${'symbol' in m ? m.symbol : ''}`));
  return fresh.length > 0
    ? [
        words.appears(
          some(
            fresh.map((m) => m.name),
            MAX_NAMES
          )
        )
      ]
    : [];
}
