// Width of text and line breaks, for layouts that are made before a browser draws them.
import { advancesOf } from '#advances';
import type { Family, Weight } from './type-face';

export type { Weight };

/** Kerning is not measured. This factor covers what kerning and rounding may add. */
const margin = 1.01;

/**
 * Width of one line of text as the shipped fonts set it, with a margin of 1 %. The build and the browser agree to within
 * 1 %, once the fonts are loaded.
 * Letter spacing is not in it: add `text.length * trackingPx`.
 * @param sizePx font size in px
 * @returns px
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 400, family: Family = 'sans'): number {
  const advanceOf = advancesOf(weight, family);
  let em = 0;
  for (const character of text) em += advanceOf(character);
  return em * sizePx * margin;
}

/**
 * Breaks text into lines no wider than `maxPx`, filling each as far as it goes. It breaks at plain spaces and line feeds
 * only, never at a no-break space. A single word that is too wide has a line of its own.
 */
export function wrap(
  text: string,
  maxPx: number,
  sizePx: number,
  weight: Weight = 400,
  family: Family = 'sans'
): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && textWidth(longer, sizePx, weight, family) > maxPx) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.push(line);
  }
  return lines;
}
