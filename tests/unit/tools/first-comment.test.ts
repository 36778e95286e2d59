import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What may stand above the first comment of a file: its imports, and the opening tag of a component's script. */
const BEFORE_COMMENT = /^(?:\s+|import\s[^;]*;|<script[^>]*>)*/;

/** True where a file begins with a comment, but for its imports. */
const beginsWithComment = (code: string): boolean => /^(?:\/\/|\/\*|<!--)/.test(code.replace(BEFORE_COMMENT, ''));

test('a newcomer who opens a file of src/ reads first what it is for, in a comment', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|svelte)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => !beginsWithComment(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a comment further down is not taken for the first one', () => {
  expect(beginsWithComment("import { a } from 'a';\nimport {\n  b\n} from 'b';\n\n/** Adds. */\n")).toBe(true);
  expect(beginsWithComment('<script lang="ts">\n  // What it draws.\n')).toBe(true);
  expect(beginsWithComment("import { a } from 'a';\nconst SIZE = 2; // px\n")).toBe(false);
  expect(beginsWithComment('<script lang="ts">\n  let a = 1; // one\n')).toBe(false);
});
