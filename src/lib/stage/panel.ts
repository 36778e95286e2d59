import type { ShotId } from '$lib/content/types';
import { bandHeight, stackHeight, stageSpec } from '$lib/figures';
import type { FigureState, Scene } from '$lib/scene/types';
import { legendRowsHeight } from './legend';
import { BREAKPOINTS, figureBox, type Screen } from './screen';
import { layoutUnitLegend, type UnitLegendBox } from './unit-legend';

/** A box on the screen, px from the top left. */
export interface PanelBox {
  left: number;
  top: number;
  width: number;
  height: number;
  /** True where a band of paper fills the screen from edge to edge, from the top of the box down. */
  band?: true;
}

/** What a scene's figure and legends take of a screen, and what they leave to the map. */
export interface Panel {
  /** False where the figure replaces the map. */
  showsMap: boolean;
  /** The figure's box; null without a figure. */
  box: PanelBox | null;
  unitLegend: UnitLegendBox | null;
  /** The screen with the free area that is left for the subject of the map. */
  mapScreen: Screen;
}

/** True where a figure takes its narrow form. */
export const isNarrowFigure = ({ band }: PanelBox, screen: Screen): boolean =>
  screen.figureForm === 'narrow' && (screen.kind === 'landscape' || !band);

/** Height of a figure below the map, px. */
const figureHeight = (figure: FigureState, screen: Screen): number =>
  screen.figurePlace === 'band'
    ? bandHeight(figure, figureBox(screen).width, screen.kind === 'landscape')
    : stackHeight(figure, screen.width);

/** True where too little map would remain above a figure. */
function isMapTooLow(figure: FigureState, screen: Screen): boolean {
  // A phone shows labels and figures that were made for its breakpoint, so that screen must have room for the map as well.
  const screens = screen.kind === 'phone' ? [screen, BREAKPOINTS[screen.breakpoint]] : [screen];
  const height = figureHeight(figure, screen);
  return screens.some(({ free }) => free.bottom - free.top - height < screen.minMapHeight);
}

/** Screens of each kind in `hidesMapOn`. */
const SCREEN_KINDS = {
  phone: ({ kind }: Screen) => kind === 'phone' || kind === 'landscape',
  stack: ({ layout }: Screen) => layout === 'stack',
  still: ({ still }: Screen) => !!still
};

/**
 * Tells whether the figure replaces the map. Figures without a `size` always do, others where their specification says so
 * (`figures/<name>/spec.ts`); every figure on small landscape phones, or where less than 130 px (side) or 96 px (stack) of map
 * would remain.
 */
function hidesMap(scene: Scene, screen: Screen): boolean {
  const { figure } = scene;
  if (!scene.map) return true;
  if (!figure) return false;
  const { hidesMapOn = [], needsLines } = stageSpec(figure.name);
  if (hidesMapOn.some((kind) => SCREEN_KINDS[kind](screen))) return true;
  if (screen.still) return false;
  if (needsLines && scene.lines.length === 0) return true;
  return !screen.figuresWithMap || isMapTooLow(figure, screen);
}

/** Minimum height of the area that the map is fitted into, px. */
const MIN_FREE_HEIGHT_PX = 60;

/** On phones the headline of the opening is set on paper above the map: the map is fitted below it. */
function openingScreen(screen: Screen): Screen {
  const { height, openingTop } = screen;
  const top = Math.min(height * 0.72, openingTop);
  return { ...screen, free: { ...screen.free, top, bottom: Math.max(top + 90, height * 0.9 - 30) } };
}

/**
 * The panel of a scene on a screen. A figure that replaces the map takes the whole box; others are placed below the map.
 * @param shot  the shot that is shown
 */
export function layoutPanel(scene: Scene, screen: Screen, shot: ShotId): Panel {
  const unitLegend = layoutUnitLegend(scene, screen);
  const showsMap = !hidesMap(scene, screen);
  const { box, mapScreen } = layoutFigure(scene, unitLegend ? insetByLegend(unitLegend, screen) : screen, showsMap);
  const { free } = mapScreen;
  const rows = legendRowsHeight(scene, mapScreen, shot);
  return {
    showsMap,
    box,
    unitLegend,
    mapScreen: rows ? { ...mapScreen, free: { ...free, top: free.top + rows } } : mapScreen
  };
}

type FigureLayout = Pick<Panel, 'box' | 'mapScreen'>;

/** The box of the figure, and what it leaves to the map but for the rows that a legend takes at its top. */
function layoutFigure({ figure, index }: Scene, screen: Screen, showsMap: boolean): FigureLayout {
  if (index < 0 && screen.layout === 'stack' && !screen.still) return { box: null, mapScreen: openingScreen(screen) };
  if (!figure) return { box: null, mapScreen: screen };
  const { size } = stageSpec(figure.name);
  if (!size || !showsMap) return { box: figureBox(screen), mapScreen: screen };
  if (screen.figurePlace === 'beside') return figureBesideMap(screen, size.stack);
  return figureBelowMap(figure, screen, size.stack[0]);
}

/** A figure below the map: on a band of paper from edge to edge, on phones in a box of at most 68 % of the free height. */
function figureBelowMap(figure: FigureState, screen: Screen, maxWidth: number): FigureLayout {
  const { free } = screen;
  const { left, width } = figureBox(screen);
  if (screen.figurePlace === 'band') {
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
function insetByLegend(legend: UnitLegendBox, screen: Screen): Screen {
  const { free } = screen;
  if (screen.unitLegend !== 'beside') return { ...screen, free: { ...free, top: legend.top + legend.height } };
  if (screen.still) return { ...screen, free: { ...free, right: legend.left + 150 } };
  // Where the width decides the scale there is room below: the map starts at the same height under every legend.
  return free.right - free.left < NARROW_ASPECT * (free.bottom - free.top)
    ? { ...screen, free: { ...free, top: legend.top + LEGEND_INSET_PX } }
    : screen;
}

/** In the wide still a figure in its phone form is placed at the left, and the subject of the map beside it. */
function figureBesideMap(screen: Screen, [width, maxHeight]: [width: number, height: number]): FigureLayout {
  const { free } = screen;
  const height = Math.min(maxHeight, free.bottom - free.top);
  return {
    box: { left: free.left, top: free.bottom - height, width, height },
    mapScreen: { ...screen, free: { ...free, left: free.left + width + 10 } }
  };
}
