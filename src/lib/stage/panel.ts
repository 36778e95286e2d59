import { bandHeight, figureKind, stackHeight } from '$lib/scene/figures';
import type { Scene } from '$lib/scene/types';
import { CLASSES, classFor, figureBox, isLow, isLowest, isNarrow, isPhone, marginOf, railOf } from './screen';
import { legendExtra } from './legend';
import type { Frame } from '$lib/map/types';

export interface PanelBox {
  left: number;
  top: number;
  width: number;
  height: number;
  /** True where the box lies on a band of paper from its top to the foot of the screen, and from edge to edge. */
  band?: true;
}

/** True where a scene writes the length of each way along it: the opening, where a screen has room. */
export const hasLengths = (scene: Scene, frame: Frame, k: number): boolean =>
  scene.index < 0 && frame.width > 340 && k > 0.1;

/** A map that is left less height than this beside a figure is no map but a strip of one, px. */
const STRIP = { side: 130, stack: 96 };

/** The narrowest upright tablet whose figures are laid out for its width, px: the class `m`. */
const TABLET = 767;
/** True where figures that share the frame lie on a band of paper from edge to edge, in their wide form: beside the text, and on a tablet above it. */
const hasBand = (frame: Frame): boolean => !frame.still && (frame.layout === 'side' || frame.width >= TABLET);

/** True where a scene's figure takes its phone form. */
export const narrowFigure = (scene: Scene, frame: Frame): boolean =>
  isNarrow(frame) && (isLow(frame) || !panelFor(scene, frame).box?.band);

/**
 * True where the figure stands on plain paper and the map is put away: always for some, for two voices on a phone and in a standing picture, for
 * the dots on a phone, since no source maps them and a strip of map would, and for every figure on a screen, or of a phone's class, too low for both.
 */
export function onPaper(scene: Scene, frame: Frame): boolean {
  if (!scene.map) return true;
  const { figure } = scene;
  const size = figure && figureKind(figure.name).size;
  if (figure?.name === 'dots' && (isPhone(frame) || isLow(frame))) return true;
  if (frame.still) return figure?.name === 'voices';
  if (!size) return false;
  // No map says more than two voices but one that draws a way between them.
  if (figure.name === 'voices' && !scene.lines.length) return true;
  const stack = frame.layout === 'stack';
  // A side screen that low and narrow has no room for two graphics.
  if (stack ? figure.name === 'voices' : isLowest(frame)) return true;
  const high = hasBand(frame)
    ? bandHeight(figure, figureBox(frame).width, isLow(frame))
    : stackHeight(figure, frame.width);
  // A phone shows names and drawings of its class: where that has no room for both, the map would stand unnamed over a drawing made for all of the height.
  return [frame, isPhone(frame) ? CLASSES[classFor(frame)] : frame].some(
    ({ free }) => free.bottom - free.top - high < STRIP[frame.layout]
  );
}

/** The least height the map is fitted into, px. */
const LEAST = 60;

/** True where the legend of a choropleth takes its phone form, over the map's upper edge: the map is fitted under it. */
export const legendAbove = (frame: Frame): boolean => frame.layout === 'stack' || isLow(frame);

/** The layers whose fills or strokes need a legend of their own. */
const WITH_LEGEND = ['language', 'runoff', 'choices'] as const;

/** Height of the legends of choropleths, px: beside the map, above it, above it on the narrowest phone. */
const HEIGHT = { choices: [128, 94, 126], language: [104, 92], runoff: [104, 110] } as const;

/** What a legend beside the map keeps from the rail, px. */
const MARGIN = 24;

/** Where the legend of a choropleth stands, px: at the right top, on a phone a strip above the map; null without one. */
export function unitLegendBox(scene: Scene, frame: Frame): (PanelBox & { layer: (typeof WITH_LEGEND)[number] }) | null {
  const layer = WITH_LEGEND.find((l) => scene.layers.includes(l));
  if (!layer) return null;
  const low = isLow(frame);
  const side = frame.layout === 'side' && !low;
  // The five choices stand in one line.
  const width = side
    ? layer === 'choices'
      ? 384
      : 346
    : low
      ? Math.min(420, frame.free.right - frame.free.left)
      : frame.width;
  const height = HEIGHT[layer][side ? 0 : layer === 'choices' && (low || frame.width < 360) ? 2 : 1] ?? 0;
  return {
    layer,
    left: side ? frame.width - width - (frame.still ? 0 : marginOf(frame)) : low ? frame.free.left + 4 : 0,
    top: side ? railOf(frame) + (frame.still ? 0 : MARGIN / 2) : low ? frame.free.top - 12 : railOf(frame),
    width,
    height
  };
}

/** On a phone the headline stands on paper above the map: the opening's map begins under it. */
function openingFrame(frame: Frame): Frame {
  const { height, width } = frame;
  const words = Math.min(height * 0.72, width < 360 ? 430 : width < 700 ? 418 : 470);
  return { ...frame, free: { ...frame.free, top: words, bottom: Math.max(words + 90, height * 0.9 - 30) } };
}

/**
 * Where a figure stands in a frame, and what it leaves free for the map's subject.
 * Figures on paper take the whole box; the others lie on a band of paper at the foot, under the map.
 */
export function panelFor(scene: Scene, within: Frame): { box: PanelBox | null; frame: Frame } {
  const { box, frame } = panelIn(scene, within);
  const extra = legendExtra(scene, frame);
  return { box, frame: extra ? { ...frame, free: { ...frame.free, top: frame.free.top + extra } } : frame };
}

function panelIn(scene: Scene, within: Frame): { box: PanelBox | null; frame: Frame } {
  const figure = scene.figure?.name;
  if (scene.index < 0 && within.layout === 'stack' && !within.still) return { box: null, frame: openingFrame(within) };
  const legend = unitLegendBox(scene, within);
  const frame = legend ? clearOf(legend, within) : within;
  if (!figure || !scene.figure) return { box: null, frame };
  const { size } = figureKind(figure);
  if (!size || onPaper(scene, within)) return { box: figureBox(frame), frame };
  const { free } = frame;
  if (frame.still && frame.layout === 'side') return beside(frame, size.stack);
  const { left, width } = figureBox(frame);
  if (hasBand(frame)) {
    // Map above, paper below, as on a phone; its words stand where those of figures on paper do.
    const height = bandHeight(scene.figure, width, isLow(frame));
    const top = Math.round(free.bottom - height);
    return { box: { left, top, width, height, band: true }, frame: { ...frame, free: { ...free, bottom: top - 14 } } };
  }
  const height = Math.min(stackHeight(scene.figure, frame.width), (free.bottom - free.top) * 0.68);
  const wide = Math.min(size.stack[0], width);
  const box = { left: Math.round((frame.width - wide) / 2), top: free.bottom - height, width: wide, height };
  return { box, frame: { ...frame, free: { ...free, bottom: Math.max(free.top + LEAST, box.top - 10) } } };
}

/** A free area less wide than this, in heights, is as wide as Ukraine before it is as high. */
const UPRIGHT = 1.25;
/** The height of the tallest legend of a choropleth beside the step column and a margin, px. */
const UNDER = 136;

/** What a legend leaves free for the map: all below it on a phone; in the wide picture the subject makes way to the left. */
function clearOf(legend: PanelBox, frame: Frame): Frame {
  if (legendAbove(frame)) return { ...frame, free: { ...frame.free, top: legend.top + legend.height } };
  const { free } = frame;
  // Where the width decides how large the map is, it makes way downwards: to the same height under every one of these legends.
  if (!frame.still && free.right - free.left < UPRIGHT * (free.bottom - free.top))
    return { ...frame, free: { ...free, top: legend.top + UNDER } };
  return frame.still ? { ...frame, free: { ...frame.free, right: legend.left + 150 } } : frame;
}

/** In the wide standing picture a figure in its phone form stands at the left, the map's subject beside it. */
function beside(frame: Frame, [width, least]: [w: number, h: number]): { box: PanelBox; frame: Frame } {
  const { free } = frame;
  const height = Math.min(least, free.bottom - free.top);
  return {
    box: { left: free.left, top: free.bottom - height, width, height },
    frame: { ...frame, free: { ...free, left: free.left + width + 10 } }
  };
}
