import type { Point, Story } from '$lib/content/types';
import { disputedInView } from '$lib/map/disputed-area';
import { STILLS } from '$lib/stage/screen';
import { withSubtitles } from '$lib/map/mark-subtitle';
import { hidesMap } from '$lib/stage/panel';
import { shotBounds } from '$lib/map/shot-bounds';
import type { Mark, Scene } from '$lib/scene/types';
import { sceneAt } from '$lib/scene/scene';
import { dayYear } from '$lib/ui/format';
import { pictureStrings as words } from '$lib/ui/picture-strings';
import { strings } from '$lib/ui/strings';
import { describeFigure, some } from './describe-figure';

/** The longest description, in characters: what a screen reader says in about half a minute. */
const MOST = 600;
/** Names in one list. */
const NAMES = 8;

const BOUNDS = shotBounds();

const named = (m: { name: string; line: string }): string => (m.line ? `${m.name} (${m.line})` : m.name);

/** What fits, sentence by sentence; what would be more than `most` characters is left out. */
const fitted = (parts: string[], most: number): string =>
  parts.reduce((text, part) => (text && text.length + part.length + 1 > most ? text : `${text} ${part}`.trim()), '');

/** True where Crimea is in a picture of the scene, wide or tall. */
export const hasCrimea = (scene: Scene): boolean =>
  Object.values(STILLS).some((screen) => disputedInView(scene, screen, BOUNDS));

/** True where a scene's picture has a map: that of voices has none. */
const isMapped = (scene: Scene): boolean => Object.values(STILLS).some((screen) => !hidesMap(scene, screen));

/**
 * What the map of a scene shows, with its note and what is new; how Crimea is drawn the stage adds, which knows what is seen of it.
 * Build time only.
 */
export function describeMap(scene: Scene, story: Story): string {
  const { head, ground } = mapParts(story, scene);
  return [...head, ...noteOf(scene, story), ...ground, ...changes(story, scene)].join(' ');
}

/** A figure prints its own note. */
function noteOf(scene: Scene, story: Story): string[] {
  const note = scene.figure ? '' : (story.steps[scene.index]?.figureNote ?? '');
  return note ? [note] : [];
}

/**
 * What the picture of a scene shows, in plain sentences: the area and the day, what is lit, the areas reported, the sites by
 * state, the figure, and what is new since the step before; a map's own note, and how Crimea is drawn wherever it is seen. The words under pictures on stills, cards and share pages;
 * everything in it comes from the data. Build time only: the stage has the same, apart for map and figure (alts.ts).
 * @returns 60 to 600 characters; what would be more is left out, sentence by sentence from the end
 */
export function describeScene(scene: Scene, story: Story): string {
  const figure = scene.figure ? describeFigure(story, scene.figure) : [];
  const { head, ground } = isMapped(scene) ? mapParts(story, scene) : { head: [], ground: [] };
  const always = scene.contested && hasCrimea(scene) ? strings.map.alt.contested : '';
  const parts = [
    ...head,
    ...figure,
    ...noteOf(scene, story),
    ...ground,
    ...(isMapped(scene) ? changes(story, scene) : [])
  ];
  return `${fitted(parts, MOST - (always ? always.length + 1 : 0))} ${always}`.trim();
}

const shotOf = (scene: Scene): string => strings.map.shots[scene.atSecondShot ? scene.secondShot : scene.shot];

/** How far beyond the framed box a place may lie and still be in the picture, in map units. */
const MARGIN = 60;

/** True for what the shot shows: a scene knows of places that its frame leaves out. */
function inView(scene: Scene): (place: { xy: Point }) => boolean {
  const [x0, y0, x1, y1] = BOUNDS[scene.atSecondShot ? scene.secondShot : scene.shot].side;
  return ({ xy: [x, y] }) => x > x0 - MARGIN && x < x1 + MARGIN && y > y0 - MARGIN && y < y1 + MARGIN;
}

/** What the map shows: its subject, and then what lies on its ground. */
function mapParts(story: Story, scene: Scene): { head: string[]; ground: string[] } {
  const { layers, reportedAreas } = scene;
  const sites = layers.includes('sites');
  const highlighted = scene.marks.filter((m) => m.highlighted);
  const others = sites
    ? scene.marks.filter(
        (m) => !m.highlighted && (m.symbol === 'city' || m.symbol === 'event' || m.symbol === 'absent')
      )
    : scene.marks.filter((m) => !m.highlighted);
  const list = (say: (names: string) => string, names: string[]) => (names.length > 0 ? [say(some(names, NAMES))] : []);
  const areas = reportedAreas.filter((z) => z.name).filter(inView(scene));
  const head = [
    strings.map.alt.shot(shotOf(scene), dayYear(scene.day)),
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
    return names.length > 0 ? [say(some(names, NAMES))] : [];
  };
  return [
    ...of('taken', words.taken),
    ...of('surrounded', words.surrounded),
    ...of('checkpoint', words.checkpoints),
    ...of('held', words.held)
  ];
}

function layerParts(story: Story, { layers }: Scene): string[] {
  const { units } = story.tables;
  const parts: string[] = [];
  if (layers.includes('language')) {
    const printed = units.filter((u) => u.russianPrinted).sort((a, b) => b.russian - a.russian);
    parts.push(
      `${words.colours.language}.`,
      words.shares(printed.map((u) => `${u.short} ${u.russianPrinted}`).join(', '))
    );
  }
  if (layers.includes('runoff')) {
    const led = (name: string) => units.filter((u) => u.leader === name);
    parts.push(
      `${words.colours.runoff}.`,
      words.led(
        'Yanukovych',
        led('Yanukovych').map((u) => u.short)
      ),
      words.ledRest('Tymoshenko', led('Tymoshenko').length)
    );
  }
  // What the map does not show its own note says.
  if (layers.includes('choices')) {
    const choices = story.tables.counts.filter((c) => c.group === 'choices');
    parts.push(words.choices(choices[0]?.what ?? '', choices.map((c) => c.label).join(', ')));
  }
  if (layers.includes('distances')) parts.push(words.distances);
  if (layers.includes('alliances')) parts.push(words.alliances);
  return parts;
}

/** What is new in a scene's map since the step before it came to rest; of another area everything is, and its name is said already. */
function changes(story: Story, scene: Scene): string[] {
  if (scene.index < 0 || !scene.map) return [];
  const before = sceneAt(story, { step: scene.index - 1, progress: 1 });
  if (!before.map || shotOf(before) !== shotOf(scene)) return [];
  const known = new Set(
    [...before.marks, ...before.reportedAreas].map((m) => `${m.id} ${'symbol' in m ? m.symbol : ''}`)
  );
  const fresh = [...scene.marks, ...scene.reportedAreas.filter((z) => z.name)]
    .filter(inView(scene))
    .filter((m) => !known.has(`${m.id} ${'symbol' in m ? m.symbol : ''}`));
  return fresh.length > 0
    ? [
        words.appears(
          some(
            fresh.map((m) => m.name),
            NAMES
          )
        )
      ]
    : [];
}
