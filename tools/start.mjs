// npm start: installs what is missing, builds the article, serves it and prints its address.
import { build, ensureInstalled } from './install.mjs';

// Before anything that takes time: a port that cannot be served from is a slip of the fingers.
const { PORT } = process.env;
if (PORT !== undefined && !/^\d{1,5}$/.test(PORT))
  stop(`PORT is "${PORT}" (expected a number, as in PORT=8080 npm start)`);

ensureInstalled();
console.log('Building the article …');
const built = build();
if (built !== 0) process.exit(built);

const { serve } = await import('./serve.mjs');
try {
  const { url } = await serve({ port: Number(PORT ?? 4173), strict: PORT !== undefined });
  console.log(`\nFour hours in Paris: ${url}\n(Ctrl-C ends it)`);
} catch (error) {
  stop(`The article cannot be served: ${error instanceof Error ? error.message : error}`);
}

/** @param {string} why */
function stop(why) {
  console.error(why);
  process.exit(1);
}
