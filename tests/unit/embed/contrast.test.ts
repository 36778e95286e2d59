import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrast, backgroundsOf, readableOn, accentByTheme } from '$lib/embed/contrast';

const backgrounds = backgroundsOf(readFileSync('src/lib/ui/tokens.css', 'utf8'));
const least = (colour: string, on: string[]): number => Math.min(...on.map((ground) => contrast(colour, ground)));
/** Hue of a colour, degrees. */
function hue(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

it('black on white is 21 to 1, and the order does not matter', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#777777'), 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('the backgrounds are those of the page', () => {
  expect(backgrounds).toEqual({ light: ['#f8f5ef', '#ebe6da'], dark: ['#191816', '#2a2825'] });
  expect(() => backgroundsOf(':root { --paper: #ffffff; --land: #eeeeee }')).toThrow('two themes');
});

it.each([
  '#aa3311',
  '#21507f',
  '#ffe08a',
  '#d0682f',
  '#0000ff',
  '#00ff00',
  '#ff0000',
  '#000000',
  '#ffffff',
  '#808080',
  '#7a0019',
  '#00ffff'
])('%s is made readable on both backgrounds, and no more than that', (accent) => {
  for (const { theme, colour } of accentByTheme(accent, 'auto', backgrounds)) {
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    const contrastNow = least(colour, backgrounds[theme]);
    expect(contrastNow).toBeGreaterThanOrEqual(4.5);
    if (colour !== accent) expect(contrastNow).toBeLessThan(5);
  }
});

it('an accent that is seen stays as it was chosen', () => {
  expect(readableOn('#21507f', backgrounds.light)).toBe('#21507f');
  expect(readableOn('#ffe08a', backgrounds.dark)).toBe('#ffe08a');
});

it.each(['#aa3311', '#21507f', '#d0682f', '#7a0019', '#006a4e'])(
  '%s keeps its hue on the ground that changes it',
  (accent) => {
    for (const { colour } of accentByTheme(accent, 'auto', backgrounds))
      expect(Math.abs(hue(colour) - hue(accent))).toBeLessThan(15);
  }
);

it('only the theme that is chosen counts', () => {
  expect(accentByTheme('#aa3311', 'dark', backgrounds).map(({ theme }) => theme)).toEqual(['dark']);
  expect(accentByTheme('#aa3311', 'auto', backgrounds).map(({ theme }) => theme)).toEqual(['light', 'dark']);
});
