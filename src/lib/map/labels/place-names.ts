// Requests labels for the places that are named for orientation: countries, seas, rivers, areas and towns.
import type { Place, Point } from '$lib/content/types';
import { LABEL_STYLES } from './label-style';
import type { LabelContext, LabelRequest, PlaceRole } from './requests';
import type { NameKind, Terrain } from '$lib/stage/label-set';
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

/** The parts of the two countries that the story is about, the first to be named first. */
const STORY_COUNTRIES = ['focus', 'other'] as const;

/** The part that a place plays in the story. */
const roleOf = ({ roles }: Pick<LabelContext, 'roles'>, id: string): PlaceRole | undefined =>
  (['focus', 'other', 'disputed'] as const).find((role) => roles[role] === id);

/** The points for the name of a place, the best first, map units. */
const anchorPoints = ({ xy, label }: Pick<Place, 'xy' | 'label'>): Point[] => [xy, ...(label?.points ?? [])];

/** A mark nearer to a town than this is in it, map units. */
const IN_TOWN_KM = 4;
/** A map above a panel that is not higher than this, px, has room for the name of one country. */
const ONE_NAME_HEIGHT_PX = 170;

/** Names of countries, seas and towns for orientation, as the shot lists them. */
export function placeNames(context: LabelContext): LabelRequest[] {
  const { tables, scene, marks, clusters, bounds, t } = context;
  const ids = listedNames(context);
  const inView = storyCountriesInView(context, ids);
  return ids.flatMap((id) => {
    const place = tables.places.find((p) => p.id === id);
    const role = roleOf(context, id);
    // Where bases are clustered, the label with their count takes the place of the area's name.
    const isTaken = marks.some((m) => m.id === id) || (role === 'disputed' && clusters.length > 0);
    if (!place || isTaken || isMarkedTown(place, context)) return [];
    if (role === 'focus') return focusNames(placeName(place, context));
    const isSmall = role === 'disputed' && t.k < (bounds.scales.detail ?? Infinity);
    if (isSmall && !scene.contested) return [];
    const name = isSmall ? smallDisputedLabel(place, context) : placeName(place, context);
    const isTerritory = name.kind === 'country' || name.kind === 'contested';
    return [isTerritory ? { ...name, requires: requiredNames(context, id, inView) } : name];
  });
}

/** Ids of the places that the shot lists for this screen, less those that would say the same as colours or have no room. */
function listedNames(context: LabelContext): string[] {
  const { scene, shot, screen, names, roles } = context;
  const listed = names[shot]?.[screen.layout] ?? [];
  // The map of the opening continues below its free area.
  const isLow = scene.index >= 0 && screen.free.bottom - screen.free.top <= ONE_NAME_HEIGHT_PX;
  return listed.filter((id) => (!isLow || id === roles.focus) && !isOmitted(id, context));
}

/** True for a place without a name: over a choropleth it would be read as one more unit, and on phones some are too small. */
function isOmitted(id: string, context: LabelContext): boolean {
  const { scene, rules, tables } = context;
  const phone = rules.fewNames;
  const choropleth = Object.keys(scene.fills).length > 0;
  const role = roleOf(context, id);
  if (choropleth && (role === 'focus' || role === 'disputed')) return true;
  if (role === 'disputed' && labelsUnits(scene, rules) && !phone) return true;
  const applies = { phone, colours: choropleth, 'phone-colours': phone && choropleth };
  return !!tables.places.find((place) => place.id === id)?.label?.omit.some((rule) => applies[rule]);
}

/** The countries of the story that are to be named and have a point in view. */
function storyCountriesInView({ tables, screen, roles, t }: LabelContext, ids: string[]): string[] {
  const { free, layout, width } = screen;
  const isInView = ([x, y]: Point): boolean => {
    const [left, top] = [t.k * x + t.x, t.k * y + t.y];
    return left > (layout === 'side' ? free.left : 0) && left < width && top > free.top - 14 && top < free.bottom;
  };
  return STORY_COUNTRIES.flatMap((role) => roles[role] ?? []).filter(
    (id) => ids.includes(id) && tables.places.some((p) => p.id === id && anchorPoints(p).some(isInView))
  );
}

/**
 * The names that have to be placed before that of a territory: the focus country's before those of the other country and of
 * the disputed area, both countries' before a neighbour's.
 */
const requiredNames = ({ roles }: LabelContext, id: string, inView: string[]): string[] =>
  inView.filter((one) => one !== id && ((id !== roles.other && id !== roles.disputed) || one === roles.focus));

/** True for a town with a base in it: the mark of the base takes its place. */
const isMarkedTown = ({ kind, xy }: Place, { marks }: LabelContext): boolean =>
  KIND_OF_PLACE[kind] === 'city' && marks.some((m) => Math.hypot(m.xy[0] - xy[0], m.xy[1] - xy[1]) < IN_TOWN_KM);

/** The focus country's name with ever narrower tracking: it never crosses the border, and is left out where no form fits. */
function focusNames(name: LabelRequest): LabelRequest[] {
  const inStyle = (kind: 'country' | 'close'): LabelRequest => ({
    ...name,
    kind,
    lines: name.lines.map((line) => ({ ...line, style: LABEL_STYLES[kind] })),
    clearance: 3
  });
  return [name, ...(name.kind === 'focus' ? [inStyle('country')] : []), inStyle('close')];
}

/**
 * At small scales the disputed area is named in the sea below it, in the colour of its hatch. On phones it is left out where
 * the sea has no room.
 */
function smallDisputedLabel({ id, name, xy }: Place, { t, rules }: LabelContext): LabelRequest {
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
    required: !rules.fewNames
  };
}

/** Below this width on the screen, px, the focus country's name has the style of its neighbours' names. */
const SMALL_FOCUS_PX = 175;

/** The style of a place's name. */
function nameKind({ kind }: Place, role: PlaceRole | undefined, { focusWidth, t }: LabelContext): NameKind {
  if (role === 'focus') return focusWidth * t.k < SMALL_FOCUS_PX ? 'country' : 'focus';
  return KIND_OF_PLACE[kind] ?? 'area';
}

/** Terrain that names may cover, by their kind; a long name of a country may reach into the sea. Kinds not listed cover any. */
const TERRAIN_OF_KIND: Partial<Record<NameKind, Terrain[]>> = {
  country: ['land', 'sea'],
  focus: ['land', 'sea'],
  sea: ['sea'],
  area: ['focus'],
  city: ['focus', 'sea']
};

/** The names of the two countries stay inside them; data/labels.csv has more places that may not cover what others may. */
function nameTerrains({ label }: Place, role: PlaceRole | undefined, kind: NameKind): Terrain[] | undefined {
  if (role === 'focus' || role === 'other') return [role];
  return label?.terrain.length ? label.terrain : TERRAIN_OF_KIND[kind];
}

/**
 * The name of a place in the style of its kind: beside the dot of a town, else around the first of its anchor points
 * that fits.
 */
function placeName(place: Place, context: LabelContext): LabelRequest {
  const { t } = context;
  const role = roleOf(context, place.id);
  const kind = nameKind(place, role, context);
  const isUpperCase = kind === 'focus' || kind === 'country' || kind === 'area';
  const text = isUpperCase ? place.name.toUpperCase() : place.name;
  const hasDot = kind === 'city';
  const [first = place.xy, ...more] = anchorPoints(place);
  return {
    xy: first,
    x: t.k * first[0] + t.x,
    y: t.k * first[1] + t.y,
    id: place.id,
    role,
    kind,
    radius: hasDot ? 4 : 0,
    lines: [{ text, style: LABEL_STYLES[kind] }],
    text: [text],
    droppableLines: 0,
    position: hasDot ? 'beside' : 'around',
    maxShift: 40,
    clearance: hasDot ? undefined : role === 'focus' ? 7 : 10,
    optional: true,
    terrains: nameTerrains(place, role, kind),
    rotation: place.label?.rotation ?? undefined,
    alternatives: more.map(([x, y]) => ({ x: t.k * x + t.x, y: t.k * y + t.y }))
  };
}
