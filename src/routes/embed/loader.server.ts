// The loader as a response, for its two addresses /embed.js and /embed/v1.js, and its integrity hash.
import { createHash } from 'node:crypto';
import code from 'virtual:embed-loader';

/** The script. */
const LOADER = `${code}\n`;

/** Subresource integrity hash, for publishers who pin the loader to one version. */
export const LOADER_SRI = `sha384-${createHash('sha384').update(LOADER).digest('base64')}`;

export const loaderResponse = (): Response =>
  new Response(LOADER, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
