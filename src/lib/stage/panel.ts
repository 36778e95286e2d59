import { bandHeight, stackHeight, stageSpec } from '$lib/figures';
import type { FigureState, Scene } from '$lib/scene/types';
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

/** A box on the screen, px from the top left. */
export interface PanelBox {
  left: number;
  top: number;
  width: number;
  height: number;
  /** True where a band of paper fills the screen from edge to edge, from the top of the box down. */
  band?: true;
}

/** What a scene's figure takes of a screen, and what it leaves to the map. */
export interface Panel {
  /** The figure's box; null without a figure. */
  box: PanelBox | null;
  /** The screen with the free area that is left for the subject of the map. */
  mapScreen: Screen;
}

/** True where a scene writes the length of each line along it: in the opening, where the screen has room. */
export const showsLineLengths = (scene: Scene, screen: Screen, k: number): boolean =>
  scene.index < 0 && screen.width > 340 && k > 0.1;

/** Minimum height of a map beside a figure, px: a lower one is only a strip. */
const MIN_MAP_HEIGHT_PX = { side: 130, stack: 96 };

/** From this width on, px, an upright tablet shows figures in their wide form. */
const TABLET_WIDTH_PX = 767;
/** True where figures below the map are placed on a band of paper from edge to edge, in their wide form. */
const hasFigureBand = (screen: Screen): boolean =>
  !screen.still && (screen.layout === 'side' || screen.width >= TABLET_WIDTH_PX);

/** True where a scene's figure takes its phone form. */
export const isNarrowFigure = (scene: Scene, screen: Screen): boolean =>
  hasPhoneFigures(screen) && (isLandscapePhone(screen) || !layoutPanel(scene, screen).box?.band);

/** Height of a figure below the map, px. */
const figureHeight = (figure: FigureState, screen: Screen): number =>
  hasFigureBand(screen)
    ? bandHeight(figure, figureBox(screen).width, isLandscapePhone(screen))
    : stackHeight(figure, screen.width);

/** True where too little map would remain above a figure. */
function isMapTooLow(figure: FigureState, screen: Screen): boolean {
  // A phone shows labels and figures that were made for its breakpoint, so that screen must have room for the map as well.
  const screens = isPhone(screen) ? [screen, BREAKPOINTS[breakpointFor(screen)]] : [screen];
  const height = figureHeight(figure, screen);
  return screens.some(({ free }) => free.bottom - free.top - height < MIN_MAP_HEIGHT_PX[screen.layout]);
}

/** Screens of each kind in `hidesMapOn`. */
const SCREEN_KINDS = {
  phone: (screen: Screen) => isPhone(screen) || isLandscapePhone(screen),
  stack: ({ layout }: Screen) => layout === 'stack',
  still: ({ still }: Screen) => !!still
};

/**
 * Tells whether the figure replaces the map. Figures without a `size` always do, others where their specification says so
 * (`figures/<name>/spec.ts`); every figure on small landscape phones, or where less than 130 px (side) or 96 px (stack) of map
 * would remain.
 */
export function hidesMap(scene: Scene, screen: Screen): boolean {
  const { figure } = scene;
  if (!scene.map) return true;
  if (!figure) return false;
  const { hidesMapOn = [], needsLines } = stageSpec(figure.name);
  if (hidesMapOn.some((kind) => SCREEN_KINDS[kind](screen))) return true;
  if (screen.still) return false;
  if (needsLines && scene.lines.length === 0) return true;
  return isSmallLandscapePhone(screen) || isMapTooLow(figure, screen);
}

/** Minimum height of the area that the map is fitted into, px. */
const MIN_FREE_HEIGHT_PX = 60;

/** True where the legend of a choropleth takes its phone form, a strip above the map: the map is fitted below it. */
export const isLegendAboveMap = (screen: Screen): boolean => screen.layout === 'stack' || isLandscapePhone(screen);

/** The layers with fills or strokes that need a legend of their own. */
const LAYERS_WITH_LEGEND = ['language', 'runoff', 'choices'] as const;
type LegendLayer = (typeof LAYERS_WITH_LEGEND)[number];

/** Size of the legends of choropleths, px; `narrow` is for screens on which the five choices need three rows. */
const UNIT_LEGEND_PX: Record<LegendLayer, { width: number; beside: number; above: number; narrow: number }> = {
  // Beside the text the five choices are set in one line.
  choices: { width: 384, beside: 128, above: 94, narrow: 126 },
  language: { width: 346, beside: 104, above: 92, narrow: 92 },
  runoff: { width: 346, beside: 104, above: 110, narrow: 110 }
};
/** Maximum width of a legend on landscape phones, px. */
const MAX_LANDSCAPE_LEGEND_PX = 420;
/** Gap between the rail and a legend beside the map, px. */
const LEGEND_MARGIN_PX = 12;

/** The box of a choropleth's legend, px: top right, on phones a strip above the map; null for a scene without one. */
export function unitLegendBox(scene: Scene, screen: Screen): (PanelBox & { layer: LegendLayer }) | null {
  const layer = LAYERS_WITH_LEGEND.find((l) => scene.layers.includes(l));
  if (!layer) return null;
  const { free } = screen;
  const size = UNIT_LEGEND_PX[layer];
  if (!isLegendAboveMap(screen)) {
    const [margin, gap] = screen.still ? [0, 0] : [pageMargin(screen), LEGEND_MARGIN_PX];
    const left = screen.width - size.width - margin;
    return { layer, left, top: railHeight(screen) + gap, width: size.width, height: size.beside };
  }
  if (isLandscapePhone(screen)) {
    const width = Math.min(MAX_LANDSCAPE_LEGEND_PX, free.right - free.left);
    return { layer, left: free.left + 4, top: free.top - 12, width, height: size.narrow };
  }
  const height = screen.width < 360 ? size.narrow : size.above;
  return { layer, left: 0, top: railHeight(screen), width: screen.width, height };
}

/** On phones the headline of the opening is set on paper above the map: the map is fitted below it. */
function openingScreen(screen: Screen): Screen {
  const { height, width } = screen;
  const top = Math.min(height * 0.72, width < 360 ? 430 : width < 700 ? 418 : 470);
  return { ...screen, free: { ...screen.free, top, bottom: Math.max(top + 90, height * 0.9 - 30) } };
}

/** The panel of a scene on a screen. A figure that replaces the map takes the whole box; others are placed below the map. */
export function layoutPanel(scene: Scene, screen: Screen): Panel {
  const { box, mapScreen } = panelWithoutLegend(scene, screen);
  const { free } = mapScreen;
  const rows = legendRowsHeight(scene, mapScreen);
  return { box, mapScreen: rows ? { ...mapScreen, free: { ...free, top: free.top + rows } } : mapScreen };
}

/** The same without the rows that the legend of symbols takes at the top of a phone. */
function panelWithoutLegend(scene: Scene, screen: Screen): Panel {
  const { figure } = scene;
  if (scene.index < 0 && screen.layout === 'stack' && !screen.still)
    return { box: null, mapScreen: openingScreen(screen) };
  const legend = unitLegendBox(scene, screen);
  const mapScreen = legend ? insetByLegend(legend, screen) : screen;
  if (!figure) return { box: null, mapScreen };
  const { size } = stageSpec(figure.name);
  if (!size || hidesMap(scene, screen)) return { box: figureBox(mapScreen), mapScreen };
  if (mapScreen.still && mapScreen.layout === 'side') return panelBesideMap(mapScreen, size.stack);
  return panelBelowMap(figure, mapScreen, size.stack[0]);
}

/** A figure below the map: on a band of paper from edge to edge, on phones in a box of at most 68 % of the free height. */
function panelBelowMap(figure: FigureState, screen: Screen, maxWidth: number): Panel {
  const { free } = screen;
  const { left, width } = figureBox(screen);
  if (hasFigureBand(screen)) {
    const height = figureHeight(figure, screen);
    const top = Math.round(free.bottom - height);
    const mapScreen = { ...screen, free: { ...free, bottom: top - 14 } };
    return { box: { left, top, width, height, band: true }, mapScreen };
  }
  const height = Math.min(figureHeight(figure, screen), (free.bottom - free.top) * 0.68);
  const boxWidth = Math.min(maxWidth, width);
  const box = { left: Math.round((screen.width - boxWidth) / 2), top: free.bottom - height, width: boxWidth, height };
  const bottom = Math.max(free.top + MIN_FREE_HEIGHT_PX, box.top - 10);
  return { box, mapScreen: { ...screen, free: { ...free, bottom } } };
}

/** Below this ratio of width to height the width of the free area decides the scale of the map. */
const NARROW_ASPECT = 1.25;
/** Height of the tallest legend of a choropleth beside the text, with a margin, px. */
const LEGEND_INSET_PX = 136;

/** The screen that a legend leaves to the map: on phones all below it; in the wide still the subject is moved left. */
function insetByLegend(legend: PanelBox, screen: Screen): Screen {
  const { free } = screen;
  if (isLegendAboveMap(screen)) return { ...screen, free: { ...free, top: legend.top + legend.height } };
  if (screen.still) return { ...screen, free: { ...free, right: legend.left + 150 } };
  // Where the width decides the scale there is room below: the map starts at the same height under every legend.
  return free.right - free.left < NARROW_ASPECT * (free.bottom - free.top)
    ? { ...screen, free: { ...free, top: legend.top + LEGEND_INSET_PX } }
    : screen;
}

/** In the wide still a figure in its phone form is placed at the left, and the subject of the map beside it. */
function panelBesideMap(screen: Screen, [width, maxHeight]: [width: number, height: number]): Panel {
  const { free } = screen;
  const height = Math.min(maxHeight, free.bottom - free.top);
  return {
    box: { left: free.left, top: free.bottom - height, width, height },
    mapScreen: { ...screen, free: { ...free, left: free.left + width + 10 } }
  };
}
