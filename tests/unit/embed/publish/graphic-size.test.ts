import { expect, it } from 'vitest';
import { cssHeight, heightAt, sizeOf, TALL_SHAPE, WIDE_SHAPE } from '$lib/embed/publish/graphic-size';
import { STILLS } from '$lib/stage/screen';

const strings = {
  sources: 'Sources',
  rows: 'Each row of the table names its own.',
  more: 'Read the story in maps',
  data: 'The data as a table',
  whole: 'Cut off here: open the whole graphic'
};
const size = sizeOf({
  title: 'A map',
  when: '27 February 2014',
  notes: ['A note that is as long as a note under a map is on a phone, and goes on for a second line.'],
  sources: [{ name: 'AP', url: '' }],
  strings
});

/** What an engine makes of the length in CSS. */
function computed(css: string, width: number): number {
  const script = css
    .replaceAll('calc', '')
    .replaceAll(/([\d.]+)cqw/g, (_, part: string) => String((Number(part) * width) / 100))
    .replaceAll(/([\d.]+)px/g, '$1')
    .replaceAll('clamp', 'held')
    .replaceAll('min(', 'Math.min(');
  return Number(
    new Function('held', `return ${script}`)((least: number, at: number, most: number) =>
      Math.max(least, Math.min(at, most))
    )
  );
}

it.each([280, 300, 390, 440, 640, 759, 760, 800, 1000, 1400])(
  'the length in CSS is the height, in a frame of %i px',
  (width) => {
    expect(Math.abs(computed(cssHeight(size), width) - heightAt(size, width))).toBeLessThanOrEqual(2);
  }
);

it('text takes more lines in a narrow frame, each from the width on at which it breaks', () => {
  const around = (width: number): number => heightAt(size, width) - Math.min(width, 440) * TALL_SHAPE;
  expect(around(280)).toBeGreaterThan(around(440));
  expect(around(440)).toBeGreaterThan(around(700));
  for (const { below, added } of size.breaks) {
    expect(added).toBeGreaterThan(15);
    expect(below).toBeGreaterThan(280 - 25);
  }
});

it('the days stand beside the title where there is room, in their own smaller type', () => {
  const texts = { notes: [], sources: [], strings };
  const alone = heightAt(sizeOf({ ...texts, title: 'The two plans, issue by issue', when: '' }), 440);
  expect(heightAt(sizeOf({ ...texts, title: 'The two plans, issue by issue', when: '30 March 2014' }), 440)).toBe(
    alone
  );
  expect(
    heightAt(sizeOf({ ...texts, title: 'The two plans, issue by issue', when: '30 March 2014' }), 300)
  ).toBeGreaterThan(alone - 140 * TALL_SHAPE);
});

it('a frame has the proportions of the picture that is drawn', () => {
  expect(TALL_SHAPE).toBe(STILLS.tall.height / STILLS.tall.width);
  expect(WIDE_SHAPE).toBe(STILLS.wide.height / STILLS.wide.width);
});
