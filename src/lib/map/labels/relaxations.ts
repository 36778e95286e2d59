// Ways to ask for fewer or otherwise ordered labels, where not all that are wanted find room.
import type { Want } from './requests';

/** Where room is short: the second line of one area goes before the name of another, what happened at bases before the name of one, names of towns go before those of areas, and Ukraine's comes first. */
export const EASINGS: ((of: Want[]) => Want[])[] = (() => {
  const plain = (of: Want[]) => of.filter((w) => !w.joins);
  const short = (of: Want[]) =>
    of.map((w) => (w.area && w.droppable ? { ...w, lines: w.lines.slice(0, 1), droppable: 0 } : w));
  const names = (of: Want[]) =>
    of.map((w) =>
      w.kind === 'mark' && w.optional && !w.area ? { ...w, lines: w.lines.slice(0, 1), droppable: 0 } : w
    );
  const noTowns = (of: Want[]) => of.filter((w) => w.kind !== 'city' && w.kind !== 'sea');
  const ukraineFirst = (of: Want[]) => [
    ...of.filter((w) => w.id === 'ukraine'),
    ...of.filter((w) => w.id !== 'ukraine')
  ];
  const belowFirst = (of: Want[]) => [...of.filter((w) => w.below), ...of.filter((w) => !w.below)];
  // Of names of two areas the southern one may have fewer places left beside it, between the sea and the foot.
  const southFirst = (of: Want[]) => [
    ...of.filter((w) => w.area && w.also).sort((a, b) => b.y - a.y),
    ...of.filter((w) => !w.area || !w.also)
  ];
  return [
    plain,
    (of) => belowFirst(plain(of)),
    (of) => southFirst(plain(of)),
    (of) => southFirst(of),
    (of) => names(plain(of)),
    (of) => short(plain(of)),
    (of) => ukraineFirst(plain(of)),
    (of) => short(of),
    (of) => noTowns(short(plain(of))),
    (of) => noTowns(short(of)),
    (of) => ukraineFirst(noTowns(short(plain(of)))),
    (of) => ukraineFirst(short(of)),
    (of) => ukraineFirst(noTowns(short(of)))
  ];
})();

/** Among bases also: all without what happened at them, and named as they lie along one coast, from either end. */
export const AMONG_BASES: typeof EASINGS = (() => {
  const isBase = (w: Want) => w.offshore !== undefined;
  const along = (of: Want[], sign: number) => [
    ...of.filter(isBase).sort((a, b) => sign * (a.y - b.y)),
    ...of.filter((w) => !isBase(w))
  ];
  return [
    (of) => of.map((w) => (isBase(w) ? { ...w, lines: w.lines.slice(0, 1), droppable: 0 } : w)),
    (of) => along(of, 1),
    (of) => along(of, -1)
  ];
})();
