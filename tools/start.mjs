// npm start: installs what is missing, builds the article, serves it and prints its address.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
console.log('Building the article …');
const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { serve } = await import('./serve.mjs');
const { url } = await serve({ port: Number(process.env.PORT ?? 4173), strict: process.env.PORT !== undefined });
console.log(`\nFour hours in Paris: ${url}\n(Ctrl-C ends it)`);
