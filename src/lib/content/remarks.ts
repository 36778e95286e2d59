import type { Registry } from './registry.ts';
import { curl } from './text.ts';

/** Turns a remark of the desk into what readers get. */
export type CleanRemark = (remark: string) => string;

/**
 * A function that sets printer's quotation marks and removes source ids in brackets, which are the desk's shorthand.
 * A source that is removed counts as cited.
 */
export function remarkCleaner(registry: Registry): CleanRemark {
  return (text) =>
    curl(
      text.replace(/ \(([^()]+)\)/g, (whole, inside: string) => {
        const ids = inside.split(/,\s*/).map((id) => id.replace(/^seed (\d{3})$/, 'seed-$1'));
        if (!ids.every((id) => registry.sources.has(id))) return whole;
        ids.forEach((id) => registry.cited.add(id));
        return '';
      })
    );
}
