import { textWidth } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { layoutMark, type Interval, type MarkLayout } from './interval-mark';

/** One mark of the legend and its text. */
interface LegendSample {
  text: string;
  mark: MarkLayout;
  /** The mark of 'almost'. */
  almost: boolean;
  /** Left end of the text, px. */
  textX: number;
  /** Line the sample is in, counted from 0. */
  line: number;
}
export interface LegendLayout {
  /** Text before the samples; '' on a phone. */
  heading: string;
  samples: LegendSample[];
  lines: number;
}

/** Distance of two lines of the legend, px. */
export const LEGEND_LINE_PX = 15;

const none = { low: null, high: null, point: null };
/** Sample marks on a scale of 1 px a unit, with the width of each, px. */
const SAMPLES: Record<
  'wide' | 'compact',
  [name: 'one' | 'near' | 'range' | 'floor' | 'ceiling', interval: Interval, markPx: number][]
> = {
  wide: [
    ['one', { ...none, point: 5 }, 10],
    ['near', { ...none, point: 5 }, 10],
    ['range', { ...none, low: 1, high: 26 }, 27],
    ['floor', { ...none, low: 1 }, 55],
    ['ceiling', { ...none, high: 54 }, 55]
  ],
  compact: [
    ['one', { ...none, point: 4.6 }, 9.2],
    ['near', { ...none, point: 4.6 }, 9.2],
    ['range', { ...none, low: 1, high: 15 }, 16],
    ['floor', { ...none, low: 1 }, 37],
    ['ceiling', { ...none, high: 36 }, 37]
  ]
};
/** Between mark and text, px. */
const MARK_GAP = 6;

/**
 * Lays out what the marks of the forest plot mean: in one line; compact in shorter words, and in more lines where the
 * width needs them.
 * @param width  of the lines, px
 * @param size  of the type, px
 * @param withAlmost  whether the figure has the mark of 'almost'; left out where it alone would need another line
 */
export function layoutLegend(width: number, size: number, compact: boolean, withAlmost = true): LegendLayout {
  const strings = figureStrings.estimates;
  const texts = compact ? strings.keyShort : strings;
  const heading = compact ? '' : strings.howTo;
  const samples = SAMPLES[compact ? 'compact' : 'wide']
    .filter(([name]) => withAlmost || name !== 'near')
    .map(([name, interval, markPx]) => ({
      text: texts[name],
      almost: name === 'near',
      interval,
      markPx,
      width: markPx + MARK_GAP + textWidth(texts[name], size)
    }));
  const from = textWidth(heading, size, 600);
  const total = samples.reduce((sum, sample) => sum + sample.width, 0);
  const gap = Math.max(
    compact ? 6 : 0,
    Math.min(compact ? 16 : 34, (width - from - total) / (samples.length - (compact ? 1 : 0)))
  );
  let x = heading ? from + gap : 0;
  let line = 0;
  const placed = samples.map((sample): LegendSample => {
    const { text, almost, interval, markPx } = sample;
    if (compact && x > 0 && x + sample.width > width) [x, line] = [0, line + 1];
    const left = x;
    x += sample.width + gap;
    return {
      text,
      almost,
      mark: layoutMark(interval, (px) => left + px, compact),
      textX: left + markPx + MARK_GAP,
      line
    };
  });
  // Each mark of 'almost' has the word beside it: its sample is not worth a second line.
  if (withAlmost && line > 0) return layoutLegend(width, size, compact, false);
  return { heading, samples: placed, lines: line + 1 };
}
