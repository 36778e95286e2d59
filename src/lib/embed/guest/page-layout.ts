// Lays out the pages of a step in paged mode, in a frame of fixed height. Pure functions: they need no browser.
import type { CropRegions } from '$lib/article/bundle';

/** Height of the bar with the buttons, px. */
export const BAR = 64;
/** Minimum width for text and picture side by side, px. */
const MIN_SIDE_BY_SIDE = 640;
/** Minimum scale of a picture: below it the letters are too small to read. */
const MIN_SCALE = 0.8;
/** The same for the opening, whose picture has hardly any letters. */
const MIN_OPENING_SCALE = 0.55;
/** A second page shows a strip of the picture above its text where there is room for at least this much of it, px. */
export const MIN_STRIP = 110;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface PageLayout {
  /** Box of the text, px; null on a page with only a picture. */
  text: Box | null;
  /**
   * Box of the picture, px; null on a page with only text. Above the text of a second page only a strip of it is visible:
   * its top may be negative.
   */
  picture:
    (Box & { name: string; scale: number; /** height that the text covers at the bottom, px */ cut?: number }) | null;
}
export interface Picture {
  name: string;
  width: number;
  height: number;
}

/** Chooses the format of the picture that suits a box best, as large as possible and centred. */
export function pictureIn<P extends Picture>(pictures: P[], box: Box): Box & { name: P['name']; scale: number } {
  const fits = pictures.map((p) => ({ p, scale: Math.min(box.width / p.width, box.height / p.height) }));
  // Large letters count more than a filled box, up to the size at which they were drawn.
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

/** Minimum width of the text column, px. In a low frame the column gives up width, so that the wide picture is larger. */
const MIN_COLUMN = 300;
/** Size of the wide picture as drawn, px. */
const PICTURE = { width: 800, height: 420 };

/** Width of the text in a frame, px. */
export function textWidthIn(width: number, height: number): number {
  if (width < MIN_SIDE_BY_SIDE) return width;
  const column = Math.round(Math.min(380, width * 0.42));
  const room = height - BAR;
  return room < PICTURE.height
    ? Math.min(column, Math.max(MIN_COLUMN, Math.round(width - (room * PICTURE.width) / PICTURE.height)))
    : column;
}

/**
 * Lays out the pages of one step.
 * @param width, height  of the frame, px
 * @param textHeight     height of the step's text at `textWidthIn`, px
 * @param pictures       the formats of the picture
 * @param opening        true for the headline and its map
 * @returns one page, or two where the picture would be too small on one. Then the first has the picture, and the second the
 *          text under a strip of the picture: its bottom, as long as `croppedTo` has not chosen a better one
 */
export function pagesOf(
  width: number,
  height: number,
  textHeight: number,
  pictures: Picture[],
  opening = false
): PageLayout[] {
  const room = height - BAR;
  const column = textWidthIn(width, height);
  if (width >= MIN_SIDE_BY_SIDE) {
    const picture = pictureIn(pictures, { left: column, top: 0, width: width - column, height: room });
    return [{ text: { left: 0, top: 0, width: column, height: room }, picture }];
  }
  const above = pictureIn(pictures, { left: 0, top: 0, width, height: Math.max(1, room - textHeight) });
  if (above.scale >= (opening ? MIN_OPENING_SCALE : MIN_SCALE))
    return [
      { picture: { ...above, top: 0 }, text: { left: 0, top: above.height, width, height: room - above.height } }
    ];
  const picture = { ...pictureIn(pictures, { left: 0, top: 0, width, height: room }), top: 0 };
  const strip = Math.min(picture.height, room - textHeight);
  const below = !opening && strip >= MIN_STRIP;
  const pages: PageLayout[] = [
    { text: null, picture },
    below
      ? {
          text: { left: 0, top: strip, width, height: room - strip },
          picture: { ...picture, top: strip - picture.height }
        }
      : { text: { left: 0, top: 0, width, height: room }, picture: null }
  ];
  return opening ? pages.reverse() : pages;
}

/** Height over which a cropped picture fades out, px. Nothing that should be seen lies in it. */
export const FADE = 28;
/** Minimum distance of what should be seen from the credit or the text below it, px as drawn. */
const STRIP_CLEARANCE = 6;
/** How much is shown of a span that is too high to be shown whole: its top, px as drawn. */
const TOP_PART = 40;
/** A picture is scaled down by this share at a time, to show more of its spans. */
const SCALE_STEP = 0.02;

/**
 * Chooses the strip of the picture that a second page shows above its text: the one with the most important spans whole.
 * @param page  as `pagesOf` returns it, with the bottom of the picture above the text
 * @param spans  the horizontal spans of the picture that should be seen, and their weights; px as drawn
 * @returns the page with its picture moved, and a little smaller where more of the spans is visible then
 */
export function croppedTo(page: PageLayout, { creditHeight, spans }: CropRegions): PageLayout {
  const { text, picture } = page;
  if (!text || !picture || picture.top >= 0 || spans.length === 0) return page;
  const drawn = picture.height / picture.scale - creditHeight;
  // A span that fits at no scale is shown from its top.
  const maxHeight = (text.top - FADE) / MIN_SCALE - creditHeight - STRIP_CLEARANCE;
  const wanted = spans.map(([top, bottom, weight]): CropRegions['spans'][number] => [
    top,
    bottom - top > maxHeight ? top + TOP_PART : bottom,
    weight
  ]);
  const tried = [];
  for (let { scale } = picture; tried.length === 0 || scale >= MIN_SCALE; scale *= 1 - SCALE_STEP)
    tried.push({ scale, ...bestStrip(wanted, text.top / scale - creditHeight, drawn, FADE / scale) });
  // Of equal strips the largest scale is taken.
  const { scale, top } = tried.reduce((a, b) => (b.weight > a.weight ? b : a));
  const [width, height] = [(picture.width / picture.scale) * scale, (picture.height / picture.scale) * scale];
  return {
    text,
    picture: {
      ...picture,
      scale,
      width,
      height,
      left: picture.left + (picture.width - width) / 2,
      top: -top * scale,
      cut: Math.max(0, height - top * scale - text.top)
    }
  };
}

/**
 * Chooses the strip of a picture that shows spans of the greatest total weight. A span that it cuts through counts against it.
 * @param room    height of the strip, px
 * @param height  of the picture, px
 * @param fade    height over which the picture fades out at the strip's top, px
 * @returns the top of the strip, px from the picture's top, and its total weight
 */
function bestStrip(
  spans: CropRegions['spans'],
  room: number,
  height: number,
  fade: number
): { top: number; weight: number } {
  const last = Math.max(0, height - room);
  const middle = (Math.min(...spans.map(([top]) => top)) + Math.max(...spans.map(([, bottom]) => bottom)) - room) / 2;
  const weightAt = (from: number): number =>
    spans.reduce((sum, [top, bottom, weight]) => {
      const [clearTop, clearBottom] = [
        from > 0 ? from + fade : 0,
        from < last ? from + room - STRIP_CLEARANCE : height
      ];
      if (top >= clearTop && bottom <= clearBottom) return sum + weight;
      return bottom > from && top < from + room ? sum - weight : sum;
    }, 0);
  const candidates = [
    middle,
    ...spans.flatMap(([top, bottom]) => [top - fade, bottom - room + STRIP_CLEARANCE, bottom, top - room])
  ].map((top) => Math.min(last, Math.max(0, top)));
  return candidates
    .map((top) => ({ top, weight: weightAt(top) }))
    .reduce((a, b) =>
      b.weight > a.weight || (b.weight === a.weight && Math.abs(b.top - middle) < Math.abs(a.top - middle)) ? b : a
    );
}
