import { describe, expect, it } from 'vitest';
import { fitBox } from '$lib/stage/camera';
import { screenFor } from '$lib/stage/screen';
import { showsDisputedArea } from '$lib/stage/disputed-area';
import { bounds, boxOf } from '../geo/story-map';

const on = (shot: 'crimea' | 'east' | 'north-east' | 'europe', width: number, height: number) => {
  const screen = screenFor(width, height);
  return showsDisputedArea(bounds, screen, fitBox(boxOf(shot, screen.layout), screen));
};

describe('Crimea in the picture', () => {
  it('is there on maps of Crimea, of Europe and, by its north, of the border', () => {
    for (const [w, h] of [
      [320, 568],
      [390, 664],
      [390, 844],
      [1280, 800]
    ] as const) {
      for (const shot of ['crimea', 'europe', 'east'] as const) expect(on(shot, w, h), `${shot} ${w}`).toBe(true);
    }
  });
  it('is nowhere in a story that has none', () => {
    const screen = screenFor(1280, 800);
    const t = fitBox(boxOf('crimea', screen.layout), screen);
    expect(showsDisputedArea({ disputed: null }, screen, t)).toBe(false);
  });
  it('is not on a phone’s map of the north-east', () => {
    expect(on('north-east', 390, 844)).toBe(false);
    expect(on('north-east', 320, 568)).toBe(false);
  });
});
