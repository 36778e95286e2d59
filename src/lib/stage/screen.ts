/** The screen area a scene is drawn in, in px. */
export interface Screen {
  width: number;
  height: number;
  /** 'side': the step column at the left over the map. 'stack': steps pass over the lower part. */
  layout: 'side' | 'stack';
  /** The free area for the subject, in px from the top left. */
  free: { left: number; top: number; right: number; bottom: number };
  /** A standing picture, not a screen. */
  still?: true;
}

/** Height of the date rail, px. */
export const RAIL_HEIGHT_PX = 48;

/** Height the rail takes of a frame, px: a standing picture has none. */
export const railHeight = ({ still }: Pick<Screen, 'still'>): number => (still ? 0 : RAIL_HEIGHT_PX);

/** Screens of the side layout lower than this are phones on their side, or windows zoomed in, px. */
const LANDSCAPE_PHONE_HEIGHT_PX = 560;

/** True on a phone on its side: there is width for text and graphic, but height for one graphic only. */
export const isLandscapePhone = ({ layout, height, still }: Pick<Screen, 'layout' | 'height' | 'still'>): boolean =>
  !still && layout === 'side' && height < LANDSCAPE_PHONE_HEIGHT_PX;

/** True where one hand holds the screen: a stack narrower than a tablet. */
export const isPhone = ({ layout, width }: Pick<Screen, 'layout' | 'width'>): boolean =>
  layout === 'stack' && width < 600;

/** True beside the step column of a screen hardly wider than an upright tablet, where the map has less room than its names. */
export const isNarrowSideBySide = ({ layout, width, still }: Pick<Screen, 'layout' | 'width' | 'still'>): boolean =>
  !still && layout === 'side' && width < 1024;

/** True on a low screen too narrow for two graphics beside each other. */
export const isSmallLandscapePhone = (screen: Pick<Screen, 'layout' | 'width' | 'height' | 'still'>): boolean =>
  isLandscapePhone(screen) && screen.width < 844;

/** Width of the step column and its distance from the left edge, px, in the side layout: as Article.svelte sets it. */
export function stepColumn(width: number, height: number): { left: number; width: number } {
  const small = height < LANDSCAPE_PHONE_HEIGHT_PX;
  return {
    left: small ? 20 : Math.round(Math.min(96, Math.max(24, width * 0.0375))),
    width: small ? Math.round(Math.min(300, width * 0.4)) : 376
  };
}

/** Where a step comes to rest in the stack layout, as a share of the height: lower on a tablet, where its text is shorter. */
const stepRestLine = (width: number): number => (width < 600 ? 0.585 : 0.78);

/** What a phone keeps under the picture for the sentence on Crimea, above the step at rest, px: one line, two on the narrowest. */
export const disputedNoteHeight = (width: number): number => (width >= 600 ? 0 : width < 358 ? 34 : 20);

/**
 * The frame of a screen: its layout and the area that text leaves free for the subject.
 * @param width, height  px of the graphic, the rail included
 */
export function screenFor(width: number, height: number): Screen {
  const side = width >= 900 || (width >= 640 && width > height);
  if (side) {
    const col = stepColumn(width, height);
    return {
      width,
      height,
      layout: 'side',
      free: { left: col.left + col.width + 28, top: RAIL_HEIGHT_PX + 12, right: width - 22, bottom: height - 44 }
    };
  }
  return {
    width,
    height,
    layout: 'stack',
    free: {
      left: 10,
      top: RAIL_HEIGHT_PX + 14,
      right: width - 10,
      bottom: Math.round(height * stepRestLine(width)) - disputedNoteHeight(width)
    }
  };
}

/** What figures, legends, scale bar and credit keep from the right edge beside the step column, px. */
export const pageMargin = ({ width }: Pick<Screen, 'width'>): number => Math.max(24, Math.round(width * 0.0375));

/** The box a figure may fill, px: the free area, on a phone down to where the step comes to rest. */
export function figureBox(screen: Screen): { left: number; top: number; width: number; height: number } {
  const { width, height, layout } = screen;
  if (screen.still) return { left: 14, top: 12, width: width - 28, height: height - 24 };
  if (layout === 'side') {
    const left = screen.free.left + (isLandscapePhone(screen) ? 4 : 18);
    const w = Math.min(1280, width - left - (isLandscapePhone(screen) ? 16 : pageMargin(screen)));
    return { left, top: RAIL_HEIGHT_PX + 16, width: w, height: height - RAIL_HEIGHT_PX - 16 - 44 };
  }
  // The edges of the text.
  const w = Math.min(704, width - (width < 340 ? 24 : height < 720 ? 32 : 40));
  const rest = Math.round(height * (stepRestLine(width) + 0.005)) - RAIL_HEIGHT_PX;
  // It ends above where the step begins, or its last row would stand under the text.
  return {
    left: Math.round((width - w) / 2),
    top: RAIL_HEIGHT_PX + 4,
    width: w,
    height: height < 720 ? Math.max(276, rest - 6) : rest - 8
  };
}

/** The frames of standing pictures, for sharing and for a phone: nothing of them is left to text, the foot to the map's credit. */
export const STILLS = {
  wide: { still: true, width: 800, height: 420, layout: 'side', free: { left: 14, top: 12, right: 786, bottom: 394 } },
  tall: { still: true, width: 400, height: 500, layout: 'stack', free: { left: 8, top: 8, right: 392, bottom: 466 } }
} as const satisfies Record<string, Screen>;
export type StillName = keyof typeof STILLS;

/** True where figures take their phone form: in the stack, and on a screen too low for lanes. */
export const hasPhoneFigures = ({ layout, height, still }: Screen): boolean =>
  layout === 'stack' || (height < LANDSCAPE_PHONE_HEIGHT_PX && !still);

/** The widths at which labels are laid out at build time. Others take the nearest smaller class of their layout. */
export const BREAKPOINTS = {
  'phone-320x568': screenFor(320, 568),
  'phone-320x680': screenFor(320, 680),
  'phone-360x667': screenFor(360, 667),
  'phone-360x770': screenFor(360, 770),
  'phone-390x664': screenFor(390, 664),
  'phone-390x844': screenFor(390, 844),
  'tablet-768x1024': screenFor(768, 1024),
  'landscape-640x360': screenFor(640, 360),
  'landscape-844x390': screenFor(844, 390),
  'laptop-900x700': screenFor(900, 700),
  'laptop-1024x768': screenFor(1024, 768),
  'desktop-1280x800': screenFor(1280, 800),
  'desktop-1920x1080': screenFor(1920, 1080),
  ...STILLS
} as const;
export type BreakpointName = keyof typeof BREAKPOINTS;
/** The classes of screens: those that readers download. */
export const SCREEN_BREAKPOINTS = (Object.keys(BREAKPOINTS) as BreakpointName[]).filter((name) => !(name in STILLS));

/** The class whose label layout serves a frame. */
export function breakpointFor(screen: Screen): BreakpointName {
  if (screen.still) return screen.layout === 'side' ? 'wide' : 'tall';
  if (isLandscapePhone(screen)) return isSmallLandscapePhone(screen) ? 'landscape-640x360' : 'landscape-844x390';
  const names = SCREEN_BREAKPOINTS.filter(
    (n) => !isLandscapePhone(BREAKPOINTS[n]) && BREAKPOINTS[n].layout === screen.layout
  );
  // A low phone takes the layout of a lower one: names and figures placed for more height would lie on one another.
  const low = (n: BreakpointName) =>
    screen.layout === 'stack' && screen.width < 600 && BREAKPOINTS[n].height > screen.height * 1.06;
  const fitting = names.filter((n) => BREAKPOINTS[n].width <= screen.width + 1 && !low(n));
  return fitting.at(-1) ?? names[0] ?? 'phone-390x844';
}
