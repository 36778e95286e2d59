// npm test: runs every check and says how each went.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { ensureEngines } from './engines.ts';
import type { Findings } from './findings.ts';
import { build, npm } from './install.mjs';

ensureChromium();
ensureEngines();
mkdirSync('.cache', { recursive: true });

let passed = 0;
const failed: Findings['failed'] = [];

/** Runs one vitest project and keeps what it found. */
function vitest(project: string): number | null {
  const findings = `.cache/${project}.json`;
  rmSync(findings, { force: true });
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=./tools/findings.ts'
  ];
  const run = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, FINDINGS: findings } });
  if (!existsSync(findings)) return run.status || 1;
  const found = JSON.parse(readFileSync(findings, 'utf8')) as Findings;
  passed += found.passed;
  failed.push(...found.failed);
  return found.passed + found.failed.length === 0 ? 1 : run.status;
}

/** Name, what runs it and returns its exit code, and the stage it needs. */
const stages: [name: string, run: () => number | null, needs?: string][] = [
  ['types', () => npm('run', '--silent', 'check')],
  ['lint', () => npm('run', '--silent', 'lint')],
  ['unit', () => vitest('unit')],
  ['build', build],
  ['size', () => npm('run', '--silent', 'size'), 'build'],
  ['browser', () => vitest('browser'), 'build'],
  ['embed', () => vitest('embed'), 'build']
];

const results = new Map<string, { code: number; seconds: number; word: string }>();
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
