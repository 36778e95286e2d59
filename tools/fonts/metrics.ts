import opentype from 'opentype.js';

/** Metrics in units of the em. */
export interface FontMetrics {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Width of a character; undefined where the font has no glyph. */
  advance: (character: string) => number | undefined;
}

/** The metrics of a font in sfnt form, at its default instance. */
export function readMetrics(file: Buffer): FontMetrics {
  const font = opentype.parse(new Uint8Array(file).buffer);
  const { ascender, descender, lineGap } = font.tables.hhea;
  const inEm = (units: number): number => units / font.unitsPerEm;
  return {
    ascent: inEm(ascender),
    descent: inEm(-descender),
    lineGap: inEm(lineGap),
    advance: (character) => {
      const glyph = font.charToGlyph(character);
      return glyph.index ? inEm(glyph.advanceWidth) : undefined;
    }
  };
}
