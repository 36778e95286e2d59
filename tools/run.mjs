// Runs a tool written in TypeScript, which Node 20 does not read: `node tools/run.mjs size` runs tools/size.ts by Vite, with the
// arguments that follow.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [tool] = process.argv.splice(2, 1);
await runnerImport(fileURLToPath(new URL(`${tool}.ts`, import.meta.url)), { configFile: false, logLevel: 'error' });
