// The one table of screens. Code reads its facts and compares no sizes of screens; the styles' conditions are in media.ts.

/** What all screens of a row have in common. */
export interface LayoutFacts {
  kind: 'phone' | 'tablet' | 'landscape' | 'window';
  /** 'side': the steps scroll in a column at the left of the map. 'stack': they scroll over its lower part. */
  layout: 'side' | 'stack';
  /** Height of the date rail, px; 0 in a still. */
  railHeight: number;
  /** Buttons beside the rail go to the next step and the one before. */
  stepButtons: boolean;
  /** The reader is at a step once its top has risen to this line, a share of the height from the top. */
  readingLine: number;
  /** Progress of a step, 0 to 1, at which its text is at rest and its scene complete. */
  completeAt: number;
  /** Top of a step at rest in the stack layout, as a share of the height. Lower on tablets, where text takes fewer lines. */
  restLine: number;
  /** Height reserved for the note on the disputed area above the text of a step at rest, px. */
  noteHeight: number;
  /** Top of the map under the opening's headline in the stack layout, px. */
  openingTop: number;
  /** A step may have two shots. False where it scrolls past in too few px, and in a still: the first has all that is named. */
  twoShots: boolean;
  /** The legend of symbols: a column at the right, or rows under the rail. */
  legend: 'column' | 'rows';
  shortLegendTexts: boolean;
  /** Distance of the rows from the left edge of their room, px. */
  legendIndent: number;
  /** The legend of a choropleth: beside the map, or above it in two heights. */
  unitLegend: 'beside' | 'above' | 'narrow';
  /** The form of figures that are not in a band. */
  figureForm: 'narrow' | 'wide';
  /** A figure with a map: on a band of paper below it from edge to edge, in a box below it, or in a box beside it. */
  figurePlace: 'band' | 'box' | 'beside';
  /** Width that margins take from a figure in the stack layout, px. */
  figureMargin: number;
  /** Figures that replace the map use all of a low screen. */
  lowFigures: boolean;
  /** A figure may share the screen with a map. */
  figuresWithMap: boolean;
  /** A map beside a figure is at least this high, px: a lower one is only a strip. */
  minMapHeight: number;
  /** Width of the inset, px; 0: no room for one. */
  insetWidth: number;
  /** Height of the free area from which on there is an inset, px. */
  minInsetHeight: number;
  /** The scale bar is at most this long, px. */
  scaleBarWidth: number;
  /** The opening writes the length of each line along it. */
  lineLengths: boolean;
}

const PHONE = {
  kind: 'phone',
  layout: 'stack',
  railHeight: 48,
  stepButtons: false,
  readingLine: 0.82,
  completeAt: 0.22,
  restLine: 0.585,
  noteHeight: 20,
  openingTop: 418,
  twoShots: true,
  legend: 'rows',
  shortLegendTexts: true,
  legendIndent: 20,
  unitLegend: 'above',
  figureForm: 'narrow',
  figurePlace: 'box',
  figureMargin: 40,
  lowFigures: false,
  figuresWithMap: true,
  minMapHeight: 96,
  insetWidth: 84,
  minInsetHeight: 360,
  scaleBarWidth: 64,
  lineLengths: true
} satisfies LayoutFacts;

const LOW_PHONE = { ...PHONE, figureMargin: 32, lowFigures: true } satisfies LayoutFacts;

/** There is no room for an inset. */
const NARROW_PHONE = {
  ...LOW_PHONE,
  openingTop: 430,
  legendIndent: 12,
  unitLegend: 'narrow',
  figureMargin: 24,
  insetWidth: 0,
  lineLengths: false
} satisfies LayoutFacts;

/** The note on the disputed area takes two lines. */
const NARROWEST_PHONE = { ...NARROW_PHONE, noteHeight: 34 } satisfies LayoutFacts;

const SMALL_TABLET = {
  ...PHONE,
  kind: 'tablet',
  readingLine: 0.96,
  completeAt: 0.19,
  restLine: 0.78,
  noteHeight: 0,
  openingTop: 470
} satisfies LayoutFacts;

/** Below the map, figures are in their wide form. */
const TABLET = { ...SMALL_TABLET, figurePlace: 'band' } satisfies LayoutFacts;

const DESKTOP = {
  ...TABLET,
  kind: 'window',
  layout: 'side',
  stepButtons: true,
  readingLine: 0.6,
  completeAt: 0.42,
  legend: 'column',
  shortLegendTexts: false,
  legendIndent: 10,
  unitLegend: 'beside',
  figureForm: 'wide',
  minMapHeight: 130,
  insetWidth: 132,
  minInsetHeight: 190,
  scaleBarWidth: 120
} satisfies LayoutFacts;

/** Full texts of the legend would reach to the areas that it explains. */
const LAPTOP = { ...DESKTOP, shortLegendTexts: true } satisfies LayoutFacts;

/** There is width for text and graphic, but height for one graphic only. */
const LANDSCAPE = {
  ...LAPTOP,
  stepButtons: false,
  kind: 'landscape',
  twoShots: false,
  legend: 'rows',
  unitLegend: 'narrow',
  figureForm: 'narrow'
} satisfies LayoutFacts;

const SMALL_LANDSCAPE = {
  ...LANDSCAPE,
  figuresWithMap: false,
  insetWidth: 84,
  scaleBarWidth: 64
} satisfies LayoutFacts;

interface Row {
  /** Whose labels and figures screens of this row show. */
  breakpoint: string;
  /** The smallest screen that takes this row, px. A lower one would show names and figures placed for more height. */
  minWidth: number;
  minHeight?: number;
  facts: LayoutFacts;
}

/**
 * All rows, the smallest screens of each kind first. Labels and figures are laid out at build time for the sizes in the
 * names, which are their keys and the file names of their bundles. A few rows show those of another row.
 */
const ROWS = [
  { breakpoint: 'phone-320x568', minWidth: 0, facts: NARROWEST_PHONE },
  { breakpoint: 'phone-320x568', minWidth: 358, facts: NARROW_PHONE },
  { breakpoint: 'phone-320x680', minWidth: 0, minHeight: 642, facts: NARROWEST_PHONE },
  { breakpoint: 'phone-320x680', minWidth: 358, minHeight: 642, facts: NARROW_PHONE },
  { breakpoint: 'phone-360x667', minWidth: 359, minHeight: 630, facts: LOW_PHONE },
  { breakpoint: 'phone-360x770', minWidth: 359, minHeight: 727, facts: PHONE },
  { breakpoint: 'phone-390x664', minWidth: 389, minHeight: 627, facts: LOW_PHONE },
  { breakpoint: 'phone-390x844', minWidth: 389, minHeight: 797, facts: PHONE },
  { breakpoint: 'phone-390x844', minWidth: 600, facts: SMALL_TABLET },
  { breakpoint: 'tablet-768x1024', minWidth: 767, facts: TABLET },
  { breakpoint: 'landscape-640x360', minWidth: 0, facts: SMALL_LANDSCAPE },
  { breakpoint: 'landscape-844x390', minWidth: 844, facts: LANDSCAPE },
  { breakpoint: 'landscape-844x390', minWidth: 900, facts: { ...LANDSCAPE, stepButtons: true } },
  { breakpoint: 'laptop-900x700', minWidth: 0, facts: { ...LAPTOP, stepButtons: false } },
  { breakpoint: 'laptop-900x700', minWidth: 900, facts: LAPTOP },
  { breakpoint: 'laptop-1024x768', minWidth: 1023, facts: LAPTOP },
  { breakpoint: 'desktop-1280x800', minWidth: 1279, facts: DESKTOP },
  { breakpoint: 'desktop-1920x1080', minWidth: 1919, facts: DESKTOP }
] as const satisfies Row[];

/** The breakpoints of readers' screens, without stills. */
export type ScreenBreakpoint = (typeof ROWS)[number]['breakpoint'];
export const SCREEN_BREAKPOINTS: ScreenBreakpoint[] = [...new Set(ROWS.map((row) => row.breakpoint))];

/** Lower windows with a step column are landscape phones, or zoomed in, px. */
const LANDSCAPE_HEIGHT_PX = 560;

/** The row of a window, px. Text and map are side by side from 900 px on, and from 640 px on where the window is wider than high. */
export function breakpointOf(width: number, height: number): { breakpoint: ScreenBreakpoint; facts: LayoutFacts } {
  const layout = width >= 900 || (width >= 640 && width > height) ? 'side' : 'stack';
  const isLow = layout === 'side' && height < LANDSCAPE_HEIGHT_PX;
  const rows: { breakpoint: ScreenBreakpoint; minWidth: number; minHeight?: number; facts: LayoutFacts }[] = ROWS;
  const row = rows.findLast(
    ({ facts, minWidth, minHeight = 0 }) =>
      facts.layout === layout && (facts.kind === 'landscape') === isLow && width >= minWidth && height >= minHeight
  );
  return row ?? ROWS[0];
}

/** In a still there is neither text nor rail; a figure has a box beside or below its map. */
export const WIDE_STILL = { ...DESKTOP, railHeight: 0, twoShots: false, figurePlace: 'beside' } satisfies LayoutFacts;
export const TALL_STILL = { ...PHONE, railHeight: 0, twoShots: false } satisfies LayoutFacts;
