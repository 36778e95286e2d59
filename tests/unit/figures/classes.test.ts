import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import {
  languageBreaks,
  languageClass,
  languageFill,
  runoffBreaks,
  runoffClass,
  runoffFill,
  runoffTone,
  shareEnds
} from '$lib/scene/classes';

const story = loadStory();
const { units } = story.tables;

describe('classes of the census', () => {
  it('are under 20, 20–35, 35–60 and over 60', () => {
    expect([1.2, 19.9, 20, 34.9, 35, 59.9, 60, 90.6].map(languageClass)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(languageFill(4)).toBe('var(--seq-4)');
  });

  it('have bounds in gaps of the data, so that a small correction moves no unit', () => {
    for (const bound of languageBreaks) for (const u of units) expect(Math.abs(u.language - bound)).toBeGreaterThan(2);
  });

  it('are explained beside the map by the number of shares that nothing confirms', () => {
    const open = units.filter((u) => !u.languagePrinted).length;
    expect(story.steps.find((s) => s.layers.includes('language'))?.plain).toContain(
      `${open} of the ${units.length} units`
    );
  });

  it('end in whole per cent', () => {
    expect(shareEnds(units.map((u) => u.language))).toEqual([1, 91]);
  });
});

describe('classes of the run-off', () => {
  it('tell the leaders apart by form, never by colour', () => {
    const a = runoffClass({ leaderDotted: true, leaderShare: 71 });
    const b = runoffClass({ leaderShare: 71 });
    expect([a.dotted, b.dotted]).toEqual([true, false]);
    expect(runoffFill(a.tone)).toBe(runoffFill(b.tone));
  });

  it('are under 65, 65–80 and over 80, with bounds in gaps of the data', () => {
    expect([51, 64.9, 65, 79.9, 80, 90].map(runoffTone)).toEqual([1, 1, 2, 2, 3, 3]);
    for (const bound of runoffBreaks)
      for (const u of units) expect(Math.abs(u.leaderShare - bound)).toBeGreaterThan(0.5);
  });

  it('count ten units for one and seventeen for the other', () => {
    const dotted = units.filter((u) => runoffClass(u).dotted).length;
    expect([dotted, units.length - dotted]).toEqual([10, 17]);
  });
});
