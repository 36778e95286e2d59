import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/lib/content/vite-plugin.ts';

export default defineConfig({
  plugins: [contentPlugin(), sveltekit()],
  worker: { format: 'iife', plugins: () => [svelte()] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        // Drives the built page: one Chromium at a time, and nothing of Vite's own.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false
        }
      }
    ]
  }
});
