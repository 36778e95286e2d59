import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves the built site on 127.0.0.1.
 * @param {{ port?: number, strict?: boolean }} [where] the first port to try, 0 for any free one; the next ones unless `strict`
 * @returns {Promise<{ url: string, close: () => Promise<unknown> }>} its address, ending in a slash, and a way to end it
 */
export async function serve({ port = 0, strict = false } = {}) {
  if (!existsSync('build/index.html')) throw new Error('build/index.html is missing: run `npm run build` first');
  const files = sirv('build', { etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    })
  );
  const taken = await listen(server, port, strict ? 1 : 50);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      })
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {number} tries
 * @returns {Promise<number>} the port it got
 */
async function listen(server, first, tries) {
  for (let port = first; port < first + tries; port++) {
    /** @type {NodeJS.ErrnoException | null} */
    const failure = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    const address = server.address();
    if (!failure && address && typeof address === 'object') return address.port;
    if (failure?.code !== 'EADDRINUSE') throw failure;
  }
  throw new Error(tries === 1 ? `port ${first} is taken` : `no free port from ${first} on`);
}
