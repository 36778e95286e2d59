/** A screen that a scene is drawn on, px: the reader's window without the browser's bars, or a still. */
export interface Screen {
  width: number;
  height: number;
  /** 'side': the steps scroll in a column at the left of the map. 'stack': they scroll over its lower part. */
  layout: 'side' | 'stack';
  /** The area that the text leaves free for the subject, px from the top left. */
  free: { left: number; top: number; right: number; bottom: number };
  /** True for a still: a picture of one step, without text and date rail. */
  still?: true;
}

/** Height of the date rail, px. */
export const RAIL_HEIGHT_PX = 48;

/** Height that the date rail takes of a screen, px; 0 in a still. */
export const railHeight = ({ still }: Pick<Screen, 'still'>): number => (still ? 0 : RAIL_HEIGHT_PX);

/** Screens of the side layout that are lower than this, px, are landscape phones or zoomed windows. */
const LANDSCAPE_PHONE_HEIGHT_PX = 560;

/** True for a landscape phone: there is width for text and graphic, but height for one graphic only. */
export const isLandscapePhone = ({ layout, height, still }: Pick<Screen, 'layout' | 'height' | 'still'>): boolean =>
  !still && layout === 'side' && height < LANDSCAPE_PHONE_HEIGHT_PX;

/** True for an upright phone: a stack narrower than a tablet. */
export const isPhone = ({ layout, width }: Pick<Screen, 'layout' | 'width'>): boolean =>
  layout === 'stack' && width < 600;

/** True where the map beside the steps has too little room for all its names: in the side layout below 1024 px. */
export const isNarrowSideBySide = ({ layout, width, still }: Pick<Screen, 'layout' | 'width' | 'still'>): boolean =>
  !still && layout === 'side' && width < 1024;

/** True for a landscape phone too narrow for map and figure side by side. */
export const isSmallLandscapePhone = (screen: Pick<Screen, 'layout' | 'width' | 'height' | 'still'>): boolean =>
  isLandscapePhone(screen) && screen.width < 844;

/** Width of the step column and its distance from the left edge, px, in the side layout. Article.svelte has the same numbers. */
export function stepColumn(width: number, height: number): { left: number; width: number } {
  const small = height < LANDSCAPE_PHONE_HEIGHT_PX;
  return {
    left: small ? 20 : Math.round(Math.min(96, Math.max(24, width * 0.0375))),
    width: small ? Math.round(Math.min(300, width * 0.4)) : 376
  };
}

/** Top of a step at rest in the stack layout, as a share of the height. Lower on tablets, where the text takes fewer lines. */
const stepRestLine = (width: number): number => (width < 600 ? 0.585 : 0.78);

/** Height reserved on phones for the disputed-territory note: one line (20 px), two below 358 px (34 px), none from 600 px on. */
export const disputedNoteHeight = (width: number): number => (width >= 600 ? 0 : width < 358 ? 34 : 20);

/**
 * The screen of a window: its layout and the area that text leaves free for the subject.
 * @param width, height  px of the graphic, with the date rail
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

/** Distance of figures, legends, scale bar and credit from the right edge in the side layout, px. */
export const pageMargin = ({ width }: Pick<Screen, 'width'>): number => Math.max(24, Math.round(width * 0.0375));

/** The box that a figure may fill, px: the free area, in the stack layout down to the step at rest. */
export function figureBox(screen: Screen): { left: number; top: number; width: number; height: number } {
  const { width, height, layout } = screen;
  if (screen.still) return { left: 14, top: 12, width: width - 28, height: height - 24 };
  if (layout === 'side') {
    const left = screen.free.left + (isLandscapePhone(screen) ? 4 : 18);
    const w = Math.min(1280, width - left - (isLandscapePhone(screen) ? 16 : pageMargin(screen)));
    return { left, top: RAIL_HEIGHT_PX + 16, width: w, height: height - RAIL_HEIGHT_PX - 16 - 44 };
  }
  // As wide as the text of the steps.
  const w = Math.min(704, width - (width < 340 ? 24 : height < 720 ? 32 : 40));
  const rest = Math.round(height * (stepRestLine(width) + 0.005)) - RAIL_HEIGHT_PX;
  // It ends above the step at rest, or the text would cover its last row.
  return {
    left: Math.round((width - w) / 2),
    top: RAIL_HEIGHT_PX + 4,
    width: w,
    height: height < 720 ? Math.max(276, rest - 6) : rest - 8
  };
}

/** The screens of stills: one for sharing, one for phones. No area is reserved for text, only the bottom for the map's credit. */
export const STILLS = {
  wide: { still: true, width: 800, height: 420, layout: 'side', free: { left: 14, top: 12, right: 786, bottom: 394 } },
  tall: { still: true, width: 400, height: 500, layout: 'stack', free: { left: 8, top: 8, right: 392, bottom: 466 } }
} as const satisfies Record<string, Screen>;
export type StillName = keyof typeof STILLS;

/** True where figures take their phone form: in the stack layout, and on screens too low for the lanes of a timeline. */
export const hasPhoneFigures = ({ layout, height, still }: Screen): boolean =>
  layout === 'stack' || (height < LANDSCAPE_PHONE_HEIGHT_PX && !still);

/**
 * The screens that labels and figures are laid out for at build time; others take the next smaller one of their layout.
 * The names are keys of labels and figures, and file names of their scripts (routes/atlas.server.ts): they are written only here.
 */
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
/** The breakpoints of readers' screens, without stills. */
export const SCREEN_BREAKPOINTS = (Object.keys(BREAKPOINTS) as BreakpointName[]).filter((name) => !(name in STILLS));

/** The breakpoint whose labels and figures a screen shows. */
export function breakpointFor(screen: Screen): BreakpointName {
  if (screen.still) return screen.layout === 'side' ? 'wide' : 'tall';
  if (isLandscapePhone(screen)) return isSmallLandscapePhone(screen) ? 'landscape-640x360' : 'landscape-844x390';
  const names = SCREEN_BREAKPOINTS.filter(
    (n) => !isLandscapePhone(BREAKPOINTS[n]) && BREAKPOINTS[n].layout === screen.layout
  );
  // A low phone takes the layout of a lower one: names and figures placed for more height would overlap.
  const isTooHigh = (n: BreakpointName) =>
    screen.layout === 'stack' && screen.width < 600 && BREAKPOINTS[n].height > screen.height * 1.06;
  const fitting = names.filter((n) => BREAKPOINTS[n].width <= screen.width + 1 && !isTooHigh(n));
  return fitting.at(-1) ?? names[0] ?? 'phone-390x844';
}
