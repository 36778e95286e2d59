// The page's fonts for a program that draws: as files it can read, and told where they lie.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { characters } from '../fonts/cuts.ts';

const FILES = ['ibm-plex-sans-90', 'source-serif-4-roman', 'source-serif-4-italic'];

/**
 * Unpacks the page's fonts and lets fontconfig know of nothing but them. To be called before the library that draws is loaded.
 * @param folder  kept from one run to the next
 */
export async function offerFonts(folder: string): Promise<void> {
  const fonts = resolve(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const name of FILES) {
    const file = `${fonts}/${name}.ttf`;
    if (!existsSync(file))
      writeFileSync(
        file,
        await subsetFont(readFileSync(`static/fonts/${name}.woff2`), characters, { targetFormat: 'sfnt' })
      );
  }
  const config = resolve(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${fonts}</dir><cachedir>${resolve(folder, 'fontconfig')}</cachedir></fontconfig>\n`
  );
  process.env.FONTCONFIG_FILE = config;
}
