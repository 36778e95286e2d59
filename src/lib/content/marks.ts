import type { MarkAsk } from './types.ts';

/**
 * Reads the marks of a step: `paris* ; moscow ; kyiv*plain ; rostov-oblast*force = one leaves`.
 * `*` highlights a place: as talks, or as the word after it. The subtitle follows after `=`.
 */
export function readMarks(text: string): MarkAsk[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', ...rest] = part.split('=');
      const [place = '', star, as] = /^(.*?)(?:(\*)(force|plain)?)?$/.exec(name.trim())?.slice(1) ?? [];
      return {
        place: place.trim(),
        highlighted: star !== undefined,
        as: as === 'force' || as === 'plain' ? as : 'talks',
        line: rest.join('=').trim()
      };
    });
}
