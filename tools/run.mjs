// Runs a tool written in TypeScript, which Node 20 does not read: `node tools/run.mjs size` runs tools/size.ts by Vite, with the
// arguments that follow.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Vite reads tsconfig.json, which extends one that Kit writes: a fresh clone does not have it yet.
if (!existsSync(fromRoot('.svelte-kit/tsconfig.json')))
  execFileSync(process.execPath, [fromRoot('node_modules/@sveltejs/kit/svelte-kit.js'), 'sync'], {
    cwd: fromRoot('.'),
    stdio: 'inherit'
  });

const given = process.env.NODE_ENV;
const [tool] = process.argv.splice(2, 1);
await runnerImport(fromRoot(`tools/${tool}.ts`), {
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'environment-as-given',
      // Vite sets NODE_ENV to development. A build that the tool starts would inherit it and be one for developers.
      configResolved() {
        if (given === undefined) delete process.env.NODE_ENV;
      }
    }
  ]
});
