// Requests labels for the places that are named for orientation: countries, seas, rivers, areas and towns.
import type { Place, Point } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { isPhone, type Screen } from '$lib/stage/screen';
import { visibleShot } from '../camera';
import { DETAIL_MIN_SCALE } from '../level-of-detail';
import { SHOTS } from '../shots';
import type { Transform } from '../types';
import { anchorPoints, LABEL_ROTATION } from './anchors';
import { LABEL_STYLES } from './label-style';
import type { LabelContext, LabelRequest } from './requests';
import type { NameKind, Terrain } from './types';
import { labelsUnits } from './unit-labels';

const KIND_OF_PLACE: Record<string, NameKind> = {
  country: 'country',
  sea: 'sea',
  river: 'river',
  area: 'area',
  city: 'city',
  capital: 'city',
  town: 'city'
};

/** Ids of the countries that the story is about, the first to be named first. */
const STORY_COUNTRIES = ['ukraine', 'russia'] as const;

/** A mark nearer to a town than this is in it, map units. */
const IN_TOWN_KM = 4;
/** A map above a panel that is not higher than this, px, has room for the name of one country. */
const ONE_NAME_HEIGHT_PX = 170;

/** Names of countries, seas and towns for orientation, as the shot lists them. */
export function placeNames(context: LabelContext): LabelRequest[] {
  const { tables, scene, marks, clusters, t } = context;
  const ids = listedNames(context);
  const inView = storyCountriesInView(context, ids);
  return ids.flatMap((id) => {
    const place = tables.places.find((p) => p.id === id);
    if (!place || [...marks, ...clusters].some((m) => m.id === id) || isMarkedTown(place, context)) return [];
    if (id === 'ukraine') return ukraineNames(placeName(place, t));
    const smallCrimea = id === 'crimea' && t.k < DETAIL_MIN_SCALE;
    if (smallCrimea && !scene.contested) return [];
    const name = smallCrimea ? smallScaleCrimeaLabel(place, context) : placeName(place, t);
    const isTerritory = name.kind === 'country' || name.kind === 'contested';
    return [isTerritory ? { ...name, requires: requiredNames(id, inView) } : name];
  });
}

/** Ids of the places that the shot lists for this screen, less those that would say the same as colours or have no room. */
function listedNames({ scene, screen }: LabelContext): string[] {
  const shot = SHOTS[visibleShot(scene, screen)];
  const listed = screen.layout === 'stack' ? (shot.namesInStack ?? shot.names) : shot.names;
  // The map of the opening continues below its free area.
  const isLow = scene.index >= 0 && screen.free.bottom - screen.free.top <= ONE_NAME_HEIGHT_PX;
  const omitted = omittedNames(scene, screen);
  return listed.filter((id) => (!isLow || id === 'ukraine') && !omitted.includes(id));
}

/** Ids of the places without a name: over a choropleth they would be read as one more unit, and on phones some are too small. */
function omittedNames(scene: Scene, screen: Screen): string[] {
  const phone = isPhone(screen);
  const choropleth = Object.keys(scene.fills).length > 0;
  return [
    ...(choropleth ? ['ukraine', 'azov'] : []),
    ...(choropleth || (labelsUnits(scene, screen) && !phone) ? ['crimea'] : []),
    ...(phone ? ['poland', 'moldova'] : []),
    ...(choropleth && phone ? ['belarus'] : [])
  ];
}

/** The countries of the story that are to be named and have a point in view. */
function storyCountriesInView({ tables, screen, t }: LabelContext, ids: string[]): string[] {
  const { free, layout, width } = screen;
  const isInView = ([x, y]: Point): boolean => {
    const [left, top] = [t.k * x + t.x, t.k * y + t.y];
    return left > (layout === 'side' ? free.left : 0) && left < width && top > free.top - 14 && top < free.bottom;
  };
  return STORY_COUNTRIES.filter(
    (id) => ids.includes(id) && tables.places.some((p) => p.id === id && anchorPoints(p).some(isInView))
  );
}

/**
 * The names that have to be placed before that of a territory: Ukraine's before Russia's and Crimea's, both before a
 * neighbour's.
 */
const requiredNames = (id: string, inView: string[]): string[] =>
  inView.filter((other) => other !== id && ((id !== 'russia' && id !== 'crimea') || other === 'ukraine'));

/** True for a town with a base in it: the mark of the base takes its place. */
const isMarkedTown = ({ kind, xy }: Place, { marks }: LabelContext): boolean =>
  KIND_OF_PLACE[kind] === 'city' && marks.some((m) => Math.hypot(m.xy[0] - xy[0], m.xy[1] - xy[1]) < IN_TOWN_KM);

/** Ukraine's name with ever narrower tracking: it never crosses the border, and is left out where no form fits. */
function ukraineNames(name: LabelRequest): LabelRequest[] {
  const inStyle = (kind: 'country' | 'close'): LabelRequest => ({
    ...name,
    kind,
    lines: name.lines.map((line) => ({ ...line, style: LABEL_STYLES[kind] })),
    clearance: 3
  });
  return [name, ...(name.kind === 'focus' ? [inStyle('country')] : []), inStyle('close')];
}

/**
 * At small scales Crimea is named in the sea below it, in the colour of its hatch. On phones it is left out where the
 * sea has no room.
 */
function smallScaleCrimeaLabel({ id, name, xy }: Place, { t, screen }: LabelContext): LabelRequest {
  return {
    xy,
    x: t.k * xy[0] + t.x,
    y: t.k * xy[1] + t.y,
    id,
    kind: 'contested',
    radius: 130 * t.k,
    lines: [{ text: name, style: LABEL_STYLES.contested }],
    text: [name],
    droppableLines: 0,
    position: 'beside',
    preferBelow: true,
    group: true,
    optional: true,
    terrains: ['sea'],
    required: !isPhone(screen)
  };
}

/** Width of Ukraine, map units, and the width on the screen, px, below which its name has the style of its neighbours' names. */
const UKRAINE_WIDTH_KM = 1316;
const SMALL_UKRAINE_PX = 175;

/** The style of a place's name. */
function nameKind({ id, kind }: Place, t: Transform): NameKind {
  if (id === 'ukraine') return UKRAINE_WIDTH_KM * t.k < SMALL_UKRAINE_PX ? 'country' : 'focus';
  return KIND_OF_PLACE[kind] ?? 'area';
}

/** Terrain for places whose names may not cover what others of their kind may. */
const OWN_TERRAIN: Record<string, Terrain[]> = {
  russia: ['other'],
  ukraine: ['focus'],
  'middle-east': ['land', 'sea']
};

/** Terrain that names may cover, by their kind; a long name of a country may reach into the sea. Kinds not listed cover any. */
const TERRAIN_OF_KIND: Partial<Record<NameKind, Terrain[]>> = {
  country: ['land', 'sea'],
  focus: ['land', 'sea'],
  sea: ['sea'],
  area: ['focus'],
  city: ['focus', 'sea']
};

function nameTerrains(id: string, kind: NameKind): Terrain[] | undefined {
  const hasOwn = kind === 'country' || kind === 'focus' || kind === 'area';
  return (hasOwn ? OWN_TERRAIN[id] : undefined) ?? TERRAIN_OF_KIND[kind];
}

/**
 * The name of a place in the style of its kind: beside the dot of a town, else around the first of its anchor points
 * that fits.
 */
function placeName(place: Place, t: Transform): LabelRequest {
  const kind = nameKind(place, t);
  const isUpperCase = kind === 'focus' || kind === 'country' || kind === 'area';
  const text = isUpperCase ? place.name.toUpperCase() : place.name;
  const hasDot = kind === 'city';
  const [first = place.xy, ...more] = anchorPoints(place);
  return {
    xy: first,
    x: t.k * first[0] + t.x,
    y: t.k * first[1] + t.y,
    id: place.id,
    kind,
    radius: hasDot ? 4 : 0,
    lines: [{ text, style: LABEL_STYLES[kind] }],
    text: [text],
    droppableLines: 0,
    position: hasDot ? 'beside' : 'around',
    maxShift: 40,
    clearance: hasDot ? undefined : place.id === 'ukraine' ? 7 : 10,
    optional: true,
    terrains: nameTerrains(place.id, kind),
    rotation: LABEL_ROTATION[place.id],
    alternatives: more.map(([x, y]) => ({ x: t.k * x + t.x, y: t.k * y + t.y }))
  };
}
