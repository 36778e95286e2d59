import * as v from 'valibot';
import { dayOrMonth, kebab, maybeNumber, oneOf, printed, status, text } from './fields.ts';

/** data/estimates.csv: every published estimate of troops, and the denials. */
export const estimates = v.object({
  id: kebab,
  date: dayOrMonth,
  low: maybeNumber,
  high: maybeNumber,
  point: maybeNumber,
  unit: oneOf(['troops']),
  scope: text,
  group: oneOf(['border', 'exercise', 'crimea', 'mixed', 'addition', 'withdrawal', 'limit', 'before', 'context']),
  who: text,
  who_short: printed,
  side: oneOf(['US', 'NATO', 'Ukraine', 'Russia', 'other']),
  label: printed,
  wording: text,
  source_id: kebab,
  status
});
