// Cuts the fonts we ship from their packages, and writes the tables that measuring text and the fallback faces rest on.
//   npm run fonts
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import subsetFont from 'subset-font';
import { advancesModule } from './advances.ts';
import { characters, cuts, measured } from './cuts.ts';
import { fontsCss } from './css.ts';
import { readMetrics, type FontMetrics } from './metrics.ts';

const require = createRequire(import.meta.url);
const outDir = 'static/fonts';
await mkdir(outDir, { recursive: true });

let total = 0;
for (const cut of cuts) {
  const whole = await readFile(require.resolve(cut.from));
  const file = await subsetFont(whole, cut.text, {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    keepFeatures: cut.features,
    noHinting: true
  });
  await writeFile(`${outDir}/${cut.name}.woff2`, file);
  total += file.length;
  console.log(
    `${cut.name}.woff2  ${(file.length / 1000).toFixed(1)} kB  (from ${(whole.length / 1000).toFixed(0)} kB)`
  );
}
console.log(`fonts in all  ${(total / 1000).toFixed(1)} kB`);

for (const family of ['source-serif-4', 'ibm-plex-sans']) {
  const packageDir = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  await copyFile(`${packageDir}/LICENSE`, `${outDir}/OFL-${family}.txt`);
}

const instances = new Map<string, FontMetrics>();
for (const [key, from, axes] of measured) {
  const file = await subsetFont(await readFile(require.resolve(from)), characters, {
    targetFormat: 'sfnt',
    variationAxes: axes
  });
  instances.set(key, readMetrics(file));
}
await writeFile('src/lib/ui/measure.data.ts', advancesModule(instances, characters));
const [serif, sans] = [instances.get('serif400'), instances.get('sans400')];
if (!serif || !sans) throw new Error('the regular weights are not measured');
await writeFile('src/lib/ui/fonts.css', fontsCss(cuts, { serif, sans }));
console.log('src/lib/ui/measure.data.ts, src/lib/ui/fonts.css');
