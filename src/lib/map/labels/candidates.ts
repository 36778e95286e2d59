import { firstLineSize, heightBelowFirst, type LabelSpec, type PlacedLabel, type TextLine } from './label-spec';

/** A position that a label may take, px from its symbol; `leader` where a leader line has to join the two. */
export interface Candidate {
  dx: number;
  dy: number;
  anchor: PlacedLabel['anchor'];
  leader?: true;
}

/** Sideways shifts of a label above or below its symbol, px, the smallest first. */
const SIDEWAYS_PX = [0, 8, -8, 16, -16, 24, -24, 32, -32];
/** From this radius on, px, a symbol is wider than a dot, and labels may also be placed flush with its sides. */
const DOT_RADIUS_PX = 5;

/** Vertical measures of a label's text, px. */
interface TextHeights {
  first: number;
  below: number;
}

const centred = (dx: number, dy: number): Candidate => ({ dx, dy, anchor: 'middle' });
/** The same position to the right and to the left of a symbol. */
const bothSides = (dx: number, dy: number): Candidate[] => [
  { dx, dy, anchor: 'start' },
  { dx: -dx, dy, anchor: 'end' }
];

/** Positions that a request asks for before all others. */
function preferredCandidates(spec: LabelSpec, { first, below }: TextHeights): Candidate[] {
  const { radius } = spec;
  const under = (gap: number): number => radius + gap + first * 0.8;
  return [
    ...(spec.preferAbove ? [centred(0, -radius - 3 - below)] : []),
    ...(spec.shiftable ? SIDEWAYS_PX.flatMap((dx) => [centred(dx, under(2)), centred(dx, under(6))]) : []),
    ...(spec.preferBelow ? [2, 8].flatMap((gap) => SIDEWAYS_PX.map((dx) => centred(dx, under(gap)))) : [])
  ];
}

/** Positions around a symbol at one distance, px from its middle: right, left, above, below. */
function candidatesAtDistance(spec: LabelSpec, { first, below }: TextHeights, distance: number): Candidate[] {
  const { radius } = spec;
  const wide = radius > DOT_RADIUS_PX;
  const middle = first * 0.34 - below / 2;
  const out = [
    ...bothSides(distance, middle),
    ...bothSides(distance, -first * 0.3 - below),
    ...bothSides(distance, first * 0.95),
    centred(0, -distance - below),
    centred(0, distance + first * 0.8)
  ];
  if (wide)
    for (const dy of [-first * 0.6 - below, -first * 0.8 - below, first * 1.25])
      out.push({ dx: distance, dy, anchor: 'start' });
  // Above or below, flush with the left or right side of the symbol.
  if (wide || spec.leaderAllowedAt)
    for (const dy of [-distance - below, distance + first * 0.8])
      out.push({ dx: -radius, dy, anchor: 'start' }, { dx: radius, dy, anchor: 'end' });
  return out;
}

/** Distances between a symbol and its label, px from the symbol's middle, the best first. */
function distances({ radius, adjacentOnly, sharesLabelWith }: LabelSpec): number[] {
  if (adjacentOnly) return [radius + 6, radius + 3];
  // Two lines that name two areas may begin closer below them than one name.
  return [radius + 6, radius + 12, radius + 20, radius + 3, ...(sharesLabelWith ? [radius + 1] : [])];
}

/** The shared name of two areas belongs to either of them, so it may be shifted farther sideways. */
function mergedCandidates({ radius }: LabelSpec, { first, below }: TextHeights): Candidate[] {
  const shifts = Array.from({ length: 19 }, (_, i) => -72 + i * 8);
  return [radius + 6, radius + 12, radius + 20, radius + 28].flatMap((gap) =>
    shifts.flatMap((dx) => [centred(dx, gap + first * 0.8), centred(dx, -gap - below)])
  );
}

/** Positions at the end of a leader line, the nearest first; a step up or down counts a third more than one sideways. */
function leaderCandidates({ radius }: LabelSpec, { first, below }: TextHeights): Candidate[] {
  const middle = first * 0.34 - below / 2;
  return [18, 26, 34, 44, 56, 70]
    .flatMap((dx) => Array.from({ length: 25 }, (_, i) => ({ dx: radius + dx, dy: (i - 12) * 6 })))
    .sort((a, b) => Math.hypot(a.dx, a.dy * 1.3) - Math.hypot(b.dx, b.dy * 1.3))
    .flatMap(({ dx, dy }): Candidate[] => [
      { dx: -dx, dy: middle + dy, anchor: 'end', leader: true },
      { dx, dy: middle + dy, anchor: 'start', leader: true }
    ]);
}

/** Positions of a label beside its symbol, the best first: right, left, above, below, then farther out. */
export function pointCandidates(spec: LabelSpec, lines: TextLine[]): Candidate[] {
  const heights = { first: firstLineSize(lines), below: heightBelowFirst(lines) };
  return [
    ...preferredCandidates(spec, heights),
    ...distances(spec).flatMap((distance) => candidatesAtDistance(spec, heights, distance)),
    ...(spec.merged ? mergedCandidates(spec, heights) : []),
    ...(spec.leaderAllowedAt ? leaderCandidates(spec, heights) : [])
  ];
}

/** Distances that the name of an area may be shifted by, px. */
const SHIFTS_PX = [8, 16, 24, 32, 40, 46, 60, 84, 110];

/** Positions of the name of an area: at its point, then on rings of twelve points around it. A rotated name is not shifted. */
export function areaCandidates({ maxShift = 110, rotation }: LabelSpec, lines: TextLine[]): Candidate[] {
  if (rotation) return [centred(0, 0)];
  const first = firstLineSize(lines);
  const rings = SHIFTS_PX.filter((shift) => shift <= maxShift).flatMap((shift) =>
    Array.from({ length: 12 }, (_, i) => {
      const angle = (i * Math.PI) / 6;
      return centred(Math.round(Math.cos(angle) * shift), Math.round(Math.sin(angle) * shift * 0.8 + first * 0.34));
    })
  );
  return [centred(0, first * 0.34), ...rings];
}
