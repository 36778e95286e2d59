import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** The font faces of a still, from those of the page without Cyrillic, which only notes have. */
const FACES = [
  {
    family: 'IBM Plex Sans Variable',
    style: 'normal',
    weight: '400 600',
    file: 'ibm-plex-sans-90',
    needed: (svg: string) => svg.includes('<text')
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weight: '400 600',
    file: 'source-serif-4-roman',
    needed: (svg: string) => /var\(--serif\)/.test(svg.replaceAll(/\{[^}]*font-style: ?italic[^}]*\}/g, ''))
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'italic',
    weight: '400',
    file: 'source-serif-4-italic',
    needed: (svg: string) => /font-style: ?italic/.test(svg)
  }
];

const files = new Map<string, Buffer>();
const fileOf = (name: string): Buffer => {
  const file = files.get(name) ?? readFileSync(`static/fonts/${name}.woff2`);
  files.set(name, file);
  return file;
};

type Face = (typeof FACES)[number];

/** The faces as @font-face rules, cut to the characters of a text. */
async function rules(faces: readonly Face[], text: string): Promise<string> {
  const made = await Promise.all(
    faces.map(async ({ family, style, weight, file }) => {
      const cut = await subsetFont(fileOf(file), text, { targetFormat: 'woff2' });
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${cut.toString('base64')}) format('woff2')}`;
    })
  );
  return made.join('');
}

const lettersOf = (text: string): string => [...new Set(text)].sort().join('');

/** The upright faces within a stylesheet, cut to the characters of a page that may load no font files. Build time only. */
export const fontsFor = (text: string): Promise<string> =>
  rules(
    FACES.filter(({ style }) => style === 'normal'),
    lettersOf(text)
  );

/**
 * Embeds the fonts of a still, cut to its characters: an image can load no fonts, and its labels are laid out for these.
 * Build time only.
 */
export async function withFonts(svg: string): Promise<string> {
  const markup = svg.replace(/<style>[\s\S]*?<\/style>/g, '');
  const text = markup.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&');
  const faces = await rules(
    FACES.filter((face) => face.needed(svg)),
    lettersOf(text.toUpperCase() + text)
  );
  return svg.replace('<style>', `<style>${faces}`);
}
