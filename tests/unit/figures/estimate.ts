import type { Estimate } from '../../../src/lib/content/types';

/** An estimate for a test: a border statement of 20 March without a number, unless told otherwise. */
export function estimate(part: Partial<Estimate>): Estimate {
  return {
    id: 'e',
    date: '2014-03-20',
    low: null,
    high: null,
    point: null,
    group: 'border',
    scope: 'near border',
    who: 'Somebody',
    whoShort: 'Somebody',
    side: 'other',
    label: 'no number',
    wording: '',
    source: 's',
    ...part
  };
}
