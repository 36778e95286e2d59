// Which pages a story has in a frame of fixed height: pure, so that it can be tested without a browser.
import type { CropRegions } from '$lib/article/bundle';

/** Height of the bar with the buttons, px. */
export const BAR = 64;
/** Frames from this width on have words and picture side by side, px. */
const WIDE = 640;
/** A picture smaller than this share of its size as drawn has letters too small to read. */
const MIN_SCALE = 0.8;
/** The opening's picture says little, and its words come first. */
const MIN_OPENING_SCALE = 0.55;
/** Over the words of a second page a part of the picture stands, if so much of it has room, px. */
export const MIN_STRIP = 110;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface PageLayout {
  /** Where the words stand, px; null on a page that is all picture. */
  words: Box | null;
  /**
   * Where the picture stands, px; null on a page that is all words. Over a second page's words it may begin above the
   * frame: a part of it is seen.
   */
  picture: (Box & { name: string; scale: number; /** so much of it lies under the words, px */ cut?: number }) | null;
}
export interface Picture {
  name: string;
  width: number;
  height: number;
}

/** The picture frame that fills a box best, drawn as large as it goes and centred. */
export function pictureIn<P extends Picture>(pictures: P[], box: Box): Box & { name: P['name']; scale: number } {
  const fits = pictures.map((p) => ({ p, scale: Math.min(box.width / p.width, box.height / p.height) }));
  // Large letters are worth more than a filled box, up to the size they were drawn at.
  const worth = ({ p, scale }: (typeof fits)[number]): number =>
    Math.min(scale, 1) * 4 + (p.width * scale * p.height * scale) / (box.width * box.height);
  const best = fits.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const width = best.p.width * best.scale;
  const height = best.p.height * best.scale;
  return {
    name: best.p.name,
    scale: best.scale,
    width,
    height,
    left: box.left + (box.width - width) / 2,
    top: box.top + (box.height - height) / 2
  };
}

/** A column of words keeps so much, px, and gives up the rest where a low frame's wide picture is larger for it. */
const MIN_COLUMN = 300;
/** The wide picture, as drawn: in less height it takes all the width that its shape lets it, px. */
const PICTURE = { width: 800, height: 420 };

/** Width of the words in a frame, px. */
export function wordsWidth(width: number, height: number): number {
  if (width < WIDE) return width;
  const column = Math.round(Math.min(380, width * 0.42));
  const room = height - BAR;
  return room < PICTURE.height
    ? Math.min(column, Math.max(MIN_COLUMN, Math.round(width - (room * PICTURE.width) / PICTURE.height)))
    : column;
}

/**
 * The pages of one step.
 * @param width, height  of the frame, px
 * @param words          height of the step's words at `wordsWidth`, px
 * @param pictures       the picture frames there are
 * @param opening        true for the headline and its map
 * @returns one page, or two where the picture would be too small beside its words: the picture first, then the words
 *                       under as much of the picture as there is room for: its foot, until `croppedTo` knows better
 */
export function pagesOf(
  width: number,
  height: number,
  words: number,
  pictures: Picture[],
  opening = false
): PageLayout[] {
  const room = height - BAR;
  const column = wordsWidth(width, height);
  if (width >= WIDE) {
    const picture = pictureIn(pictures, { left: column, top: 0, width: width - column, height: room });
    return [{ words: { left: 0, top: 0, width: column, height: room }, picture }];
  }
  const above = pictureIn(pictures, { left: 0, top: 0, width, height: Math.max(1, room - words) });
  if (above.scale >= (opening ? MIN_OPENING_SCALE : MIN_SCALE))
    return [
      { picture: { ...above, top: 0 }, words: { left: 0, top: above.height, width, height: room - above.height } }
    ];
  const picture = { ...pictureIn(pictures, { left: 0, top: 0, width, height: room }), top: 0 };
  const foot = Math.min(picture.height, room - words);
  const below = !opening && foot >= MIN_STRIP;
  const pages: PageLayout[] = [
    { words: null, picture },
    below
      ? {
          words: { left: 0, top: foot, width, height: room - foot },
          picture: { ...picture, top: foot - picture.height }
        }
      : { words: { left: 0, top: 0, width, height: room }, picture: null }
  ];
  return opening ? pages.reverse() : pages;
}

/** Where a picture is cut it fades into the paper, px: what is to be seen keeps clear of that. */
export const FADE = 28;
/** What is to be seen keeps so much from the credit or the words under it, px as drawn. */
const CLEAR = 6;
/** The head of what is too high to be seen whole, px as drawn. */
const TOP_PART = 40;
/** Steps in which a picture is made smaller to hold more of its subject, as shares of the size before. */
const SCALE_STEP = 0.02;

/**
 * The part of a picture that stands over the words of a second page: as much of its subject as there is room for, whole.
 * @param page     as `pagesOf` gives it, the picture's foot over the words
 * @param subject  what the picture is about, px as drawn
 * @returns the page with its picture moved, and a little smaller where more of its subject fits so
 */
export function croppedTo(page: PageLayout, { creditHeight: foot, spans }: CropRegions): PageLayout {
  const { words, picture } = page;
  if (!words || !picture || picture.top >= 0 || spans.length === 0) return page;
  const drawn = picture.height / picture.scale - foot;
  // What has no room at any size is seen from its head.
  const maxHeight = (words.top - FADE) / MIN_SCALE - foot - CLEAR;
  const wanted = spans.map(([top, bottom, worth]): CropRegions['spans'][number] => [
    top,
    bottom - top > maxHeight ? top + TOP_PART : bottom,
    worth
  ]);
  const tried = [];
  for (let { scale } = picture; tried.length === 0 || scale >= MIN_SCALE; scale *= 1 - SCALE_STEP)
    tried.push({ scale, ...windowOn(wanted, words.top / scale - foot, drawn, FADE / scale) });
  // No smaller than it has to be.
  const { scale, top } = tried.reduce((a, b) => (b.worth > a.worth ? b : a));
  const [width, height] = [(picture.width / picture.scale) * scale, (picture.height / picture.scale) * scale];
  return {
    words,
    picture: {
      ...picture,
      scale,
      width,
      height,
      left: picture.left + (picture.width - width) / 2,
      top: -top * scale,
      cut: Math.max(0, height - top * scale - words.top)
    }
  };
}

/**
 * Where a window of a height begins that shows the most of what is to be seen, and what that is worth: whatever it cuts
 * through counts against it.
 */
function windowOn(
  spans: CropRegions['spans'],
  room: number,
  height: number,
  fade: number
): { top: number; worth: number } {
  const last = Math.max(0, height - room);
  const middle = (Math.min(...spans.map(([top]) => top)) + Math.max(...spans.map(([, bottom]) => bottom)) - room) / 2;
  const worthAt = (from: number): number =>
    spans.reduce((sum, [top, bottom, worth]) => {
      const [clearTop, clearFoot] = [from > 0 ? from + fade : 0, from < last ? from + room - CLEAR : height];
      if (top >= clearTop && bottom <= clearFoot) return sum + worth;
      return bottom > from && top < from + room ? sum - worth : sum;
    }, 0);
  const wanted = [
    middle,
    ...spans.flatMap(([top, bottom]) => [top - fade, bottom - room + CLEAR, bottom, top - room])
  ].map((top) => Math.min(last, Math.max(0, top)));
  return wanted
    .map((top) => ({ top, worth: worthAt(top) }))
    .reduce((a, b) =>
      b.worth > a.worth || (b.worth === a.worth && Math.abs(b.top - middle) < Math.abs(a.top - middle)) ? b : a
    );
}
