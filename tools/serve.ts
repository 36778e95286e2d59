import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';

/** A running server. */
interface Served {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1.
 * @param folder  where it is
 * @param port    the first to try, 0 for any free one
 * @param strict  fail where that port is taken, instead of trying the next ones
 * @returns its address, ending in a slash, and a way to end it
 */
export async function serve({ folder = 'build', port = 0, strict = false } = {}): Promise<Served> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`${folder}/index.html is missing: run \`npm run build\` first`);
  const server = await preview({
    configFile: false,
    // An address without a file is answered with 404, not with the first page.
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: resolve(folder) },
    // As a plain host of files: under every name, with no headers that let other sites read them.
    preview: { host: '127.0.0.1', port, strictPort: strict, cors: false, allowedHosts: true }
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
