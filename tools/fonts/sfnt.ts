/** The few numbers of a TrueType file that laying out text needs. */

/** Metrics in units of the em. */
export interface FontMetrics {
  em: number;
  ascent: number;
  descent: number;
  lineGap: number;
  xHeight: number;
  /** Width of a character; undefined where the font has no glyph. */
  advance: (codePoint: number) => number | undefined;
}

/** The metrics of a static or variable font in sfnt form, at its default instance. */
export function readSfnt(file: Buffer): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    tables.set(file.toString('latin1', at, at + 4), view.getUint32(at + 8));
  }
  const at = (tag: string, offset: number): number => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`font has no ${tag} table`);
    return table + offset;
  };
  const em = view.getUint16(at('head', 18));
  const longMetrics = view.getUint16(at('hhea', 34));
  const glyphOf = readCmap(view, at('cmap', 0));
  const os2 = tables.has('OS/2');
  return {
    em,
    ascent: view.getInt16(at('hhea', 4)) / em,
    descent: -view.getInt16(at('hhea', 6)) / em,
    lineGap: view.getInt16(at('hhea', 8)) / em,
    xHeight: os2 ? view.getInt16(at('OS/2', 86)) / em : 0,
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      if (!glyph) return undefined;
      return view.getUint16(at('hmtx', 4 * Math.min(glyph, longMetrics - 1))) / em;
    }
  };
}

/** Character to glyph, from the Unicode subtable of format 4 (every font here has one). */
function readCmap(view: DataView, cmap: number): (codePoint: number) => number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(table) !== 4) continue;
    const segments = view.getUint16(table + 6) / 2;
    const ends = table + 14;
    const starts = ends + 2 * segments + 2;
    const deltas = starts + 2 * segments;
    const offsets = deltas + 2 * segments;
    return (codePoint) => {
      for (let s = 0; s < segments; s++) {
        if (codePoint > view.getUint16(ends + 2 * s)) continue;
        const start = view.getUint16(starts + 2 * s);
        if (codePoint < start) return 0;
        const delta = view.getUint16(deltas + 2 * s);
        const offset = view.getUint16(offsets + 2 * s);
        if (!offset) return (codePoint + delta) & 0xffff;
        const glyph = view.getUint16(offsets + 2 * s + offset + 2 * (codePoint - start));
        return glyph ? (glyph + delta) & 0xffff : 0;
      }
      return 0;
    };
  }
  throw new Error('font has no cmap of format 4');
}
