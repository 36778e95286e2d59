// npm start: builds the article, serves it and prints its address.
import { build } from './install.mjs';
import { serve } from './serve.ts';

// Before anything that takes time: a port that cannot be served from is a slip of the fingers.
const { PORT } = process.env;
if (PORT !== undefined && !/^\d{1,5}$/.test(PORT))
  stop(`PORT is "${PORT}" (expected a number, as in PORT=8080 npm start)`);

console.log('Building the article …');
const built = build();
if (built !== 0) process.exit(built);

try {
  const { url } = await serve({ port: Number(PORT ?? 4173), strict: PORT !== undefined });
  console.log(`\nFour hours in Paris: ${url}\n(Ctrl-C ends it)`);
} catch (error) {
  stop(`The article cannot be served: ${error instanceof Error ? error.message : error}`);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
