import type { Mark, Scene, MarkSymbol } from '$lib/scene/types';
import { dayShort } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';

/** Below these scales, px per map unit, bases lie so close that they are counted instead of named: sooner in a shot that is not theirs. */
const MIN_NAMED_SCALE = { theirs: 0.55, other: 1.2 };
/** The label that counts them. */
export const CLUSTER_ID = 'crimea';
/** How much smaller marks are drawn that are only counted. */
export const CLUSTERED_SCALE = 0.55;

const BASE_SYMBOLS = new Set<MarkSymbol>(['held', 'surrounded', 'taken']);

/** True where a shot shows every base from so far that their names have no room. Build time only: a screen asks its labels. */
export const isClustered = ({ layers, shot }: Scene, k: number): boolean =>
  layers.includes('sites') && k < MIN_NAMED_SCALE[shot === 'crimea' ? 'theirs' : 'other'];

/** What stands beside Crimea seen from afar: how many of its bases are known to have been taken, and up to which day. */
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
