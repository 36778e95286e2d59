/** @font-face rules: the shipped files, and local faces scaled to their widths so that nothing shifts when they arrive. */

import type { Cut } from './cuts.ts';
import type { FontMetrics } from './metrics.ts';

/** A face that readers have: its names, and its average width in units of the em. */
interface LocalFace {
  local: string[];
  average: number;
}

/** How often letters and the space stand in English text, of 1000: the weights of an average width. */
const frequency: Record<string, number> = {
  ' ': 180,
  e: 102,
  t: 75,
  a: 65,
  o: 61,
  n: 57,
  i: 56,
  s: 52,
  r: 49,
  h: 49,
  l: 33,
  d: 34,
  u: 22,
  c: 22,
  m: 20,
  f: 18,
  w: 17,
  g: 16,
  p: 15,
  y: 14,
  b: 12,
  v: 8,
  k: 6
};

/**
 * Faces that readers have, with their average width in units of the em by the same frequencies; the best one last,
 * because of two faces of one family that both load, the later counts. Arial and Times New Roman are measured on
 * Liberation, which shares their widths; DejaVu on itself; Georgia follows from its published average and those two.
 */
const fallbacks: Record<'serif' | 'sans', LocalFace[]> = {
  serif: [
    { local: ['DejaVu Serif', 'DejaVuSerif'], average: 0.5107 },
    { local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'], average: 0.3986 },
    { local: ['Georgia'], average: 0.4387 }
  ],
  sans: [
    { local: ['DejaVu Sans', 'DejaVuSans'], average: 0.5054 },
    { local: ['Helvetica', 'Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'], average: 0.4402 }
  ]
};
const fallbackNames = { serif: 'Source Serif Fallback', sans: 'Plex Fallback' };

/** Average advance width of a font in English text, in units of the em. */
function averageWidth(font: FontMetrics): number {
  let sum = 0;
  let weight = 0;
  for (const [letter, share] of Object.entries(frequency)) {
    sum += share * (font.advance(letter) ?? 0);
    weight += share;
  }
  return sum / weight;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function shipped(cut: Cut): string {
  const range = cut.range ? `\n  unicode-range: ${cut.range};` : '';
  return `@font-face {
  font-family: '${cut.family}';
  font-style: ${cut.style};
  font-weight: ${cut.weight};
  font-display: swap;
  src: url('/fonts/${cut.name}.woff2') format('woff2');${range}
}`;
}

/** Size, ascent and descent that give a local face the lines and, on average, the widths of `font`. */
function standIn(family: string, face: LocalFace, font: FontMetrics): string {
  const size = averageWidth(font) / face.average;
  return `@font-face {
  font-family: '${family}';
  src: ${face.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(font.ascent / size)};
  descent-override: ${percent(font.descent / size)};
  line-gap-override: ${percent(font.lineGap / size)};
}`;
}

/**
 * @param cuts the shipped files
 * @param fonts `serif` and `sans` in their text instance, as `readMetrics` gives them
 */
export function fontsCss(cuts: Cut[], fonts: Record<'serif' | 'sans', FontMetrics>): string {
  const rules = [...cuts.map(shipped)];
  for (const kind of ['serif', 'sans'] as const) {
    for (const face of fallbacks[kind]) rules.push(standIn(fallbackNames[kind], face, fonts[kind]));
  }
  return `/* Made by \`npm run fonts\`; do not edit. */\n\n${rules.join('\n\n')}\n`;
}
