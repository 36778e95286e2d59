// Says for which address the build is, and what search engines are not told.
import { readFileSync } from 'node:fs';

const { ORIGIN, npm_config_loglevel: level } = process.env;

if (level !== 'silent') {
  console.log(
    ORIGIN
      ? `build/ names ${ORIGIN} as its address.`
      : '\nWARNING: ORIGIN is not set. Share pages, oEmbed, cards and canonical links name http://127.0.0.1:4173: nobody else finds that.\n' +
          'To publish, build again with the address of your site: ORIGIN=https://stories.example npm run build'
  );
  const page = readFileSync('build/index.html', 'utf8');
  const missing = ['author', 'datePublished'].filter((key) => !page.includes(`"${key}"`));
  if (missing.length > 0) {
    console.log(
      `\nBefore you publish: search engines are told no ${missing.join(' and no ')}. Write desk: and published: below dateline: in data/story.aml (README, For editors).`
    );
  }
}
