// Finds a position for each requested label, so that none hides another; requests.ts says which are requested.
import { roundTo1 } from '$lib/geo/round';
import { expandRect, rectContains, rectDistance, rectsOverlap, rotatedBounds, type Rect } from '$lib/ui/rect';
import { areaCandidates, pointCandidates } from './candidates';
import { labelRect, type LabelSpec, type PlacedLabel } from './label-spec';
import { crossesRect, leaderLine, segmentsCross } from './leader-line';

/**
 * A label must be at least this much closer to its own symbol than to any other, px. Required labels need less, and areas less
 * again. The squares of bases are drawn smaller than the space that labels leave them, so 4 px less are not noticed.
 */
const OWNERSHIP_MARGIN_PX = { normal: 4, required: 2.6, area: 2 };
/** An area that is drawn faintly, because it was seen only later, attracts less: it may be this much nearer, px. */
const FAINT_AREA_PX = 1.9;

/** From this radius on, px, a symbol is a ring. Any label level with a ring is read as its name. */
export const RING_RADIUS_PX = 12;

/** Up to this distance beside a symbol, px, a label level with it is read as its name. */
const ROW_REACH_PX = 30;
/** True where a label is level with a symbol and close enough to be read as its name. */
export function isInRow(label: Rect, symbol: Rect): boolean {
  const middle = (symbol.y0 + symbol.y1) / 2;
  return label.y0 < middle && label.y1 > middle && Math.max(label.x0 - symbol.x1, symbol.x0 - label.x1) < ROW_REACH_PX;
}

/** The square around a symbol, px. */
const symbolSquare = ({ x, y }: Pick<LabelSpec, 'x' | 'y'>, radius: number): Rect => ({
  x0: x - radius,
  x1: x + radius,
  y0: y - radius,
  y1: y + radius
});

/** A symbol that labels avoid. */
interface SymbolBox extends Rect {
  id: string;
  group?: boolean;
  area?: boolean;
  /** An unnamed area: labels may cover it. */
  hollow: boolean;
  ring: boolean;
  faint: boolean;
}

const symbolBox = (spec: LabelSpec): SymbolBox => ({
  id: spec.id,
  group: spec.group,
  area: spec.area,
  hollow: !!spec.area && !!spec.obstacleOnly,
  ring: !spec.group && spec.radius >= RING_RADIUS_PX,
  faint: spec.optional,
  ...symbolSquare(spec, spec.radius)
});

/** A label at one candidate position: all its lines, its first line alone, and whether a leader line joins it to its symbol. */
interface Trial {
  rect: Rect;
  first: Rect;
  leader: boolean;
}

/** What is on the map when labels are placed. */
interface Surroundings {
  symbols: SymbolBox[];
  obstacles: Rect[];
  /** Where labels may be placed. */
  area: Rect;
  placed: PlacedLabel[];
}

/** The same as one label sees it. */
interface LabelSurroundings extends Surroundings {
  /** The symbols that the label names. */
  own: Rect[];
  others: SymbolBox[];
  /** The symbols that the label must not seem to name: areas for an area, else all but groups. */
  rivals: SymbolBox[];
}

/** True where a label is joined to one symbol: names of areas and of groups are not. */
const hasLeader = (spec: LabelSpec): boolean => spec.position === 'beside' && !spec.group && !spec.area;

/** The symbols that a label names, px. */
function ownSymbols(spec: LabelSpec, symbols: SymbolBox[]): Rect[] {
  if (spec.area) return symbols.filter((s) => s.id === spec.id || s.id === spec.sharesLabelWith);
  return hasLeader(spec) ? [symbolSquare(spec, spec.minRadius ?? spec.radius)] : [];
}

/** True where a reader would take a part of a label for the name of a rival rather than of its own symbols. */
function belongsToRival(spec: LabelSpec, part: Rect, own: Rect[], rival: SymbolBox, reach: number): boolean {
  if (rectDistance(part, rival) < reach - (spec.area && rival.faint ? FAINT_AREA_PX : 0)) return true;
  const attracts = spec.area ? !rival.faint : rival.ring;
  return attracts && isInRow(part, rival) && !own.some((symbol) => isInRow(part, symbol));
}

/** True where a label, and its first line alone, are nearer to its own symbols than to any rival. */
function belongsToOwn(spec: LabelSpec, { rect, first }: Trial, around: LabelSurroundings, margin: number): boolean {
  const { own, rivals } = around;
  if (own.length === 0) return true;
  return [rect, first].every((part) => {
    const reach =
      Math.min(...own.map((symbol) => rectDistance(part, symbol))) + (spec.area ? OWNERSHIP_MARGIN_PX.area : margin);
    return !rivals.some((rival) => belongsToRival(spec, part, own, rival, reach));
  });
}

/** A label's own symbols, its rivals and all others. */
function surroundingsOf(spec: LabelSpec, map: Surroundings): LabelSurroundings {
  const others = map.symbols.filter((s) => s.id !== spec.id && s.id !== spec.sharesLabelWith);
  const rivals = others.filter((s) => (spec.area ? s.area : !s.group));
  return { ...map, own: ownSymbols(spec, map.symbols), others, rivals };
}

/** True where a symbol lies on a peninsula that has its name outside: the symbol's label may cover the peninsula. */
const liesInGroup = (spec: LabelSpec, symbol: SymbolBox): boolean =>
  !!symbol.group && !symbol.area && spec.position === 'beside' && rectContains(symbolSquare(spec, 1), symbol);

/** True where a label covers no symbol but its own. A label at the end of a leader line needs 6 px, others 1 px. */
const coversNoSymbol = (spec: LabelSpec, { rect, leader }: Trial, symbols: SymbolBox[]): boolean =>
  !symbols.some((s) => s.id !== spec.id && !s.hollow && !liesInGroup(spec, s) && rectsOverlap(rect, s, leader ? 6 : 1));

/** True where nothing lies between a label and its symbol. */
function isConnected(spec: LabelSpec, { rect, first, leader }: Trial, { others, placed }: LabelSurroundings): boolean {
  if (!hasLeader(spec)) return true;
  const line = leaderLine(spec, first, rect.y1);
  if (placed.some((p) => crossesRect(line, p.rect))) return false;
  if (!leader) return true;
  const clearance = spec.leaderClearance ?? 0;
  const hits = others.some((s) => !s.group && !s.hollow && crossesRect(line, expandRect(s, clearance)));
  return !hits && !placed.some((p) => p.leader && segmentsCross(line, p.leader));
}

/** True where a label at the end of a leader line, or beside its symbol, is read as that symbol's name. */
const isUnambiguous = (spec: LabelSpec, trial: Trial, around: LabelSurroundings, margin: number): boolean =>
  trial.leader
    ? !around.rivals.some((s) => s.ring && isInRow(trial.first, s))
    : belongsToOwn(spec, trial, around, margin);

/** True where a label overlaps nothing, is read as the name of its own symbol, and is connected to it. */
function isFree(spec: LabelSpec, trial: Trial, around: LabelSurroundings, margin: number): boolean {
  const { rect } = trial;
  return (
    rectContains(rect, around.area) &&
    !around.obstacles.some((o) => rectsOverlap(rect, o, spec.clearance ?? 3)) &&
    coversNoSymbol(spec, trial, around.symbols) &&
    isUnambiguous(spec, trial, around, margin) &&
    !around.placed.some(
      (p) => rectsOverlap(rect, p.rect, spec.clearance ?? 2) || (p.leader && crossesRect(p.leader, rect))
    ) &&
    isConnected(spec, trial, around)
  );
}

/** True where a request is not worth a try: it is met already, or what it requires is not placed. */
function isSettled(spec: LabelSpec, placed: PlacedLabel[], maxLabels: number): boolean {
  const names = (p: PlacedLabel, id: string): boolean => p.id === id || p.sharesLabelWith === id;
  const { sharesLabelWith } = spec;
  return (
    !!spec.obstacleOnly ||
    (placed.length >= maxLabels && spec.optional) ||
    placed.some((p) => names(p, spec.id)) ||
    (!!sharesLabelWith && placed.some((p) => names(p, sharesLabelWith))) ||
    !!spec.requires?.some((id) => !placed.some((p) => p.id === id))
  );
}

/** The points of a label that are in view. A symbol up to 60 px outside may have its label inside. */
function pointsInView(spec: LabelSpec, area: Rect): { x: number; y: number }[] {
  const margin = spec.position === 'beside' ? 60 : 0;
  const { x0, x1, y0, y1 } = expandRect(area, margin);
  return [{ x: spec.x, y: spec.y }, ...(spec.alternatives ?? [])].filter(
    ({ x, y }) => x > x0 && x < x1 && y > y0 && y < y1
  );
}

/**
 * The best position for one label: on terrain that suits it, else for a required label anywhere that is free. Null
 * where there is none.
 */
function placeLabel<T extends LabelSpec>(spec: T, map: Surroundings): PlacedLabel<T> | null {
  const points = pointsInView(spec, map.area);
  if (points.length === 0) return null;
  const around = surroundingsOf(spec, map);
  const suits = ({ rect, leader }: Trial): boolean => (leader ? spec.leaderAllowedAt : spec.allowedAt)?.(rect) ?? true;
  const found = firstFit(
    spec,
    points,
    (trial) => isFree(spec, trial, around, OWNERSHIP_MARGIN_PX.normal) && suits(trial)
  );
  if (found || !spec.required) return found;
  return firstFit(spec, points, (trial) => !trial.leader && isFree(spec, trial, around, OWNERSHIP_MARGIN_PX.required));
}

/**
 * Places labels one after another, each at its best free candidate. No label overlaps another, a symbol or an obstacle, or
 * leaves the area, and none is nearer to another's symbol than to its own. A label that fits nowhere is left out.
 * @param specs      the most important first
 * @param obstacles  rectangles that stay free (legends, scale bar, insets), px
 * @param area       where labels may be placed, px
 * @param maxLabels  after so many labels, optional ones are left out
 */
export function placeLabels<T extends LabelSpec>(
  specs: T[],
  obstacles: Rect[],
  area: Rect,
  maxLabels: number
): PlacedLabel<T>[] {
  const symbols = specs.filter((spec) => spec.radius > 0).map(symbolBox);
  const placed: PlacedLabel<T>[] = [];
  for (const spec of specs) {
    if (isSettled(spec, placed, maxLabels)) continue;
    const label = placeLabel(spec, { symbols, obstacles, area, placed });
    if (label) placed.push(label);
  }
  return placed;
}

/** The first candidate that passes `fits`, with as many lines as possible; null where none does. */
function firstFit<T extends LabelSpec>(
  spec: T,
  points: { x: number; y: number }[],
  fits: (trial: Trial) => boolean
): PlacedLabel<T> | null {
  const candidates = spec.position === 'beside' ? pointCandidates : areaCandidates;
  for (let dropped = 0; dropped <= spec.droppableLines; dropped++) {
    const lines = spec.lines.slice(0, spec.lines.length - dropped);
    for (const point of points) {
      for (const at of candidates(spec, lines)) {
        const upright = labelRect(point, lines, at);
        const rect = spec.rotation ? rotatedBounds(upright, spec.rotation) : upright;
        // On a day without a subtitle the label is its first line alone.
        const first = labelRect(point, lines.slice(0, 1), at);
        if (!fits({ rect, first, leader: !!at.leader })) continue;
        return {
          request: spec,
          id: spec.id,
          dx: at.dx + point.x - spec.x,
          dy: roundTo1(at.dy + point.y - spec.y),
          anchor: at.anchor,
          lines: lines.length,
          rect,
          sharesLabelWith: spec.sharesLabelWith,
          leader: hasLeader(spec) ? leaderLine(spec, first, rect.y1) : undefined
        };
      }
    }
  }
  return null;
}
