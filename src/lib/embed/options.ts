// The options that a publisher sets in the address of a frame. A wrong value is ignored.
import { isMode, type Mode } from './protocol';

export interface Options {
  mode?: Mode | 'probe';
  /** Id of the step to begin with. */
  step?: string;
  /** Id of the one chapter to show. */
  chapter?: string;
  theme?: 'light' | 'dark';
  /** A colour, as #rrggbb. */
  accent?: string;
  font?: 'sans' | 'system';
  /** Name that pym.js gives the frame. */
  childId?: string;
  /** Name that WordPress gives the frame. */
  secret?: string;
  /** Key that joins the two frames of a probe pair. */
  k?: string;
  /** True in the builder's preview, where wrong values are reported in the console. */
  builder?: boolean;
}

const RULES: Record<Exclude<keyof Options, 'builder'>, (value: string) => boolean> = {
  mode: (value) => value === 'probe' || isMode(value),
  step: (value) => /^[a-z0-9-]{1,64}$/.test(value),
  chapter: (value) => /^[a-z0-9-]{1,64}$/.test(value),
  theme: (value) => /^(light|dark)$/.test(value),
  accent: (value) => /^#?[0-9a-f]{6}$/i.test(value),
  font: (value) => /^(sans|system)$/.test(value),
  childId: (value) => /^[\w-]{1,64}$/.test(value),
  secret: (value) => /^[\w-]{1,64}$/.test(value),
  k: (value) => /^[\w-]{1,32}$/.test(value)
};
/** Values that stand for the default. */
const DEFAULTS = /^(auto|serif)$/;

/**
 * Reads the options of an address.
 * @param query  location.search
 * @param hash   location.hash, in which WordPress passes its secret
 * @returns the valid options, and the names of those with a wrong value
 */
export function readOptions(query: string, hash = ''): { options: Options; wrong: string[] } {
  const params = new URLSearchParams(query);
  const options: Options = { builder: params.has('builder') };
  const wrong: string[] = [];
  const secret = /[#?&]secret=([\w-]+)/.exec(hash)?.[1];
  if (secret && !params.has('secret')) params.set('secret', secret);
  for (const [name, isValid] of Object.entries(RULES)) {
    const value = params.get(name);
    if (value === null || value === '' || DEFAULTS.test(value)) continue;
    if (isValid(value)) Object.assign(options, { [name]: name === 'accent' ? `#${value.replace('#', '')}` : value });
    else wrong.push(name);
  }
  return { options, wrong };
}
