import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWING } from '../../../tools/mutants/drawing';
import { READING } from '../../../tools/mutants/reading';

// In a mutant's own copy one of them is not found, which would make every mutant look noticed.
test.skipIf(process.env.MUTANT)('npm run mutants finds each line that it would change, once', () => {
  const mutants = [...READING, ...DRAWING];
  expect(mutants.length).toBeGreaterThanOrEqual(40);
  expect(mutants.filter(({ file, before }) => readFileSync(file, 'utf8').split(before).length !== 2)).toEqual([]);
});
