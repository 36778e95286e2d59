import { expect, it } from 'vitest';
import { loadTables } from '$lib/content';

it('the tables in data/ have no error', () => {
  const tables = loadTables();
  expect(tables.vote).toHaveLength(193);
});
