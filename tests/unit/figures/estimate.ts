import type { Estimate } from '../../../src/lib/content/types';

/** An estimate for a test: a border statement of 20 March without a number, unless told otherwise. */
export function estimate(part: Partial<Estimate>): Estimate {
  const whole = {
    id: 'e',
    date: '2014-03-20',
    low: null,
    high: null,
    point: null,
    group: 'border',
    kind: 'total' as const,
    scope: 'near border',
    who: 'Somebody',
    whoShort: 'Somebody',
    whoName: part.whoShort ?? 'Somebody',
    side: 'other',
    speaker: 'Others',
    label: 'no number',
    wording: '',
    source: 's',
    ...part
  };
  return { ...whole, labelShort: part.labelShort ?? whole.label, labelFigure: part.labelFigure ?? whole.label };
}
