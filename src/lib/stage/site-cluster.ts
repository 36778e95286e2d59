import type { StoryMap } from '$lib/content/types';
import type { Mark, Scene, MarkSymbol } from '$lib/scene/types';
import { dayShort } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';

/** Below this scale, px per map unit, bases are clustered into one count; in shots of the disputed area they have more room. */
const MIN_NAMED_SCALE = { disputed: 0.55, elsewhere: 1.2 };
/** Id of the label with the count. */
export const CLUSTER_ID = 'cluster';
/** Clustered marks are drawn at this share of their size. */
export const CLUSTERED_SCALE = 0.55;

const BASE_SYMBOLS = new Set<MarkSymbol>(['held', 'surrounded', 'taken']);

/**
 * True where bases are clustered at a scale of k px per map unit. Build time only: the page looks for CLUSTER_ID in its
 * labels.
 */
export const isClustered = ({ layers, shot }: Scene, { shots }: StoryMap, k: number): boolean =>
  layers.includes('sites') && k < MIN_NAMED_SCALE[shots[shot]?.disputed ? 'disputed' : 'elsewhere'];

/** The label of clustered bases, at their centre: how many are known to have been taken, and up to which day. */
export function clusterLabel({ marks }: Pick<Scene, 'marks'>): Mark {
  const bases = marks.filter((m) => BASE_SYMBOLS.has(m.symbol));
  const taken = bases
    .filter((m) => m.symbol === 'taken')
    .map((m) => m.since)
    .sort();
  const mean = (axis: 0 | 1) => bases.reduce((sum, m) => sum + m.xy[axis], 0) / bases.length;
  return {
    id: CLUSTER_ID,
    xy: [mean(0), mean(1)],
    symbol: 'event',
    name: strings.marks.bases(bases.length),
    line: strings.marks.takenOf(taken.length, dayShort(taken.at(-1) ?? '')),
    since: '',
    highlighted: false,
    isNew: bases.some((m) => m.isNew)
  };
}
