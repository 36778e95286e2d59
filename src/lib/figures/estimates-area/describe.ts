import { pictureStrings } from '$lib/ui/strings';
import { areaGroups } from '../estimates/select';
import type { Description } from '../shared/description';
import { claim, some } from '../shared/sentences';

/** The most claims that are named. */
const MAX_CLAIMS = 7;

export const description: Description = {
  sentences(figure, { tables }) {
    const { before, claimants } = areaGroups(tables, figure.rows);
    // The sides take turns: if the list is cut short, every side's first claim comes before anybody's second.
    const claims = claimants
      .flatMap((c) => c.rows.map((row, turn) => ({ row, turn })))
      .sort((a, b) => a.turn - b.turn)
      .map(({ row }) => row);
    return [
      pictureStrings.rows(before.length + claims.length),
      pictureStrings.figures(some(claims.map(claim), MAX_CLAIMS, '; '))
    ];
  },
  firstRow({ rows }, tables) {
    const { before, claimants } = areaGroups(tables, rows);
    const shown = new Set([...before, ...claimants.flatMap((c) => c.rows)].map((e) => e.id));
    return tables.estimates.find((e) => shown.has(e.id))?.id;
  }
};
