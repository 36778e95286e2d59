import { bandHeight, figureKind, stackHeight } from '$lib/scene/figures';
import type { Scene } from '$lib/scene/types';
import {
  BREAKPOINTS,
  breakpointFor,
  figureBox,
  isLandscapePhone,
  isSmallLandscapePhone,
  hasPhoneFigures,
  isPhone,
  pageMargin,
  railHeight,
  type Screen
} from './screen';
import { legendRowsHeight } from './legend';

export interface PanelBox {
  left: number;
  top: number;
  width: number;
  height: number;
  /** True where the box lies on a band of paper from its top to the foot of the screen, and from edge to edge. */
  band?: true;
}

/** What a scene's figure takes of a screen, and what it leaves to the map. */
export interface Panel {
  /** The figure's box; null without a figure. */
  box: PanelBox | null;
  /** The screen with the free area that is left for the subject of the map. */
  mapScreen: Screen;
}

/** True where a scene writes the length of each way along it: the opening, where a screen has room. */
export const showsLineLengths = (scene: Scene, screen: Screen, k: number): boolean =>
  scene.index < 0 && screen.width > 340 && k > 0.1;

/** A map that is left less height than this beside a figure is no map but a strip of one, px. */
const MIN_MAP_HEIGHT_PX = { side: 130, stack: 96 };

/** The narrowest upright tablet whose figures are laid out for its width, px: the class `m`. */
const TABLET_WIDTH_PX = 767;
/** True where figures that share the frame lie on a band of paper from edge to edge, in their wide form: beside the text, and on a tablet above it. */
const hasFigureBand = (screen: Screen): boolean =>
  !screen.still && (screen.layout === 'side' || screen.width >= TABLET_WIDTH_PX);

/** True where a scene's figure takes its phone form. */
export const isNarrowFigure = (scene: Scene, screen: Screen): boolean =>
  hasPhoneFigures(screen) && (isLandscapePhone(screen) || !layoutPanel(scene, screen).box?.band);

/**
 * True where the figure stands on plain paper and the map is put away: always for some, for two voices on a phone and in a standing picture, for
 * the dots on a phone, since no source maps them and a strip of map would, and for every figure on a screen, or of a phone's class, too low for both.
 */
export function hidesMap(scene: Scene, screen: Screen): boolean {
  if (!scene.map) return true;
  const { figure } = scene;
  const size = figure && figureKind(figure.name).size;
  if (figure?.name === 'dots' && (isPhone(screen) || isLandscapePhone(screen))) return true;
  if (screen.still) return figure?.name === 'voices';
  if (!size) return false;
  // No map says more than two voices but one that draws a way between them.
  if (figure.name === 'voices' && !scene.lines.length) return true;
  const stack = screen.layout === 'stack';
  // A side screen that low and narrow has no room for two graphics.
  if (stack ? figure.name === 'voices' : isSmallLandscapePhone(screen)) return true;
  const high = hasFigureBand(screen)
    ? bandHeight(figure, figureBox(screen).width, isLandscapePhone(screen))
    : stackHeight(figure, screen.width);
  // A phone shows names and drawings of its class: where that has no room for both, the map would stand unnamed over a drawing made for all of the height.
  return [screen, isPhone(screen) ? BREAKPOINTS[breakpointFor(screen)] : screen].some(
    ({ free }) => free.bottom - free.top - high < MIN_MAP_HEIGHT_PX[screen.layout]
  );
}

/** The least height the map is fitted into, px. */
const MIN_FREE_HEIGHT_PX = 60;

/** True where the legend of a choropleth takes its phone form, over the map's upper edge: the map is fitted under it. */
export const isLegendAboveMap = (screen: Screen): boolean => screen.layout === 'stack' || isLandscapePhone(screen);

/** The layers whose fills or strokes need a legend of their own. */
const LAYERS_WITH_LEGEND = ['language', 'runoff', 'choices'] as const;

/** Height of the legends of choropleths, px: beside the map, above it, above it on the narrowest phone. */
const UNIT_LEGEND_HEIGHT_PX = { choices: [128, 94, 126], language: [104, 92], runoff: [104, 110] } as const;

/** What a legend beside the map keeps from the rail, px. */
const LEGEND_MARGIN_PX = 24;

/** Where the legend of a choropleth stands, px: at the right top, on a phone a strip above the map; null without one. */
export function unitLegendBox(
  scene: Scene,
  screen: Screen
): (PanelBox & { layer: (typeof LAYERS_WITH_LEGEND)[number] }) | null {
  const layer = LAYERS_WITH_LEGEND.find((l) => scene.layers.includes(l));
  if (!layer) return null;
  const low = isLandscapePhone(screen);
  const side = screen.layout === 'side' && !low;
  // The five choices stand in one line.
  const width = side
    ? layer === 'choices'
      ? 384
      : 346
    : low
      ? Math.min(420, screen.free.right - screen.free.left)
      : screen.width;
  const height =
    UNIT_LEGEND_HEIGHT_PX[layer][side ? 0 : layer === 'choices' && (low || screen.width < 360) ? 2 : 1] ?? 0;
  return {
    layer,
    left: side ? screen.width - width - (screen.still ? 0 : pageMargin(screen)) : low ? screen.free.left + 4 : 0,
    top: side
      ? railHeight(screen) + (screen.still ? 0 : LEGEND_MARGIN_PX / 2)
      : low
        ? screen.free.top - 12
        : railHeight(screen),
    width,
    height
  };
}

/** On a phone the headline stands on paper above the map: the opening's map begins under it. */
function openingScreen(screen: Screen): Screen {
  const { height, width } = screen;
  const words = Math.min(height * 0.72, width < 360 ? 430 : width < 700 ? 418 : 470);
  return { ...screen, free: { ...screen.free, top: words, bottom: Math.max(words + 90, height * 0.9 - 30) } };
}

/**
 * Where a figure stands in a frame, and what it leaves free for the map's subject.
 * Figures on paper take the whole box; the others lie on a band of paper at the foot, under the map.
 */
export function layoutPanel(scene: Scene, within: Screen): Panel {
  const { box, mapScreen: screen } = panelWithoutLegend(scene, within);
  const extra = legendRowsHeight(scene, screen);
  return { box, mapScreen: extra ? { ...screen, free: { ...screen.free, top: screen.free.top + extra } } : screen };
}

function panelWithoutLegend(scene: Scene, within: Screen): Panel {
  const figure = scene.figure?.name;
  if (scene.index < 0 && within.layout === 'stack' && !within.still)
    return { box: null, mapScreen: openingScreen(within) };
  const legend = unitLegendBox(scene, within);
  const screen = legend ? insetByLegend(legend, within) : within;
  if (!figure || !scene.figure) return { box: null, mapScreen: screen };
  const { size } = figureKind(figure);
  if (!size || hidesMap(scene, within)) return { box: figureBox(screen), mapScreen: screen };
  const { free } = screen;
  if (screen.still && screen.layout === 'side') return panelBesideMap(screen, size.stack);
  const { left, width } = figureBox(screen);
  if (hasFigureBand(screen)) {
    // Map above, paper below, as on a phone; its words stand where those of figures on paper do.
    const height = bandHeight(scene.figure, width, isLandscapePhone(screen));
    const top = Math.round(free.bottom - height);
    return {
      box: { left, top, width, height, band: true },
      mapScreen: { ...screen, free: { ...free, bottom: top - 14 } }
    };
  }
  const height = Math.min(stackHeight(scene.figure, screen.width), (free.bottom - free.top) * 0.68);
  const wide = Math.min(size.stack[0], width);
  const box = { left: Math.round((screen.width - wide) / 2), top: free.bottom - height, width: wide, height };
  return {
    box,
    mapScreen: { ...screen, free: { ...free, bottom: Math.max(free.top + MIN_FREE_HEIGHT_PX, box.top - 10) } }
  };
}

/** A free area less wide than this, in heights, is as wide as Ukraine before it is as high. */
const NARROW_ASPECT = 1.25;
/** The height of the tallest legend of a choropleth beside the step column and a margin, px. */
const LEGEND_INSET_PX = 136;

/** What a legend leaves free for the map: all below it on a phone; in the wide picture the subject makes way to the left. */
function insetByLegend(legend: PanelBox, screen: Screen): Screen {
  if (isLegendAboveMap(screen)) return { ...screen, free: { ...screen.free, top: legend.top + legend.height } };
  const { free } = screen;
  // Where the width decides how large the map is, it makes way downwards: to the same height under every one of these legends.
  if (!screen.still && free.right - free.left < NARROW_ASPECT * (free.bottom - free.top))
    return { ...screen, free: { ...free, top: legend.top + LEGEND_INSET_PX } };
  return screen.still ? { ...screen, free: { ...screen.free, right: legend.left + 150 } } : screen;
}

/** In the wide standing picture a figure in its phone form stands at the left, the map's subject beside it. */
function panelBesideMap(screen: Screen, [width, least]: [w: number, h: number]): Panel {
  const { free } = screen;
  const height = Math.min(least, free.bottom - free.top);
  return {
    box: { left: free.left, top: free.bottom - height, width, height },
    mapScreen: { ...screen, free: { ...free, left: free.left + width + 10 } }
  };
}
