import { expect, it } from 'vitest';
import { cssHeight, heightAt, sizeOf, TALL_SHAPE, WIDE_SHAPE } from '$lib/embed/graphic-size';
import { STILLS } from '$lib/map/frame';

const words = { sources: 'Sources', rows: 'Each row of the table names its own.', more: 'Read the story in maps', data: 'The data as a table' };
const size = sizeOf({ title: 'A map', when: '27 February 2014', notes: ['A note that is as long as a note under a map is on a phone, and goes on for a second line.'], sources: [{ name: 'AP', url: '' }], words });

/** What an engine makes of the length in CSS. */
function computed(css: string, width: number): number {
  const script = css.replaceAll('calc', '').replaceAll(/([\d.]+)cqw/g, (_, part: string) => String((Number(part) * width) / 100)).replaceAll(/([\d.]+)px/g, '$1')
    .replaceAll('clamp', 'held').replaceAll('min(', 'Math.min(');
  return Number(new Function('held', `return ${script}`)((least: number, at: number, most: number) => Math.max(least, Math.min(at, most))));
}

it.each([280, 300, 390, 440, 640, 759, 760, 800, 1000, 1400])('the length in CSS is the height, in a frame of %i px', (width) => {
  expect(Math.abs(computed(cssHeight(size), width) - heightAt(size, width))).toBeLessThanOrEqual(2);
});

it('text takes more lines in a narrow frame', () => {
  expect(size.narrow).toBeGreaterThan(size.tall);
  expect(size.tall).toBeGreaterThanOrEqual(size.wide);
});

it('a frame has the proportions of the picture that is drawn', () => {
  expect(TALL_SHAPE).toBe(STILLS.tall.height / STILLS.tall.width);
  expect(WIDE_SHAPE).toBe(STILLS.wide.height / STILLS.wide.width);
});
