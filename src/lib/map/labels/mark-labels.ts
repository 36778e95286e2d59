import type { Mark } from '$lib/scene/types';
import { CLUSTERED_SCALE } from '$lib/stage/site-cluster';
import type { TextLine } from './label-spec';
import { LABEL_STYLES } from './label-style';
import type { LabelContext, LabelRequest } from './requests';
import { SYMBOL_RADIUS_PX } from './step-extremes';
import type { Terrain } from '$lib/stage/label-set';

/** Terrain that the label of a mark may cover, by the terrain of the mark: no label crosses the state border. */
const TERRAIN_BESIDE: Record<Terrain, Terrain[] | undefined> = {
  focus: ['focus', 'sea'],
  other: ['other', 'sea'],
  land: ['land', 'sea'],
  sea: undefined
};

/**
 * The label with the count of clustered bases is placed in the sea beside the disputed area, as the area's own name is at
 * small scales.
 */
export function clusterLabels({ clusters, t, rules }: LabelContext): LabelRequest[] {
  return clusters.flatMap((m): LabelRequest[] => {
    const inSea: LabelRequest = {
      xy: m.xy,
      x: t.k * m.xy[0] + t.x,
      y: t.k * m.xy[1] + t.y,
      id: m.id,
      kind: 'mark',
      radius: 112 * t.k,
      text: [],
      droppableLines: 1,
      position: 'beside',
      group: true,
      optional: false,
      lines: [
        { text: m.name, style: LABEL_STYLES.place },
        { text: m.line, style: LABEL_STYLES.line }
      ],
      terrains: ['sea']
    };
    // Where the sea is too small, the name is placed anywhere near; on wider screens with its count.
    const lines = inSea.lines.slice(0, rules.clusterLines);
    return [inSea, { ...inSea, lines, droppableLines: 0, required: true }];
  });
}

/** Returns a test for whether the step's text mentions a mark: by its name, or as the table says that the text calls it. */
function isMentioned({ text, tables }: LabelContext): (mark: Mark) => boolean {
  return ({ id, name }) =>
    [name, ...(tables.sites.find((s) => s.id === id)?.inText ?? [])].some((words) => text.includes(words));
}

/** How many bases a crowded screen names. */
const MAX_NAMED_SITES = 8;
const MAX_NAMED_SITES_LOW_MAP = 4;
/** A map above a panel that is lower than this, px, has room only for the bases that the day is about. */
const LOW_MAP_HEIGHT_PX = 160;

/** True where a screen has too little room to name every base. */
const isCrowded = ({ rules, scene }: LabelContext): boolean => rules.crowded && scene.layers.includes('sites');

/** How many marks are named at most. */
function maxNamed(context: LabelContext): number {
  if (!isCrowded(context)) return Infinity;
  const { top, bottom } = context.screen.free;
  return bottom - top < LOW_MAP_HEIGHT_PX ? MAX_NAMED_SITES_LOW_MAP : MAX_NAMED_SITES;
}

/**
 * The marks, the first to be named first. Among bases: what the text mentions, what is lit at the end of the step, the rings, which
 * catch the eye, then what changes in the step.
 */
function byImportance(context: LabelContext): Mark[] {
  const { marks, scene } = context;
  const mentioned = isMentioned(context);
  const atEnd = new Map(scene.marks.map((m) => [m.id, m]));
  const sites = scene.layers.includes('sites');
  const rank = (m: Mark): number =>
    (sites
      ? [mentioned(m), atEnd.get(m.id)?.highlighted, atEnd.get(m.id)?.symbol === 'surrounded', m.highlighted]
      : [m.highlighted, m.isNew, mentioned(m)]
    ).reduce((sum, yes) => sum * 2 + Number(!!yes), 0);
  return [...marks].sort((a, b) => rank(b) - rank(a));
}

/** Name and subtitle of a mark. Where room is short, a base has the short name of its row in the table. */
function linesOf(mark: Mark, shortName: string | undefined): TextLine[] {
  const name = {
    text: shortName ?? mark.name,
    style: mark.highlighted ? LABEL_STYLES.highlighted : LABEL_STYLES.place
  };
  return mark.line ? [name, { text: mark.line, style: LABEL_STYLES.line }] : [name];
}

/** The label of a mark as it would be placed without special rules. */
function markRequest(context: LabelContext, mark: Mark, required: boolean, obstacleOnly: boolean): LabelRequest {
  const { tables, clusters, radii, displaced, t, terrainAt, screen, scene } = context;
  const crowded = isCrowded(context);
  const [dx, dy] = displaced[mark.id] ?? [0, 0];
  const ownRadius = SYMBOL_RADIUS_PX[mark.symbol];
  const [minRadius, maxRadius] = radii.get(mark.id) ?? [ownRadius, ownRadius];
  const shortName = (crowded && tables.sites.find((s) => s.id === mark.id)?.short) || undefined;
  const lines = linesOf(mark, shortName);
  return {
    xy: mark.xy,
    x: t.k * mark.xy[0] + t.x + dx,
    y: t.k * mark.xy[1] + t.y + dy,
    id: mark.id,
    kind: 'mark',
    shortName,
    radius: maxRadius * (clusters.length ? CLUSTERED_SCALE : 1),
    minRadius,
    lines,
    text: [],
    clearance: screen.layout === 'side' && scene.layers.includes('sites') ? 5 : undefined,
    leaderClearance: crowded ? 4 : undefined,
    obstacleOnly,
    position: 'beside',
    optional: !mark.highlighted,
    required,
    droppableLines: lines.length - 1,
    // Who is absent matters more than a clear border; but the label never covers the other country.
    terrains: mark.symbol === 'absent' ? ['focus', 'sea', 'land'] : TERRAIN_BESIDE[terrainAt(mark.xy)]
  };
}

/**
 * The label of who is absent must lie inside the focus country. On phones it is left out if it does not fit: the dotted line
 * still shows it. On larger screens the name alone is the next choice, because over a neighbour the words would be read as
 * about that country.
 */
function absentLabels(request: LabelRequest, { screen, rules }: LabelContext): LabelRequest[] {
  const name = request.lines.slice(0, 1);
  const inside = {
    ...request,
    droppableLines: 0,
    required: false,
    shiftable: true,
    terrains: ['focus']
  } satisfies LabelRequest;
  if (screen.layout === 'side') {
    // Where the country is small, its own name and the whole label would be read as one.
    return [...(rules.wholeAbsentLabel ? [inside] : []), { ...inside, lines: name }, request];
  }
  if (!rules.fewNames) return [request];
  return [inside, { ...request, lines: name, droppableLines: 0, preferAbove: true, terrains: ['focus', 'land'] }];
}

/**
 * The name of a base on the coast is placed over the sea beside it, as in an atlas; where it is crowded farther off,
 * with a leader line.
 */
const siteLabels = (request: LabelRequest): LabelRequest[] => [
  { ...request, terrains: ['sea'], adjacentOnly: true, required: false, droppableLines: 0, leaderOverSea: false },
  { ...request, leaderOverSea: true }
];

/** The labels of the marks of a step: for each its best form first, then the forms that need less room. */
export function markLabels(context: LabelContext): LabelRequest[] {
  const { clusters, scene, screen } = context;
  const mentioned = isMentioned(context);
  const isRing = ({ id }: Mark): boolean => scene.marks.some((m) => m.id === id && m.symbol === 'surrounded');
  const crowded = isCrowded(context);
  const max = maxNamed(context);
  return byImportance(context).flatMap((mark, i): LabelRequest[] => {
    const absent = mark.symbol === 'absent';
    const required = absent || (crowded ? mentioned(mark) || isRing(mark) : mark.highlighted);
    const request = markRequest(context, mark, required, clusters.length > 0 || i >= max);
    if (absent && screen.layout === 'side') return absentLabels(request, context);
    if (scene.layers.includes('sites') && !clusters.length) return siteLabels(request);
    return absent ? absentLabels(request, context) : [request];
  });
}
