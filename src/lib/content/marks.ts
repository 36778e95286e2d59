import type { MarkAsk } from './types.ts';

/** Reads `paris* ; moscow ; kyiv*plain ; rostov-oblast*force = one leaves`: places, `*` where highlighted (talks, unless a word after it says what else), a second line after `=`. */
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
