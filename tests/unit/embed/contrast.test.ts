import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrast, faintOn, papersOf } from '$lib/embed/contrast';

const papers = papersOf(readFileSync('src/lib/ui/tokens.css', 'utf8'));

it('black on white is 21 to 1, and the order does not matter', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#777777'), 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('the papers are those of the page', () => {
  expect(papers).toEqual({ light: '#f8f5ef', dark: '#191816' });
  expect(() => papersOf(':root { --paper: #ffffff }')).toThrow('two papers');
});

it('an accent is warned of on the papers it is shown on, and told from one that only text suffers from', () => {
  expect(faintOn('#ffe08a', 'auto', papers)).toMatchObject([{ theme: 'light', lost: 'marks' }]);
  expect(faintOn('#ffe08a', 'dark', papers)).toEqual([]);
  expect(faintOn('#21507f', 'dark', papers)).toMatchObject([{ theme: 'dark', lost: 'marks' }]);
  expect(faintOn('#d0682f', 'light', papers)).toMatchObject([{ theme: 'light', lost: 'text' }]);
  expect(faintOn('#21507f', 'light', papers)).toEqual([]);
});
