/**
 * Every media condition that styles use for the size of the screen, by name. A style writes the condition out; a unit
 * test refuses one that is not here, and compares those of the stage with the rows of breakpoints.ts.
 */
export const MEDIA = {
  /** The steps scroll over the lower part of the map. */
  stack: '(max-width: 899px) and (orientation: portrait), (max-width: 639px)',
  phone: '(max-width: 599px)',
  tablet: '(min-width: 600px) and (max-width: 899px) and (orientation: portrait)',
  landscapePhone: '(max-height: 559px) and (orientation: landscape)',
  smallLandscapePhone: '(max-width: 843px) and (max-height: 559px) and (orientation: landscape)',
  /** The step column and a map that is high enough for a credit without paper. */
  window: '(min-width: 900px) and (min-height: 560px)',
  narrowFigures: '(max-width: 899px) and (orientation: portrait), (max-width: 639px), (max-height: 559px)',

  // Phones on which the text of a step has less room at rest, the lowest last.
  lowPhone: '(max-width: 599px) and (max-height: 799px)',
  lowOrNarrowPhone: '(max-width: 599px) and (max-height: 799px), (max-width: 379px)',
  crampedScreen:
    '(max-width: 599px) and (max-height: 799px), (max-width: 379px), (max-height: 559px) and (orientation: landscape)',
  creditAtEdge: '(max-width: 379px), (max-width: 599px) and (max-height: 759px)',
  creditUnderPicture: '(max-width: 599px) and (max-height: 719px)',
  smallestScreens:
    '(max-width: 359px) and (max-height: 719px), (max-width: 374px) and (max-height: 659px), (max-width: 843px) and (max-height: 399px)',
  smallestPhone: '(max-width: 359px) and (max-height: 599px)',

  // Pages of text, forms and tables.
  wideStill: '(min-width: 640px)',
  narrowPage: '(max-width: 639px)',
  narrowTimeline: '(max-width: 40em)',
  twoColumnFooter: '(min-width: 700px)',
  fourColumnFooter: '(min-width: 1100px)',
  twoColumnPage: '(min-width: 900px)',
  twoColumnBuilder: '(min-width: 960px)',
  pagedBesidePicture: '(min-width: 800px)'
} as const;
