import { textWidth, wrap, type Weight } from '$lib/ui/measure';

/** Breaks a text into the two most equal lines that its words allow; one line where it cannot be broken into two. */
export function balancedLines(text: string, px: number, weight: Weight = 400): string[] {
  const full = textWidth(text, px, weight);
  for (let share = 0.5; share < 1; share += 0.04) {
    const lines = wrap(text, full * share, px, weight);
    if (lines.length <= 2) return lines;
  }
  return [text];
}
