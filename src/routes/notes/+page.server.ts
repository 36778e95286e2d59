import { build } from '../build.server';

export const csr = false;
export const trailingSlash = 'always';

export function load() {
  return { story: build().story };
}
