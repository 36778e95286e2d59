import { describe, expect, test } from 'vitest';
import { BAR, croppedTo, pagesOf, pictureIn, textWidthIn, type Box } from '$lib/embed/guest/page-layout';

const pictures = [
  { name: 'tall', width: 400, height: 500 },
  { name: 'wide', width: 800, height: 420 }
];
const widths = [280, 320, 360, 412, 560, 639, 640, 760, 1000, 1400];
const heights = [420, 500, 600, 640, 800, 1000];

const within = (box: Box, width: number, height: number): boolean =>
  box.left >= -0.01 &&
  box.top >= -0.01 &&
  box.left + box.width <= width + 0.01 &&
  box.top + box.height <= height + 0.01;

/** A page has its text and its picture in its room, and neither on the other. */
function expectRoom(
  { text, picture }: ReturnType<typeof pagesOf>[number],
  second: boolean,
  room: { width: number; height: number; text: number }
): void {
  // Of a picture over a second page's text only the foot is seen.
  for (const box of [text, second ? null : picture])
    if (box) expect(within(box, room.width, room.height - BAR), JSON.stringify(box)).toBe(true);
  if (!text || !picture) return;
  expect(picture.left >= text.left + text.width || text.top >= picture.top + picture.height).toBe(true);
  // On one narrow page the text has the height it needs.
  if (room.width < 640) expect(text.height).toBeGreaterThanOrEqual(room.text - 0.01);
}

describe.each(widths)('a frame of %d px', (width) => {
  test.each(heights)('by %d px has text and a picture in its room, and neither on the other', (height) => {
    for (const text of [0, 80, 220, 340, 900]) {
      for (const opening of [false, true]) {
        const pages = pagesOf(width, height, text, pictures, opening);
        expect(pages.length).toBeLessThanOrEqual(width < 640 ? 2 : 1);
        expect(pages.some((page) => page.text)).toBe(true);
        expect(pages.some((page) => page.picture)).toBe(true);
        for (const page of pages) expectRoom(page, page === pages[1], { width, height, text });
      }
    }
  });
});

test('where the height does not carry both, the picture comes first; at the opening the text does', () => {
  const first = (opening: boolean): boolean => pagesOf(360, 480, 300, pictures, opening)[0]?.picture !== null;
  expect([first(false), first(true)]).toEqual([true, false]);
});

test('over the text of a second page stands the foot of the picture, as large as on the page before, where there is room for it', () => {
  const [first, second] = pagesOf(390, 600, 300, pictures);
  if (!first?.picture || !second?.picture || !second.text) throw new Error('a picture or the text is missing');
  expect(second.picture).toMatchObject({ width: first.picture.width, scale: first.picture.scale });
  expect(second.picture.top + second.picture.height).toBeCloseTo(second.text.top);
  expect(second.text).toMatchObject({ top: 600 - BAR - 300, height: 300 });
  expect(pagesOf(300, 420, 340, pictures)[1]?.picture).toBeNull();
});

test('a picture keeps its proportions and takes the frame that suits the box', () => {
  const wide = pictureIn(pictures, { left: 0, top: 0, width: 900, height: 500 });
  expect(wide.name).toBe('wide');
  expect(wide.width / wide.height).toBeCloseTo(800 / 420);
  expect(pictureIn(pictures, { left: 0, top: 0, width: 360, height: 560 }).name).toBe('tall');
});

test('text are as wide as a narrow frame, and a column of a wide one', () => {
  expect([320, 639, 640, 1400].map((width) => textWidthIn(width, 640))).toEqual([320, 639, 269, 380]);
});

test('in a low frame the text make room for a larger wide picture, as long as they have a column', () => {
  const scale = (width: number): number => pagesOf(width, 420, 300, pictures)[0]?.picture?.scale ?? 0;
  expect(textWidthIn(1000, 420)).toBeLessThan(380);
  expect(scale(1000)).toBeCloseTo((420 - BAR) / 420, 2);
  expect(textWidthIn(900, 420)).toBe(300);
});

describe('over the text of a second page', () => {
  const second = pagesOf(390, 600, 330, pictures)[1];
  const seen = (spans: [number, number, number][], foot = 34) => {
    const { text, picture } = croppedTo(second ?? { text: null, picture: null }, { creditHeight: foot, spans });
    if (!text || !picture) throw new Error('there is no second page');
    const from = -picture.top / picture.scale;
    return { picture, text, from, to: from + text.top / picture.scale - foot };
  };

  test.each([
    [20, 60],
    [200, 240],
    [420, 460]
  ])('stands what the picture is about, from %d to %d px', (top, bottom) => {
    const { from, to, picture, text } = seen([[top, bottom, 1]]);
    expect(from).toBeLessThanOrEqual(top);
    expect(to).toBeGreaterThanOrEqual(bottom);
    expect(picture.top).toBeLessThanOrEqual(0);
    expect(picture.top + picture.height - (picture.cut ?? 0)).toBeCloseTo(text.top);
  });

  test('the picture is smaller where more of it is seen so, and never too small to read', () => {
    const [before, apart, far] = [
      seen([[200, 240, 1]]),
      seen([
        [150, 180, 1],
        [300, 325, 1]
      ]),
      seen([
        [20, 40, 1],
        [420, 460, 1]
      ])
    ];
    expect(before.picture.scale).toBe(second?.picture?.scale);
    expect(apart.picture.scale).toBeLessThan(before.picture.scale);
    expect(apart.from <= 150 && apart.to >= 325).toBe(true);
    for (const { picture } of [before, apart, far]) expect(picture.scale).toBeGreaterThanOrEqual(0.8);
  });

  test('what is worth more goes before, and of a figure that is too high its head is seen', () => {
    const { from, to } = seen([
      [20, 40, 1],
      [60, 80, 1],
      [300, 460, 100]
    ]);
    expect(from <= 300 && to >= 460).toBe(true);
    expect(seen([[0, 500, 1]], 0).picture.top).toBeCloseTo(0);
  });
});
