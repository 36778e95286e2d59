import { advances, beyondLatin1 } from './measure.data';

export type Weight = 400 | 500 | 600;
/** 'sans' is Plex at 90 % width, 'serif' Source Serif at its text size; 'italic' is its italic, in 400 only. */
export type Family = 'sans' | 'serif' | 'italic';

/** Kerning is not measured. This factor covers what kerning and rounding may add. */
const margin = 1.01;
/** Width of a character that no shipped font has, in em: about that of a Cyrillic letter. */
const unknownEm = 0.6;

const tables = new Map<string, Map<string, number>>();

/** Advance widths in em by character, unpacked once for each font. */
function tableOf(weight: Weight, family: Family): Map<string, number> {
  const key = family === 'italic' ? 'italic400' : (`${family}${weight}` as const);
  const known = tables.get(key);
  if (known) return known;
  const table = new Map<string, number>();
  const packed = advances[key];
  for (let i = 0; 2 * i < packed.length; i++) {
    const em = parseInt(packed.slice(2 * i, 2 * i + 2), 36) / 1000;
    if (em > 0) table.set(characterAt(i), em);
  }
  tables.set(key, table);
  return table;
}

/** The i-th character of a table: U+0020–7E, U+00A0–FF, then the listed ones. */
function characterAt(i: number): string {
  if (i < 0x5f) return String.fromCharCode(0x20 + i);
  if (i < 0x5f + 0x60) return String.fromCharCode(0xa0 + i - 0x5f);
  return beyondLatin1.charAt(i - 0x5f - 0x60);
}

/**
 * Width of one line of text as the shipped fonts set it, with a margin of 1 %; the same on the server as in the browser.
 * Letter spacing is not in it: add `text.length * trackingPx`.
 * @param sizePx font size in px
 * @returns px
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 400, family: Family = 'sans'): number {
  const table = tableOf(weight, family);
  let em = 0;
  for (const character of text) em += table.get(character) ?? unknownEm;
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
