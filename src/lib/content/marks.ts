import type { MarkAsk } from './types.ts';

/**
 * Reads the marks of a step: `rome* ; bern ; geneva*plain ; basel*force = one leaves`.
 * `*` highlights a place: as talks, or as the word after it; `*absent` is a place that is not at the talks, and not lit. The
 * subtitle follows after `=`.
 */
export function readMarks(text: string): MarkAsk[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', ...rest] = part.split('=');
      const [place = '', star, as] = /^(.*?)(?:(\*)(force|plain|absent)?)?$/.exec(name.trim())?.slice(1) ?? [];
      return {
        place: place.trim(),
        highlighted: star !== undefined && as !== 'absent',
        as: as === 'force' || as === 'plain' || as === 'absent' ? as : 'talks',
        line: rest.join('=').trim()
      };
    });
}
