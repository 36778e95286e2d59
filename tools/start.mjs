// npm start: installs what is missing, builds the article, serves it and prints its address.
import { ensureInstalled, npm } from './install.mjs';

ensureInstalled();
console.log('Building the article …');
const built = npm('run', '--silent', 'build', '--', '--logLevel', 'error');
if (built !== 0) process.exit(built);

const { serve } = await import('./serve.mjs');
const { url } = await serve({ port: Number(process.env.PORT ?? 4173), strict: process.env.PORT !== undefined });
console.log(`\nFour hours in Paris: ${url}\n(Ctrl-C ends it)`);
