import type { FontMetrics } from './metrics.ts';

/**
 * A TypeScript module with the advance widths of each instance, in thousandths of the em, in the order of `characters`.
 * Two base-36 digits a width ('00' for none), so that all seven tables weigh about 3 kB.
 */
export function advancesModule(instances: Map<string, FontMetrics>, characters: string): string {
  const rows = [...instances].map(([key, font]) => {
    const code = [...characters].map((character) => {
      const width = font.advance(character);
      return Math.round((width ?? 0) * 1000)
        .toString(36)
        .padStart(2, '0');
    });
    if (code.some((digits) => digits.length > 2)) throw new Error(`${key}: an advance does not fit two digits`);
    return `  ${key}: '${code.join('')}'`;
  });
  const listed = [...characters]
    .map((c) => c.codePointAt(0) ?? 0)
    .filter((code) => code > 0xff)
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return `// Made by \`npm run fonts\`; do not edit. Advance widths of the shipped fonts, in thousandths of the em,
// two base-36 digits a character: U+0020–7E, U+00A0–FF, then the characters of \`beyondLatin1\`.

export const beyondLatin1 = '${listed.join('')}';

export const advances = {
${rows.join(',\n')}
};
`;
}
