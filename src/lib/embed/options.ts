// What a publisher may ask for in the address of a frame. A wrong value is left out, as if it had not been said.
import { isMode, type Mode } from './protocol';

export interface Options {
  mode?: Mode | 'probe';
  step?: string;
  /** The id of a chapter that stands alone. */
  chapter?: string;
  theme?: 'light' | 'dark';
  /** A colour, as #rrggbb. */
  accent?: string;
  font?: 'sans' | 'system';
  /** Names that hosts which resize frames give theirs: pym's childId, WordPress's secret, the key of a probe pair. */
  childId?: string;
  secret?: string;
  k?: string;
  /** True where the frame shows the builder, who is told of wrong values. */
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
/** Values that say what holds anyway. */
const PLAIN = /^(auto|serif)$/;

/**
 * Reads the options of an address.
 * @param query  location.search
 * @param hash   location.hash: WordPress hands its secret over there
 * @returns the options that hold, and the names of those that do not
 */
export function readOptions(query: string, hash = ''): { options: Options; wrong: string[] } {
  const said = new URLSearchParams(query);
  const options: Options = { builder: said.has('builder') };
  const wrong: string[] = [];
  const secret = /[#?&]secret=([\w-]+)/.exec(hash)?.[1];
  if (secret && !said.has('secret')) said.set('secret', secret);
  for (const [name, holds] of Object.entries(RULES)) {
    const value = said.get(name);
    if (value === null || value === '' || PLAIN.test(value)) continue;
    if (holds(value)) Object.assign(options, { [name]: name === 'accent' ? `#${value.replace('#', '')}` : value });
    else wrong.push(name);
  }
  return { options, wrong };
}
