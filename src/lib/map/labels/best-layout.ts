// Chooses between the label layouts of one map that are possible when some demands are relaxed: the one that shows most.
import type { PlacedLabel } from './label-spec';
import { MIN_LEADER_PX } from './leader-line';
import { RING_RADIUS_PX } from './place-labels';
import { RELAXATIONS, SITE_RELAXATIONS, withoutSubtitle } from './relaxations';
import type { LabelRequest } from './requests';

type Layout = PlacedLabel<LabelRequest>[];
/** Places requested labels on one map. */
type Place = (requests: LabelRequest[]) => Layout;

/** Penalty for a leader line, in units of one text line, capped at 3 so that it never outweighs a label. */
function leaderPenalty({ leader, request }: PlacedLabel<LabelRequest>): number {
  if (!leader || !request.leaderOverSea) return 0;
  const length = Math.hypot(leader[2] - leader[0], leader[3] - leader[1]) - request.radius;
  return length > MIN_LEADER_PX ? Math.min(3, length / 20) : 0;
}

/**
 * Value of a label that names something, without its lines: required marks before the focus country, that before areas,
 * areas before all others.
 */
function nameValue(label: PlacedLabel<LabelRequest>, isRequired: boolean, isArea: boolean): number {
  if (isRequired) return 1e4;
  if (label.request.role === 'focus') return 1e3;
  if (isArea) return (label.sharesLabelWith ? 200 : 100) + (label.request.mentioned ? 150 : 0);
  return label.request.kind === 'mark' ? 4 : 1;
}

/**
 * Returns the function that values a layout of these requests: what it names, then how many lines it has, less its
 * leader lines.
 */
function layoutValue(requests: LabelRequest[]): (layout: Layout) => number {
  const idsOf = (test: (r: LabelRequest) => boolean | undefined) => new Set(requests.filter(test).map((r) => r.id));
  const required = idsOf((r) => r.required && !r.area);
  const areas = idsOf((r) => r.area && !r.obstacleOnly);
  return (layout) =>
    layout.reduce((sum, label) => {
      const isRequired = required.has(label.id);
      const isBelow = label.request.preferBelow && label.dy > label.request.radius;
      return (
        sum +
        nameValue(label, isRequired, areas.has(label.id)) +
        label.lines * (isRequired ? 3 : 1) +
        (isBelow ? 0.5 : 0) -
        leaderPenalty(label)
      );
    }, 0);
}

/**
 * The most valuable layout that any relaxation finds: every required mark, the focus country, the areas, and then as many lines of text as
 * there is room for.
 */
export function bestLayout(requests: LabelRequest[], place: Place): Layout {
  const value = layoutValue(requests);
  const best = (layouts: Layout[]): Layout =>
    layouts.reduce((max, layout) => (value(layout) > value(max) ? layout : max));
  const hasSites = requests.some((r) => r.leaderOverSea !== undefined && !r.obstacleOnly);
  const relaxed = (hasSites ? [...RELAXATIONS, ...SITE_RELAXATIONS] : RELAXATIONS).map((relax) => relax(requests));
  const layouts = relaxed.map(place);
  const found = best(layouts);
  const foundFor = relaxed[layouts.indexOf(found)] ?? requests;
  const layout = hasSites ? restoreSubtitles(requests, foundFor, found, place, value) : found;
  if (!hasUnnamedRing(requests, layout)) return layout;
  // A ring without a name catches the eye: for its name one other base may give up its subtitle.
  const layoutFor = relaxed[layouts.indexOf(layout)] ?? requests;
  const givers = layout.filter(
    ({ request, lines }) => request.kind === 'mark' && lines > 1 && request.droppableLines > 0 && !request.area
  );
  return best([layout, ...givers.map(({ id }) => place(layoutFor.map((r) => (r.id === id ? withoutSubtitle(r) : r))))]);
}

/** True where a layout leaves a ring without a name. */
const hasUnnamedRing = (requests: LabelRequest[], layout: Layout): boolean =>
  requests.some(
    (r) =>
      r.kind === 'mark' &&
      !r.area &&
      !r.obstacleOnly &&
      r.radius >= RING_RADIUS_PX &&
      !layout.some((label) => label.id === r.id)
  );

/**
 * A layout with those subtitles that take no room from a name, restored one after another.
 * @param relaxed  the requests that the layout was found for, some without their subtitles
 */
function restoreSubtitles(
  requests: LabelRequest[],
  relaxed: LabelRequest[],
  layout: Layout,
  place: Place,
  value: (layout: Layout) => number
): Layout {
  const fullRequests = (id: string): LabelRequest[] =>
    requests.filter((r) => r.id === id && r.kind === 'mark' && !r.area && !r.obstacleOnly);
  let current = { requests: relaxed, layout };
  for (const { id, request } of layout) {
    const full = fullRequests(id);
    if (!full.some((r) => r.lines.length > request.lines.length)) continue;
    const firstIndex = current.requests.findIndex((r) => r.id === id);
    const more = current.requests.flatMap((r, i) => (r.id !== id ? [r] : i === firstIndex ? full : []));
    const placed = place(more);
    if (value(placed) > value(current.layout)) current = { requests: more, layout: placed };
  }
  return current.layout;
}
