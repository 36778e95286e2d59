// Bundles the loader for other people's pages into one classic script, as a text that routes can serve.
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ID = 'virtual:embed-loader';

/** Offers `virtual:embed-loader`: the text of /embed.js. */
export function loaderPlugin(): Plugin {
  return {
    name: 'embed-loader',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      const entry = fileURLToPath(new URL('host.ts', import.meta.url));
      const made = await build({
        configFile: false,
        logLevel: 'error',
        build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['iife'], name: 'storyEmbedLoader' } }
      });
      const output = (Array.isArray(made) ? made : [made]).flatMap((one) => (one as Rolldown.RolldownOutput).output);
      const chunk = output.find((part) => part.type === 'chunk');
      if (!chunk) throw new Error(`the loader could not be made from ${entry}`);
      for (const file of ['host.ts', 'host-frame.ts', 'host-pin.ts', 'protocol.ts']) this.addWatchFile(fileURLToPath(new URL(file, import.meta.url)));
      return `export default ${JSON.stringify(chunk.code.trim())};`;
    }
  };
}
