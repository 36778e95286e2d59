// What the figure of the vote shows: states in four groups.
import type { VoteRow } from '$lib/content/types';
import { lang } from '$lib/ui/strings';

export type Vote = VoteRow['vote'];

export interface VoteGroup {
  vote: Vote;
  /** States in alphabetical order. */
  names: string[];
}

const inOrder = new Intl.Collator(lang);
const VOTE_ORDER: Vote[] = ['in favour', 'against', 'abstained', 'did not vote'];

/** The four groups in the order of the record. */
export function voteGroups(rows: VoteRow[]): VoteGroup[] {
  return VOTE_ORDER.map((vote) => ({
    vote,
    names: rows
      .filter((r) => r.vote === vote)
      .map((r) => r.name)
      .sort((a, b) => inOrder.compare(a, b))
  }));
}
