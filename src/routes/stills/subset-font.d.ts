// Types of the part of subset-font that is used: the package has none.
declare module 'subset-font' {
  /** Cuts a font to the letters of a text, and to values or ranges of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepFeatures?: string[];
      noHinting?: boolean;
    }
  ): Promise<Buffer>;
}
