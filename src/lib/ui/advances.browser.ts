// Advance widths in the browser: measured there, so that no table of them is sent. `#advances` in package.json picks this file.
import type { Family, Weight } from './type-face';

/** Characters are measured at this size, px: the optical size of the tables that the build has. */
const MEASURED_PX = 14;

/** Advances in em by character, by the font that they were measured in. */
const measured = new Map<string, Map<string, number>>();
/** The lists of families in tokens.css: each is read once, since reading one may make the browser work out styles. */
const families = new Map<Family, string>();
let context: CanvasRenderingContext2D | null | undefined;

function fontOf(weight: Weight, family: Family): string {
  let list = families.get(family);
  if (!list) {
    const token = family === 'sans' ? '--sans' : '--serif';
    families.set(family, (list = getComputedStyle(document.documentElement).getPropertyValue(token)));
  }
  return `${family === 'italic' ? 'italic 400' : weight} ${MEASURED_PX}px ${list}`;
}

function measure(character: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  context.textRendering = 'geometricPrecision'; // not rounded to whole px
  return context.measureText(character).width / MEASURED_PX;
}

/**
 * The advance widths of a font by character, in em. Each is measured alone, so without kerning, as in the build. Until the
 * font is loaded its fallback is measured, which is as wide on average.
 */
export function advancesOf(weight: Weight, family: Family): (character: string) => number {
  const font = fontOf(weight, family);
  const known = measured.get(font) ?? new Map<string, number>();
  measured.set(font, known);
  return (character) => {
    const advance = known.get(character) ?? measure(character, font);
    known.set(character, advance);
    return advance;
  };
}

/**
 * Calls `changed` each time fonts have arrived, since widths differ from then on.
 * @returns ends it
 */
export function onFontsLoaded(changed: () => void): () => void {
  const forget = (): void => {
    measured.clear();
    changed();
  };
  document.fonts.addEventListener('loadingdone', forget);
  return () => document.fonts.removeEventListener('loadingdone', forget);
}
