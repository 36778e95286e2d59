import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { scopeClass } from '../../../src/lib/ui/scope.js';

const components = import.meta.glob<string>('/src/**/*.svelte', { query: '?raw', import: 'default', eager: true });

test('no two components share the class that keeps their styles apart', () => {
  const taken = new Map<string, string[]>();
  for (const [path, source] of Object.entries(components)) {
    if (!source.includes('<style')) continue;
    compile(source, {
      filename: `${process.cwd()}${path}`,
      generate: 'server',
      cssHash: (given) => {
        const name = scopeClass(given);
        taken.set(name, [...(taken.get(name) ?? []), path]);
        return name;
      }
    });
  }
  expect(taken.size).toBeGreaterThan(20);
  expect([...taken.values()].filter((paths) => paths.length > 1)).toEqual([]);
});
