// Ways to ask for fewer labels, or in another order, where not all that a step requests find room.
import type { LabelRequest } from './requests';

/** Returns the requests that are to be tried instead. */
export type Relaxation = (requests: LabelRequest[]) => LabelRequest[];

/** A request for the name alone, without its subtitle. */
export const withoutSubtitle = (request: LabelRequest): LabelRequest => ({
  ...request,
  lines: request.lines.slice(0, 1),
  droppableLines: 0
});

/** The requests that pass the test before all others; the order is kept otherwise. */
const first = (requests: LabelRequest[], test: (request: LabelRequest) => boolean): LabelRequest[] => [
  ...requests.filter(test),
  ...requests.filter((request) => !test(request))
];

const noMergedAreas: Relaxation = (requests) => requests.filter((r) => !r.merged);
const noAreaSubtitles: Relaxation = (requests) =>
  requests.map((r) => (r.area && r.droppableLines ? withoutSubtitle(r) : r));
const noOptionalSubtitles: Relaxation = (requests) =>
  requests.map((r) => (r.kind === 'mark' && r.optional && !r.area ? withoutSubtitle(r) : r));
const noTowns: Relaxation = (requests) => requests.filter((r) => r.kind !== 'city' && r.kind !== 'sea');
const focusFirst: Relaxation = (requests) => first(requests, (r) => r.role === 'focus');
const belowFirst: Relaxation = (requests) => first(requests, (r) => !!r.preferBelow);
/** Of names of two areas the southern one may have fewer positions left, between the sea and the bottom of the map. */
const southernPairsFirst: Relaxation = (requests) => [
  ...requests.filter((r) => r.area && r.sharesLabelWith).sort((a, b) => b.y - a.y),
  ...requests.filter((r) => !r.area || !r.sharesLabelWith)
];

/** Applies relaxations one after another, the first one first. */
const chain =
  (...steps: Relaxation[]): Relaxation =>
  (requests) =>
    steps.reduce((rest, step) => step(rest), requests);

/**
 * Fallbacks that are tried when labels do not fit: drop subtitles of areas, then subtitles of bases, then town names;
 * `focusFirst` places the country's name before everything else.
 */
export const RELAXATIONS: Relaxation[] = [
  noMergedAreas,
  chain(noMergedAreas, belowFirst),
  chain(noMergedAreas, southernPairsFirst),
  southernPairsFirst,
  chain(noMergedAreas, noOptionalSubtitles),
  chain(noMergedAreas, noAreaSubtitles),
  chain(noMergedAreas, focusFirst),
  noAreaSubtitles,
  chain(noMergedAreas, noAreaSubtitles, noTowns),
  chain(noAreaSubtitles, noTowns),
  chain(noMergedAreas, noAreaSubtitles, noTowns, focusFirst),
  chain(noAreaSubtitles, focusFirst),
  chain(noAreaSubtitles, noTowns, focusFirst)
];

const isSite = (r: LabelRequest): boolean => r.leaderOverSea !== undefined;
/** Names bases in their order along the coast, from the north or from the south. */
const sitesAlongCoast =
  (from: 'north' | 'south'): Relaxation =>
  (requests) => [
    ...requests.filter(isSite).sort((a, b) => (from === 'north' ? a.y - b.y : b.y - a.y)),
    ...requests.filter((r) => !isSite(r))
  ];

/** More fallbacks where bases are named: all without their subtitles, or in their order along the coast. */
export const SITE_RELAXATIONS: Relaxation[] = [
  (requests) => requests.map((r) => (isSite(r) ? withoutSubtitle(r) : r)),
  sitesAlongCoast('north'),
  sitesAlongCoast('south')
];
