import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readerScripts } from './src/lib/article/vite-plugin.ts';
import { contentPlugin } from './src/lib/content/vite-plugin.ts';
import { loaderPlugin } from './src/lib/embed/vite-plugin.ts';
import { formatConstants } from './src/lib/ui/formats.ts';

/**
 * Leaves the components' styles out of scripts: the page links them already. With them a script would be larger, and the
 * builder's hash would differ between the two halves of a build, which minify styles for different targets.
 */
const styleless = (): Plugin => ({
  name: 'styleless',
  enforce: 'pre',
  resolveId: (id) => (id.includes('svelte&type=style') ? '\0styleless' : null),
  load: (id) => (id === '\0styleless' ? { code: '', moduleSideEffects: false } : null)
});

/**
 * Marks what D3's modules make when they load as free of side effects, so that a script keeps only what it uses. Of
 * d3-interpolate the page uses the zoom alone; its colour spaces, made at load, would keep all of d3-color: 3.6 kB (brotli).
 */
const pureD3 = (): Plugin => ({
  name: 'pure-d3',
  transform: {
    filter: { id: /\/d3-[a-z-]+\/dist\// },
    handler(code) {
      const calls = this.parse(code).body.flatMap((statement) =>
        statement.type === 'VariableDeclaration'
          ? statement.declarations.flatMap(({ init }) => (init?.type === 'CallExpression' ? [init.start] : []))
          : []
      );
      return calls.reduceRight((text, at) => `${text.slice(0, at)}/* @__PURE__ */ ${text.slice(at)}`, code);
    }
  }
});

const define = formatConstants();

export default defineConfig({
  define,
  plugins: [
    contentPlugin(),
    loaderPlugin(),
    readerScripts(() => ({ define, plugins: [styleless(), pureD3()] })),
    sveltekit()
  ],
  worker: { format: 'iife', plugins: () => [styleless(), svelte()] },
  test: {
    projects: [
      // Pure functions: files may share what they import. A project of its own count of workers wants a place of its own in the order.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 180_000,
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 }
        }
      },
      {
        // Drives the built page, with nothing of Vite's own. Two workers: a page that is drawn keeps one core busy. All files of a
        // worker share one Chromium and one server.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 }
        }
      },
      {
        // Drives the built page inside other pages, in three engines. Two workers: most of a test is waiting for a browser. All files
        // of a worker share its three browsers.
        test: {
          name: 'embed',
          include: ['tests/embed/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 3 }
        }
      }
    ]
  }
});
