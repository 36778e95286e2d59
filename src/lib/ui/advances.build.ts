// Advance widths in the build and in Node: from tables of the shipped fonts. `#advances` in package.json picks this file.
import { advances, beyondLatin1 } from './measure.data';
import type { Family, Weight } from './type-face';

/** Width of a character that no shipped font has, in em: about that of a Cyrillic letter. */
const UNKNOWN_EM = 0.6;

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

/** The advance widths of a font by character, in em, without kerning. */
export function advancesOf(weight: Weight, family: Family): (character: string) => number {
  const table = tableOf(weight, family);
  return (character) => table.get(character) ?? UNKNOWN_EM;
}

/** In the build the fonts are always there: nothing is called. */
export const onFontsLoaded =
  (_changed: () => void): (() => void) =>
  () =>
    undefined;
