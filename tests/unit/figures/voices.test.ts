import { describe, expect, it } from 'vitest';
import type { Step, Voice } from '$lib/content/types';
import { loadStory } from '$lib/content';
import { layoutColumn, layoutVoices } from '$lib/figures/voices/layout';
import { isQuote } from '$lib/ui/strings';
import { hangingWidth, layoutQuoteText, noteNumber, opticalFactor } from '$lib/figures/voices/quote-text';

const story = loadStory();
const spoken = story.steps.filter((s) => s.figure === 'voices');
const none = () => null;
const voice = (side: Voice['side'], said: string, who = 'A'): Voice => ({ side, who, where: 'Paris', said, note: 'a' });

describe('setting words', () => {
  it('takes verbatim words for a quotation, anything else for a paraphrase', () => {
    expect(isQuote('“It is up to Ukrainians.”')).toBe(true);
    expect(isQuote('Says that it is up to Ukrainians')).toBe(false);
  });

  it('hangs the opening mark of a quotation left of its words', () => {
    const set = layoutQuoteText('“No decisions about Ukraine without Ukraine.”', {
      x: 10,
      top: 0,
      width: 120,
      sizePx: 16,
      leading: 21,
      serif: true
    });
    expect(set.lines.length).toBeGreaterThan(1);
    expect(set.lines[0]?.x).toBeCloseTo(10 - hangingWidth(16));
    expect(set.lines.slice(1).every((l) => l.x === 10)).toBe(true);
    expect(set.lines.map((l) => l.text).join(' ')).toBe('“No decisions about Ukraine without Ukraine.”');
  });

  it('names a speaker once above all he says in one place', () => {
    const column = layoutColumn(
      [voice('left', '“One.”'), voice('left', 'Two'), voice('left', 'Three', 'B')],
      300,
      18,
      none
    );
    expect(column.texts.map((p) => p.kind)).toEqual(['who', 'where', 'quote', 'said', 'who', 'where', 'said']);
  });

  it('knows that large serif runs narrower than it is measured', () => {
    expect(opticalFactor(14)).toBe(1);
    expect(opticalFactor(24)).toBeLessThan(opticalFactor(18));
  });
});

describe('two layout', () => {
  it.each(spoken.map((s) => [s.id, s] as const))('%s fits its boxes at one size for both sides', (_, step) => {
    for (const [w, h] of [
      [692, 255],
      [334, 290],
      [284, 320]
    ] as const) {
      const layout = layoutVoices(step.voices, w, h, 26, none);
      expect(layout.height).toBeLessThanOrEqual(h);
      const size = (c: typeof layout.left) => c.texts.filter((p) => p.kind === 'quote').map((p) => p.sizePx);
      expect(new Set([...size(layout.left), ...size(layout.right)]).size).toBeLessThanOrEqual(1);
    }
  });

  it.each(spoken.map((s) => [s.id, s] as const))(
    '%s is set one over the other on low phones, at 12 px or more when shown whole',
    (_, step) => {
      for (const [w, h] of [
        [272, 259],
        [334, 318]
      ] as const) {
        const layout = layoutVoices(step.voices, w, h, 22, () => 24);
        expect(layout.stacked).toBe(true);
        expect(12 * Math.min(1, h / layout.height)).toBeGreaterThanOrEqual(11);
      }
    }
  );

  it.each(spoken.map((s) => [s.id, s] as const))('%s has room for the number of each note', (_, step) => {
    for (const [w, h] of [
      [334, 318],
      [300, 400],
      [272, 259]
    ] as const) {
      const { left, right, columnWidth } = layoutVoices(step.voices, w, h, 22, () => 24);
      for (const { end, note } of [...left.texts, ...right.texts])
        if (note !== null) expect(end.x).toBeLessThanOrEqual(columnWidth - 8);
    }
  });

  it('gives the most compact setting where nothing fits', () => {
    const long = Array.from({ length: 6 }, () => voice('left', 'word '.repeat(60)));
    expect(layoutVoices(long, 300, 100, 26, none).height).toBeGreaterThan(100);
  });

  it('finds the number of the note each voice leans on', () => {
    for (const step of spoken) for (const v of step.voices) expect(noteNumber(story.steps, v)).toBeGreaterThan(0);
    expect(noteNumber([] as Step[], voice('left', 'x'))).toBeNull();
  });
});
