import { createHash } from 'node:crypto';
import code from 'virtual:embed-loader';

/** The loader as it is served. */
const LOADER = `${code}\n`;

/** Its subresource integrity hash, for publishers who pin what they include. */
export const LOADER_SRI = `sha384-${createHash('sha384').update(LOADER).digest('base64')}`;

export const loaderResponse = (): Response =>
  new Response(LOADER, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
