import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseSvelte } from 'svelte/compiler';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { unVote } from '$lib/content/schemas/un-vote';

/** Two English words in a row. */
const WORDS = /[A-Za-z][a-z’']+[,;:]? [A-Za-z][a-z’']+/;
const SRC = 'src';
/** The only files with words for readers, and those whose sentences are errors for editors. */
const EXEMPT = [
  /^src\/lib\/ui\/locale\//,
  /^src\/lib\/content\/(?!text\.ts)/,
  /^src\/lib\/figures\/[^/]+\/spec\.ts$/,
  // Plugins of Vite write code, not words.
  /vite-plugin\.ts$/
];

/** Cells of the tables that code compares with; readers get a string in their place. */
const CELLS = new Set<string>(unVote.entries.vote.options);
/** Code in words: media types and queries, fonts, sandboxes, aspect ratios, selectors. */
const CODE =
  /charset=|^\((?:prefers-|(?:min|max)-(?:width|height):)|^x(Min|Mid|Max)Y|sans-serif$|^(IBM|Source) .* Variable$|allow-scripts|^export default|^\.chapter,/;

/** What a reader may get of a text: without tags, but for what their attributes say, and without styles. */
function shown(text: string): string {
  const said = [...text.matchAll(/\b(?:alt|title|aria-label|content|placeholder)="([^"]*)/g)].map((match) => match[1]);
  return [
    text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>?|[\w-]+:[^;"]*;|\{[^}]*\}?|@media[^{]*/g, '\n'),
    ...said
  ].join('\n');
}

/** Nodes whose strings never reach a reader: imports, types, errors, and the console's. */
function isForProgrammers(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  return ts.isCallExpression(node) && node.expression.getText().startsWith('console.');
}

/** The strings of a script that may reach a reader. */
function stringsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForProgrammers(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Attributes that hold names for styles and code. */
const CODE_ATTRIBUTES = new Set([
  'class',
  'style',
  'd',
  'transform',
  'media',
  'rel',
  'sizes',
  'viewBox',
  'allow',
  'sandbox',
  'points',
  'preserveAspectRatio'
]);

interface SvelteNode {
  type: string;
  name?: string;
  data?: string;
  raw?: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

function stringsOfComponent(code: string): string[] {
  const root = parseSvelte(code, { modern: true }) as unknown as {
    fragment: SvelteNode;
    instance: SvelteNode | null;
    module: SvelteNode | null;
  };
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node !== 'object') return;
    const each = node as SvelteNode;
    if (each.type === 'Attribute' && CODE_ATTRIBUTES.has(each.name ?? '')) return;
    if (each.type === 'Text') found.push(each.data ?? '');
    else if (each.type === 'ExpressionTag') found.push(...stringsOf(`(${code.slice(each.start + 1, each.end - 1)})`));
    else for (const key of Object.keys(each)) if (key !== 'metadata') visit(each[key]);
  };
  visit(root.fragment);
  for (const script of [root.instance, root.module])
    if (script)
      found.push(...stringsOf(code.slice(script.start, script.end).replace(/^<script[^>]*>|<\/script>$/g, '')));
  return found;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((name) => /\.(ts|js|svelte)$/.test(name) && !EXEMPT.some((exempt) => exempt.test(name)));

it('words for readers are found in scripts and in components', () => {
  expect(stringsOf("const a = `Read ${n} more rows`; throw new Error('not for readers');")).toContain(' more rows');
  expect(stringsOf("throw new Error('not for readers'); import 'x y';")).toEqual([]);
  const component =
    '<script>let a = "for them";</script><p class="one two" title="Read this">And this {`or ${a} that`}</p>';
  expect(stringsOfComponent(component)).toEqual(['Read this', 'And this ', 'or ', ' that', 'for them']);
  expect(shown('<img alt="A map of it" class="one two">')).toContain('A map of it');
});

it('no English words for readers stand outside the locale', () => {
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const strings = file.endsWith('.svelte') ? stringsOfComponent(code) : stringsOf(code);
    return strings
      .filter((text) => !CELLS.has(text) && !CODE.test(text) && WORDS.test(shown(text)))
      .map((text) => `${file}: ${text.trim()}`);
  });
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});
