import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: undefined }),
    paths: { relative: true },
    prerender: {
      entries: ['*'],
      // A story may have no graphics to embed one by one.
      handleUnseenRoutes: ({ routes, message }) => {
        if (!routes.every((route) => route.startsWith('/embed/graphic/'))) throw new Error(message);
      }
    },
    typescript: { config: (tsconfig) => ({ ...tsconfig, include: [...tsconfig.include, '../tools/**/*.ts'] }) }
  }
};
