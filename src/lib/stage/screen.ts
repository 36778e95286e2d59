// The screens that scenes are drawn on: readers' windows and stills, and the parts of them that text leaves free.
import {
  breakpointOf,
  SCREEN_BREAKPOINTS,
  TALL_STILL,
  WIDE_STILL,
  type LayoutFacts,
  type ScreenBreakpoint
} from './breakpoints';

export { SCREEN_BREAKPOINTS } from './breakpoints';

/** A screen that a scene is drawn on, px: the reader's window without the browser's bars, or a still. */
export interface Screen extends LayoutFacts {
  /** The breakpoint whose labels and figures it shows. */
  breakpoint: BreakpointName;
  width: number;
  height: number;
  /** The area that the text leaves free for the subject, px from the top left. */
  free: { left: number; top: number; right: number; bottom: number };
  /** True for a still: a picture of one step, without text and date rail. */
  still?: true;
}

/** Width of the step column and its distance from the left edge, px, in the side layout. Article.svelte has the same numbers. */
export function stepColumn({ kind, width }: Pick<Screen, 'kind' | 'width'>): { left: number; width: number } {
  return kind === 'landscape'
    ? { left: 20, width: Math.round(Math.min(300, width * 0.4)) }
    : { left: Math.round(Math.min(96, Math.max(24, width * 0.0375))), width: 376 };
}

/**
 * The screen of a window: its layout and the area that text leaves free for the subject.
 * @param width, height  px of the graphic, with the date rail
 */
export function screenFor(width: number, height: number): Screen {
  const { breakpoint, facts } = breakpointOf(width, height);
  const { layout, railHeight, restLine, noteHeight } = facts;
  const column = stepColumn({ ...facts, width });
  const free =
    layout === 'side'
      ? { left: column.left + column.width + 28, top: railHeight + 12, right: width - 22, bottom: height - 44 }
      : { left: 10, top: railHeight + 14, right: width - 10, bottom: Math.round(height * restLine) - noteHeight };
  return { ...facts, breakpoint, width, height, free };
}

/** Distance of figures, legends, scale bar and credit from the right edge in the side layout, px. */
export const pageMargin = ({ width }: Pick<Screen, 'width'>): number => Math.max(24, Math.round(width * 0.0375));

/** The box that a figure may fill, px: the free area, in the stack layout down to the step at rest. */
export function figureBox(screen: Screen): { left: number; top: number; width: number; height: number } {
  const { width, height, layout, railHeight } = screen;
  if (screen.still) return { left: 14, top: 12, width: width - 28, height: height - 24 };
  if (layout === 'side') {
    const [gap, margin] = screen.kind === 'landscape' ? [4, 16] : [18, pageMargin(screen)];
    const left = screen.free.left + gap;
    const top = railHeight + 16;
    return { left, top, width: Math.min(1280, width - left - margin), height: height - top - 44 };
  }
  // As wide as the text of the steps.
  const boxWidth = Math.min(704, width - screen.figureMargin);
  // It ends above the step at rest, or the text would cover its last row.
  const rest = Math.round(height * (screen.restLine + 0.005)) - railHeight;
  return {
    left: Math.round((width - boxWidth) / 2),
    top: railHeight + 4,
    width: boxWidth,
    height: screen.lowFigures ? Math.max(276, rest - 6) : rest - 8
  };
}

/** The screens of stills: one for sharing, one for phones. No area is reserved for text, only the bottom for the map's credit. */
export const STILLS = {
  wide: {
    ...WIDE_STILL,
    breakpoint: 'wide',
    still: true,
    width: 800,
    height: 420,
    free: { left: 14, top: 12, right: 786, bottom: 394 }
  },
  tall: {
    ...TALL_STILL,
    breakpoint: 'tall',
    still: true,
    width: 400,
    height: 500,
    free: { left: 8, top: 8, right: 392, bottom: 466 }
  }
} as const satisfies Record<'wide' | 'tall', Screen>;
export type StillName = keyof typeof STILLS;

export type BreakpointName = ScreenBreakpoint | 'wide' | 'tall';

/** The screen that the labels and figures of each breakpoint are laid out for. */
export const BREAKPOINTS = {
  ...Object.fromEntries(
    SCREEN_BREAKPOINTS.map((name) => {
      const [width, height] = name.match(/\d+/g)?.map(Number) ?? [];
      return [name, screenFor(width ?? 0, height ?? 0)];
    })
  ),
  ...STILLS
} as Record<ScreenBreakpoint, Screen> & typeof STILLS;
