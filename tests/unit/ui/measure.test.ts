import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../../../src/lib/ui/measure';

describe('textWidth', () => {
  test('grows with the size in proportion', () => {
    expect(textWidth('Simferopol', 26, 400)).toBeCloseTo(2 * textWidth('Simferopol', 13, 400), 6);
  });

  test('every figure of the sans is as wide as every other', () => {
    const widths = [...'0123456789'].map((figure) => textWidth(figure, 12, 500));
    expect(new Set(widths).size).toBe(1);
  });

  test('heavier is wider', () => {
    expect(textWidth('Perekop', 13, 600)).toBeGreaterThan(textWidth('Perekop', 13, 500));
    expect(textWidth('Perekop', 13, 500)).toBeGreaterThan(textWidth('Perekop', 13, 400));
  });

  test('the families differ, and the italic has one weight', () => {
    expect(textWidth('Black Sea', 15, 400, 'serif')).not.toBe(textWidth('Black Sea', 15, 400, 'sans'));
    expect(textWidth('Black Sea', 15, 600, 'italic')).toBe(textWidth('Black Sea', 15, 400, 'italic'));
  });

  test('knows the dashes, the quotation marks, the minus and the no-break space', () => {
    for (const character of '–—‘’“”−…\u00a0') {
      const width = textWidth(character, 100, 400);
      expect(width, character).toBeGreaterThan(0);
      expect(width, character).not.toBeCloseTo(60.6, 3);
    }
    expect(textWidth('\u00a0', 13, 400)).toBe(textWidth(' ', 13, 400));
  });

  test('a letter that no font has still takes room', () => {
    expect(textWidth('Ж', 10, 400)).toBeCloseTo(6.06, 6);
  });
});

describe('wrap', () => {
  test('no line is wider than asked, and none could take the next word', () => {
    const text =
      'Four hours at the residence of the Russian ambassador ended without a promise on the troops at the border.';
    const lines = wrap(text, 180, 13, 400);
    expect(lines.join(' ')).toBe(text);
    lines.forEach((line, i) => {
      expect(textWidth(line, 13, 400)).toBeLessThanOrEqual(180);
      const next = lines[i + 1]?.split(' ')[0];
      if (next) expect(textWidth(`${line} ${next}`, 13, 400)).toBeGreaterThan(180);
    });
  });

  test('a no-break space holds its words together', () => {
    expect(wrap('on 30\u00a0March', 40, 13, 400)).toEqual(['on', '30\u00a0March']);
  });

  test('a word wider than the line stands alone', () => {
    expect(wrap('a Dnipropetrovsk b', 30, 13, 400)).toEqual(['a', 'Dnipropetrovsk', 'b']);
  });

  test('a line feed always breaks; empty text is one empty line', () => {
    expect(wrap('one\ntwo', 500, 13, 400)).toEqual(['one', 'two']);
    expect(wrap('', 500, 13, 400)).toEqual(['']);
  });
});
