// Schemas of the lists of data/vocabulary.aml.
import * as v from 'valibot';
import { kebab, oneOf, printed } from './fields.ts';

/** A track of data/timeline.csv. */
export const track = v.object({
  id: kebab,
  /** In the filter and in the table. */
  name: printed,
  /** Beside its lane; nothing: the name. */
  lane: v.optional(printed),
  /** The half of the figure that has its lane: talks and decisions of states, or what happened on the ground. */
  half: oneOf(['diplomacy', 'ground']),
  symbol: oneOf(['disc', 'circle', 'triangle', 'bar', 'diamond']),
  /** yes: only a high figure has its lane. */
  tall: v.optional(oneOf(['yes']))
});
