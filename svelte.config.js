import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { scopeClass } from './src/lib/ui/scope.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true, cssHash: scopeClass },
  kit: {
    adapter: adapter({ fallback: undefined }),
    paths: { relative: true },
    prerender: { entries: ['*'] },
    typescript: { config: (tsconfig) => ({ ...tsconfig, include: [...tsconfig.include, '../tools/**/*.ts'] }) }
  }
};
