declare module 'opentype.js' {
  /** What is read of a font, in units of `unitsPerEm`. Glyph 0 stands for a character that it does not have. */
  interface Font {
    unitsPerEm: number;
    tables: { hhea: { ascender: number; descender: number; lineGap: number } };
    charToGlyph: (character: string) => { index: number; advanceWidth: number };
  }
  const opentype: { parse: (file: ArrayBuffer) => Font };
  export default opentype;
}
