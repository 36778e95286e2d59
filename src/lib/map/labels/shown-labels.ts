import type { Point } from '$lib/content/types';
import type { Composition } from '$lib/stage/compose';
import type { LabelSet, PlacedName, Placement } from '$lib/stage/label-set';
import type { Transform } from '$lib/stage/map-types';
import { clusterLabel } from '$lib/stage/site-cluster';
import { withSubtitles } from '../mark-subtitle';
import { LABEL_STYLES } from './label-style';
import { labelText, type LabelText } from './label-text';
import { MAX_NUDGE_COUNTRY_PX, nudgeIntoView } from './nudge';

/** The label of a mark or a reported area as it is drawn. */
export interface ShownLabel extends LabelText {
  id: string;
  xy: Point;
  at: Placement;
  isNew: boolean;
  highlighted: boolean;
  /** Of an area that was seen only later. */
  faint: boolean;
  /** Of a place of talks. */
  talks: boolean;
}

/** Position of a label's anchor on the screen, px. */
export const anchorX = ({ k, x }: Transform, point: Point, at: Placement): string =>
  (k * point[0] + x + at.dx).toFixed(1);
export const anchorY = ({ k, y }: Transform, point: Point, at: Placement): string =>
  (k * point[1] + y + at.dy).toFixed(1);

/**
 * The labels of a composition seen through a camera: at the positions that the build placed them at, moved a little where the
 * edge of a screen between two breakpoints would cut them, and left out where that is not enough. Pure.
 */
export function shownLabels(
  composition: Composition,
  transform: Transform
): { names: PlacedName[]; labels: ShownLabel[] } {
  const { labels: set } = composition;
  if (!set) return { names: [], labels: [] };
  return { names: shownNames(set, composition, transform), labels: shownMarkLabels(set, composition, transform) };
}

function shownNames({ names }: LabelSet, { screen }: Composition, transform: Transform): PlacedName[] {
  return names.flatMap((name): PlacedName[] => {
    const isCountry = name.kind === 'focus' || name.kind === 'country';
    const at = nudgeIntoView(
      name.at,
      name.text,
      LABEL_STYLES[name.kind],
      +anchorX(transform, name.xy, name.at),
      screen.width,
      isCountry ? MAX_NUDGE_COUNTRY_PX : undefined
    );
    return at ? [{ ...name, at }] : [];
  });
}

function shownMarkLabels(set: LabelSet, { scene, screen, clusters }: Composition, transform: Transform): ShownLabel[] {
  const areas = scene.reportedAreas;
  const marks = clusters ? [clusterLabel(scene)] : scene.marks;
  return [
    ...withSubtitles(marks).map((m) => ({ ...m, faint: false, talks: m.symbol === 'meeting' })),
    ...areas.map((area) => ({ ...area, isNew: false, highlighted: true, faint: area.seenLater, talks: false }))
  ].flatMap((m): ShownLabel[] => {
    const at = set.marks[m.id];
    if (!at || at.lines === 0) return [];
    const words = labelText(m, at, areas);
    const style = LABEL_STYLES[m.highlighted ? 'highlighted' : 'place'];
    // A name that is nudged sideways would cover its symbol, so it is placed above it; one with a subtitle is not moved.
    const moved =
      words.subtitle && at.lines === 2
        ? at
        : nudgeIntoView(at, [words.name], style, +anchorX(transform, m.xy, at), screen.width);
    return [{ ...m, at: moved && moved !== at ? { ...moved, dy: at.dy - 12 } : at, ...words }];
  });
}
