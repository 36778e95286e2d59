import type { Frame } from '$lib/map/types';

/** Height of the date rail, px. */
export const RAIL = 48;

/** Height the rail takes of a frame, px: a standing picture has none. */
export const railOf = ({ still }: Pick<Frame, 'still'>): number => (still ? 0 : RAIL);

/** Screens of the side layout lower than this are phones on their side, or windows zoomed in, px. */
const LOW = 560;

/** True on a phone on its side: there is width for text and graphic, but height for one graphic only. */
export const isLow = ({ layout, height, still }: Pick<Frame, 'layout' | 'height' | 'still'>): boolean =>
  !still && layout === 'side' && height < LOW;

/** True where one hand holds the screen: a stack narrower than a tablet. */
export const isPhone = ({ layout, width }: Pick<Frame, 'layout' | 'width'>): boolean =>
  layout === 'stack' && width < 600;

/** True beside the step column of a screen hardly wider than an upright tablet, where the map has less room than its names. */
export const isScant = ({ layout, width, still }: Pick<Frame, 'layout' | 'width' | 'still'>): boolean =>
  !still && layout === 'side' && width < 1024;

/** True on a low screen too narrow for two graphics beside each other. */
export const isLowest = (frame: Pick<Frame, 'layout' | 'width' | 'height' | 'still'>): boolean =>
  isLow(frame) && frame.width < 844;

/** Width of the step column and its distance from the left edge, px, in the side layout: as Article.svelte sets it. */
export function column(width: number, height: number): { left: number; width: number } {
  const small = height < LOW;
  return {
    left: small ? 20 : Math.round(Math.min(96, Math.max(24, width * 0.0375))),
    width: small ? Math.round(Math.min(300, width * 0.4)) : 376
  };
}

/** Where a step comes to rest in the stack layout, as a share of the height: lower on a tablet, where its text is shorter. */
const restOf = (width: number): number => (width < 600 ? 0.585 : 0.78);

/** What a phone keeps under the picture for the sentence on Crimea, above the step at rest, px: one line, two on the narrowest. */
export const saidOf = (width: number): number => (width >= 600 ? 0 : width < 358 ? 34 : 20);

/**
 * The frame of a screen: its layout and the area that text leaves free for the subject.
 * @param width, height  px of the graphic, the rail included
 */
export function frameFor(width: number, height: number): Frame {
  const side = width >= 900 || (width >= 640 && width > height);
  if (side) {
    const col = column(width, height);
    return {
      width,
      height,
      layout: 'side',
      free: { left: col.left + col.width + 28, top: RAIL + 12, right: width - 22, bottom: height - 44 }
    };
  }
  return {
    width,
    height,
    layout: 'stack',
    free: { left: 10, top: RAIL + 14, right: width - 10, bottom: Math.round(height * restOf(width)) - saidOf(width) }
  };
}

/** What figures, legends, scale bar and credit keep from the right edge beside the step column, px. */
export const marginOf = ({ width }: Pick<Frame, 'width'>): number => Math.max(24, Math.round(width * 0.0375));

/** The box a figure may fill, px: the free area, on a phone down to where the step comes to rest. */
export function figureBox(frame: Frame): { left: number; top: number; width: number; height: number } {
  const { width, height, layout } = frame;
  if (frame.still) return { left: 14, top: 12, width: width - 28, height: height - 24 };
  if (layout === 'side') {
    const left = frame.free.left + (isLow(frame) ? 4 : 18);
    const w = Math.min(1280, width - left - (isLow(frame) ? 16 : marginOf(frame)));
    return { left, top: RAIL + 16, width: w, height: height - RAIL - 16 - 44 };
  }
  // The edges of the text.
  const w = Math.min(704, width - (width < 340 ? 24 : height < 720 ? 32 : 40));
  const rest = Math.round(height * (restOf(width) + 0.005)) - RAIL;
  // It ends above where the step begins, or its last row would stand under the text.
  return {
    left: Math.round((width - w) / 2),
    top: RAIL + 4,
    width: w,
    height: height < 720 ? Math.max(276, rest - 6) : rest - 8
  };
}

/** The frames of standing pictures, for sharing and for a phone: nothing of them is left to text, the foot to the map's credit. */
export const STILLS = {
  wide: { still: true, width: 800, height: 420, layout: 'side', free: { left: 14, top: 12, right: 786, bottom: 394 } },
  tall: { still: true, width: 400, height: 500, layout: 'stack', free: { left: 8, top: 8, right: 392, bottom: 466 } }
} as const satisfies Record<string, Frame>;
export type StillName = keyof typeof STILLS;

/** True where figures take their phone form: in the stack, and on a screen too low for lanes. */
export const isNarrow = ({ layout, height, still }: Frame): boolean => layout === 'stack' || (height < LOW && !still);

/** The widths at which labels are laid out at build time. Others take the nearest smaller class of their layout. */
export const CLASSES = {
  xs: frameFor(320, 568),
  xt: frameFor(320, 680),
  xm: frameFor(360, 667),
  st: frameFor(360, 770),
  sl: frameFor(390, 664),
  s: frameFor(390, 844),
  m: frameFor(768, 1024),
  low: frameFor(640, 360),
  short: frameFor(844, 390),
  sn: frameFor(900, 700),
  sm: frameFor(1024, 768),
  l: frameFor(1280, 800),
  xl: frameFor(1920, 1080),
  ...STILLS
} as const;
export type ClassName = keyof typeof CLASSES;
/** The classes of screens: those that readers download. */
export const SCREEN_CLASSES = (Object.keys(CLASSES) as ClassName[]).filter((name) => !(name in STILLS));

/** The class whose label layout serves a frame. */
export function classFor(frame: Frame): ClassName {
  if (frame.still) return frame.layout === 'side' ? 'wide' : 'tall';
  if (isLow(frame)) return isLowest(frame) ? 'low' : 'short';
  const names = SCREEN_CLASSES.filter((n) => !isLow(CLASSES[n]) && CLASSES[n].layout === frame.layout);
  // A low phone takes the layout of a lower one: names and figures placed for more height would lie on one another.
  const low = (n: ClassName) =>
    frame.layout === 'stack' && frame.width < 600 && CLASSES[n].height > frame.height * 1.06;
  const fitting = names.filter((n) => CLASSES[n].width <= frame.width + 1 && !low(n));
  return fitting.at(-1) ?? names[0] ?? 's';
}
