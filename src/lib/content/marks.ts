import type { MarkAsk } from './types.ts';

/** Reads `paris* ; moscow ; kyiv = not at the table`: places, `*` where lit, a second line after `=`. */
export function readMarks(text: string): MarkAsk[] {
  return text.split(';').map((part) => part.trim()).filter(Boolean).map((part) => {
    const [name = '', ...rest] = part.split('=');
    const place = name.trim();
    return { place: place.replace(/\*$/, '').trim(), lit: place.endsWith('*'), line: rest.join('=').trim() };
  });
}
