import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Which rooms of src/lib a room may import; any other is refused. Types of content/ are open to all.
 * `prerender/` and `content/` run at build time only: nothing that reaches a browser imports them. A scene has no strings.
 */
const rooms = {
  content: ['geo', 'ui'],
  geo: [],
  scene: [],
  stage: ['geo', 'scene', 'ui'],
  map: ['geo', 'scene', 'stage', 'ui'],
  timeline: ['scene', 'ui'],
  figures: ['scene', 'timeline', 'ui'],
  article: ['figures', 'geo', 'map', 'scene', 'stage', 'timeline', 'ui'],
  prerender: ['article', 'content', 'figures', 'geo', 'map', 'scene', 'stage', 'timeline', 'ui'],
  pages: ['ui'],
  ui: [],
  embed: ['ui']
};

/** Rooms whose types a room may import beside these: guests and previews know the article's handle. */
const typesOf = { embed: ['article', 'prerender'] };

/**
 * What a room may take from one that it does not import: `content/`, `scene/` and `stage/` the list of figures with their
 * specifications, which import nothing that draws.
 */
const exceptions = {
  content: { figures: '/(?!(?:index|shared/row-ids|shared/spec)\\.ts$)' },
  scene: { figures: '/(?!index$)' },
  stage: { figures: '/(?!index$)' }
};

/** Forbids a room the imports of others. */
function arrows([room, allowed]) {
  const patterns = Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      regex: `^(?:\\$lib|\\.\\.(?:/\\.\\.)*)/${other}${exceptions[room]?.[other] ?? '(?:/|$)'}`,
      message: `src/lib/${room} does not import src/lib/${other}${other === 'content' ? ' (only `import type` from content/types)' : ''}.`,
      allowTypeImports: other === 'content' || !!typesOf[room]?.includes(other)
    }));
  if (room !== 'content')
    patterns.push({
      regex: '^\\$app/',
      message: 'The article runs without Kit in the browser: no $app modules below src/lib.'
    });
  return {
    files: [`src/lib/${room}/**/*.{ts,svelte}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
  };
}

/** Files with a switch: only for these does lint need types, which take seconds to read. */
const filesWithSwitch = ['src', 'tests', 'tools']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => path.endsWith('.ts') && /^\s*switch \(/m.test(readFileSync(path, 'utf8')));

const nodeNames = ['console', 'process', 'performance', 'Buffer', 'URL'];

export default defineConfig(
  { ignores: ['build/', '.svelte-kit/', '.cache/', 'node_modules/', 'shots/', 'static/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    rules: {
      // One function decides one thing, one file has one subject. Tables of cases are as long as their rows.
      complexity: ['error', 15],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  // All strings of a language are one file, as long as they are.
  { files: ['src/lib/ui/locale/*.ts'], rules: { 'max-lines': 'off' } },
  {
    // A new value of a union asks for its case; `default` would hide that it is missing.
    files: filesWithSwitch,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }]
    }
  },
  {
    // Types are not at hand there: a switch belongs in a module.
    files: ['**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'SwitchStatement', message: 'Put the switch into a .ts file, where lint checks its cases.' }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'no-undef': 'off' } // TypeScript says it better
  },
  {
    files: ['tools/**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeNames.map((name) => [name, 'readonly'])) }
  },
  {
    // Our sentences come from data/ as HTML that the build made; links are relative, without Kit's resolve(); and the
    // rule on ignores takes the reason that follows their names for more names.
    files: ['src/**/*.svelte'],
    rules: {
      'svelte/no-at-html-tags': 'off',
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-unused-svelte-ignore': 'off'
    }
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  // Tells a publisher, in the builder, which options have no effect.
  { files: ['src/lib/embed/guest/guest.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  ...Object.entries(rooms).map(arrows),
  {
    // Pages take the story from their server half; only that half may run content/.
    files: ['src/routes/**/*.{ts,svelte}'],
    ignores: ['src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:\\$lib|(?:\\.\\./)+lib)/content(?:/|$)',
              message: 'Only *.server.ts and +server.ts run content/.',
              allowTypeImports: true
            }
          ]
        }
      ]
    }
  }
);
