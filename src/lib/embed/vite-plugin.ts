// Bundles each small script of the embeds into one classic script, as a string that routes serve or put into a page.
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * The entry of each virtual module. Routes that write their own HTML need the script as a string: SvelteKit does not publish
 * workers that only its server build imports.
 */
const ENTRIES: Record<string, { file: string; target: string }> = {
  'virtual:embed-loader': { file: 'host/host.ts', target: 'es2022' },
  'virtual:embed-probe': { file: 'guest/probe-start.ts', target: 'es2022' },
  'virtual:embed-graphic': { file: 'guest/graphic-start.ts', target: 'es2022' },
  // Also for browsers in which the story's script does not run.
  'virtual:early': { file: '../article/early.ts', target: 'es2015' }
};

/** Provides the virtual modules of ENTRIES: each exports its minified script as a string. */
export function loaderPlugin(): Plugin {
  return {
    name: 'embed-loader',
    resolveId: (id) => (id in ENTRIES ? `\0${id}` : null),
    async load(id) {
      const script = id.startsWith('\0') ? ENTRIES[id.slice(1)] : undefined;
      if (!script) return null;
      const { file, target } = script;
      const entry = fileURLToPath(new URL(file, import.meta.url));
      const made = await build({
        configFile: false,
        logLevel: 'error',
        build: { write: false, target, minify: true, lib: { entry, formats: ['iife'], name: 'storyEmbedLoader' } }
      });
      const output = (Array.isArray(made) ? made : [made]).flatMap((one) => (one as Rolldown.RolldownOutput).output);
      const chunk = output.find((part) => part.type === 'chunk');
      if (!chunk) throw new Error(`the script could not be made from ${entry}`);
      for (const path of chunk.moduleIds) this.addWatchFile(path);
      return `export default ${JSON.stringify(chunk.code.trim())};`;
    }
  };
}
