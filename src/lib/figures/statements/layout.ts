// Where each part of the figure of statements is, px: date, speaker and quotation.
import type { Estimate } from '$lib/content/types';
import { day, dayShort } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';

interface StatementRow {
  id: string;
  date: string;
  who: string;
  lines: string[];
  /** Baseline of date and name, px; the lines follow below. */
  y: number;
}
export interface StatementsLayout {
  rows: StatementRow[];
  /** Size of the type and distance of two baselines, px. */
  size: number;
  leading: number;
  /** Width of the column of dates, px. */
  datesWidth: number;
  /** Bottom of the last statement, px. */
  bottom: number;
}

/** Whole wordings in large type first; the smallest with short labels is taken where nothing fits. */
const SETTINGS: { form: 'wording' | 'label'; size: number }[] = [
  { form: 'wording', size: 14 },
  { form: 'wording', size: 13 },
  { form: 'label', size: 14 },
  { form: 'label', size: 13 },
  { form: 'label', size: 12 },
  { form: 'label', size: 11.5 }
];

/**
 * Lays out statements in the first setting that fits. All have the whole wording, or all have the short label, so
 * that none has more room than another.
 * @param estimates  in the order to print
 * @param width  of dates and text, px
 * @param top, bottom  ends of the box, px
 */
export function layoutStatements(
  estimates: Estimate[],
  width: number,
  top: number,
  bottom: number,
  narrow: boolean
): StatementsLayout {
  const layouts = SETTINGS.map(({ form, size }) => layoutAt(estimates, form, size, width, top, narrow));
  const fits = (layout: StatementsLayout): boolean =>
    layout.bottom <= bottom &&
    layout.rows.every((row) => textWidth(row.who, layout.size, 600) <= width - layout.datesWidth);
  return (layouts.find(fits) ?? layouts.at(-1)) as StatementsLayout;
}

function layoutAt(
  estimates: Estimate[],
  form: 'wording' | 'label',
  size: number,
  width: number,
  top: number,
  narrow: boolean
): StatementsLayout {
  const leading = size * 1.36;
  const gap = narrow ? 9 : 13;
  const dates = estimates.map((e) => (narrow ? dayShort : day)(e.date));
  const datesWidth = Math.max(0, ...dates.map((date) => textWidth(date, size))) + (narrow ? 12 : 18);
  let y = top;
  const rows = estimates.map((e, i): StatementRow => {
    const lines = wrap(e[form], width - datesWidth, size);
    const row = { id: e.id, date: dates[i] ?? '', who: form === 'wording' ? e.who : e.whoShort, lines, y: y + size };
    y += leading * (lines.length + 1) + gap;
    return row;
  });
  return { rows, size, leading, datesWidth, bottom: y - gap };
}
