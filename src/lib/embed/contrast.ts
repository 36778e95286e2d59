// How well an accent is seen on the story's papers: WCAG's contrast, and what it means for what the accent colours.

/** What marks, lines and focus rings need, and what small text needs: WCAG 2.2, 1.4.11 and 1.4.3. */
const MARKS = 3;
const TEXT = 4.5;

/** The paper of each theme, as #rrggbb. */
export interface Papers { light: string; dark: string }
/** An accent that is hard to see: on which paper, by how much, and what is lost. */
export interface Faint { theme: keyof Papers; ratio: number; lost: 'marks' | 'text' }

const channel = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours, each #rrggbb: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Reads the papers from the text of tokens.css. */
export function papersOf(tokens: string): Papers {
  const [light, dark] = [...tokens.matchAll(/--paper:\s*(#[0-9a-f]{6})/gi)].map(([, colour]) => colour ?? '');
  if (!light || !dark) throw new Error('tokens.css names no two papers');
  return { light, dark };
}

/**
 * Where an accent is hard to see.
 * @param accent  #rrggbb
 * @param theme   'auto' is shown on both papers
 */
export function faintOn(accent: string, theme: string, papers: Papers): Faint[] {
  return (['light', 'dark'] as const).filter((name) => theme === 'auto' || theme === name).flatMap((name) => {
    const ratio = contrast(accent, papers[name]);
    return ratio >= TEXT ? [] : [{ theme: name, ratio: Math.floor(ratio * 10) / 10, lost: ratio < MARKS ? 'marks' as const : 'text' as const }];
  });
}
