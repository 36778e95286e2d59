// npm test: installs what is missing, then runs every check and says how each went.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build, ensureInstalled, npm } from './install.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureEngines } from './engines.mjs';

ensureInstalled();
process.env.CHROMIUM_PATH = ensureChromium();
ensureEngines();
mkdirSync('.cache', { recursive: true });

let passed = 0;
const failed = [];

/** Runs one vitest project and keeps what it found. */
function vitest(project) {
  const findings = `.cache/${project}.json`;
  rmSync(findings, { force: true });
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=./tools/findings.mjs'
  ];
  const run = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, FINDINGS: findings } });
  if (!existsSync(findings)) return run.status || 1;
  const found = JSON.parse(readFileSync(findings, 'utf8'));
  passed += found.passed;
  failed.push(...found.failed);
  return found.passed + found.failed.length === 0 ? 1 : run.status;
}

const stages = [
  ['types', () => npm('run', '--silent', 'check')],
  ['lint', () => npm('run', '--silent', 'lint')],
  ['unit', () => vitest('unit')],
  ['build', build],
  ['size', () => npm('run', '--silent', 'size'), 'build'],
  ['browser', () => vitest('browser'), 'build'],
  ['embed', () => vitest('embed'), 'build']
];

const results = new Map();
for (const [name, run, needs] of stages) {
  if (needs && results.get(needs)?.code !== 0) {
    results.set(name, { code: 1, seconds: 0, word: `not run (${needs} failed)` });
    continue;
  }
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const code = run() ?? 1;
  results.set(name, { code, seconds: (performance.now() - begun) / 1000, word: code === 0 ? 'ok' : 'FAILED' });
}

console.log('\n== summary');
for (const [name, { seconds, word }] of results)
  console.log(`${name.padEnd(8)} ${word.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
for (const { name, why } of failed) console.log(`\nFAILED ${name}\n       ${why}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = [...results.values()].some(({ code }) => code !== 0) ? 1 : 0;
