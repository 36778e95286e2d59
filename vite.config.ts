import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/lib/content/vite-plugin.ts';
import { loaderPlugin } from './src/lib/embed/vite-plugin.ts';

/**
 * Leaves the components' styles out of the article's script: the page links them already. With them the script would be
 * larger, and its hash would differ between the two halves of a build, which minify styles for different targets.
 */
const styleless = (): Plugin => ({
  name: 'styleless',
  enforce: 'pre',
  resolveId: (id) => (id.includes('svelte&type=style') ? '\0styleless' : null),
  load: (id) => (id === '\0styleless' ? { code: '', moduleSideEffects: false } : null)
});

/**
 * Says of D3's top-level calls that they only make values: of d3-interpolate the page uses the zoom alone, and without this
 * its colour spaces, made at load, keep the whole of d3-color in the script.
 */
const pureD3 = (): Plugin => ({
  name: 'pure-d3',
  enforce: 'pre',
  transform: (code, id) =>
    /\/d3-[a-z-]+\/.*\.m?js$/.test(id)
      ? code.replaceAll(/^((?:var|const|let) [\w$]+ = )(?=\(function|[a-zA-Z]\w*\()/gm, '$1/* @__PURE__ */ ')
      : null
});

export default defineConfig({
  plugins: [contentPlugin(), loaderPlugin(), sveltekit()],
  worker: { format: 'iife', plugins: () => [styleless(), pureD3(), svelte()] },
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
