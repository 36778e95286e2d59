// Builds the reader's two classic scripts: `start` hydrates the page, `live` has the figures that the browser draws. The second
// is loaded after the first shot and uses Svelte and our own modules from the first: no module is in both.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const MODULE = 'virtual:reader-scripts';
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Components that only `live` has bring their styles with them. The page links the styles of all others. */
const ONLY_LIVE = /\/lib\/(?:figures\/|timeline\/EventMark)/;

type Settings = Pick<InlineConfig, 'define' | 'plugins'>;

/** Chunks of the first pass, by file name. */
type Chunks = Record<string, Rolldown.OutputChunk>;

/**
 * Provides `virtual:reader-scripts`, which exports both scripts as strings. `npm run dev` needs neither: there the strings are
 * empty, and SvelteKit hydrates the page from modules.
 * @param settings  constants and more plugins for the modules of the scripts
 */
export function readerScripts(settings: () => Settings): Plugin {
  let isBuild = false;
  return {
    name: 'reader-scripts',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    resolveId: (id) => (id === MODULE ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const scripts = isBuild ? await buildScripts(settings()) : { start: '', live: '' };
      return Object.entries(scripts)
        .map(([name, code]) => `export const ${name}=${JSON.stringify(code)};`)
        .join('');
    }
  };
}

/**
 * Two passes, because a classic script cannot be split: the first makes modules, with what both use in a third one, the second
 * a classic script of each. The third goes into `start`, which keeps it in a global variable for `live`.
 */
async function buildScripts({ define, plugins }: Settings): Promise<{ start: string; live: string }> {
  const chunks = await buildChunks({
    resolve: { alias: { $lib: path('..') } },
    define,
    plugins: [
      plugins,
      svelte({ dynamicCompileOptions: ({ filename }) => (ONLY_LIVE.test(filename) ? { css: 'injected' } : undefined) })
    ],
    build: {
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { start: path('start.ts'), live: path('../figures/live.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js' }
      }
    }
  });
  const shared = chunks['live.js']?.imports[0] ?? '';
  const code = chunks[shared]?.code;
  if (!code) throw new Error('the live figures share no module with the script of the page');
  // Named after its content: a page that was opened before a new build is published must not run the new build's figures.
  const runtime = `storyRuntime_${createHash('sha256').update(code).digest('hex').slice(0, 8)}`;
  return {
    // A script that is on the page twice hydrates it once: `live` needs the runtime of the first.
    start: await buildClassic(`import*as runtime from'${shared}';import'start.js';self.${runtime}??=runtime;`, chunks),
    live: await buildClassic(`export*from'live.js';`, chunks, { file: shared, name: runtime })
  };
}

/**
 * One classic script from code that imports chunks. Exports become properties of `storyLive`.
 * @param runtime  a chunk that is not bundled but found in a global variable
 */
async function buildClassic(entry: string, chunks: Chunks, runtime?: { file: string; name: string }): Promise<string> {
  const modules: Plugin = {
    name: 'chunks',
    enforce: 'pre',
    resolveId(id) {
      const name = id.replace(/^\.\//, '');
      if (name === runtime?.file) return { id: name, external: true };
      return name === 'entry' || name in chunks ? `\0${name}` : null;
    },
    load: (id) => (id === '\0entry' ? entry : (chunks[id.slice(1)]?.code ?? null))
  };
  const made = await buildChunks({
    plugins: [modules],
    build: {
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          name: 'storyLive',
          globals: () => runtime?.name ?? '',
          esModule: false,
          generatedCode: { symbols: false }
        }
      }
    }
  });
  return Object.values(made)[0]?.code.trim() ?? '';
}

async function buildChunks(config: InlineConfig): Promise<Chunks> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { write: false, target: 'es2022', ...config.build }
  });
  const { output } = made as Rolldown.RolldownOutput;
  return Object.fromEntries(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])));
}
