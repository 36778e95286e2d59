// The description of the figure `voices` for readers who do not see it, from its data.
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';

export const description: Description = {
  /** Who says what, each speaker of a place once: no text under the picture has these words. */
  sentences({ voices }) {
    const statements = new Map<string, string[]>();
    for (const { who, where, said: what } of voices)
      statements.set(`${who}, ${where}`, [...(statements.get(`${who}, ${where}`) ?? []), sentence(what)]);
    return [...statements].map(([who, what]) => `${who}: ${what.join(' ')}`);
  }
};
