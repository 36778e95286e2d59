import type { Scene } from '$lib/scene/types';
import { pageMargin, type Screen } from './screen';

/** The layers with fills or strokes that need a legend of their own. */
const LAYERS_WITH_LEGEND = ['language', 'runoff', 'choices'] as const;
type LegendLayer = (typeof LAYERS_WITH_LEGEND)[number];

/** The box of a choropleth's legend on the screen, px. */
export interface UnitLegendBox {
  layer: LegendLayer;
  left: number;
  top: number;
  width: number;
  height: number;
  /** It takes its narrow form. */
  narrow: boolean;
}

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
export function layoutUnitLegend(scene: Scene, screen: Screen): UnitLegendBox | null {
  const layer = LAYERS_WITH_LEGEND.find((l) => scene.layers.includes(l));
  if (!layer) return null;
  const { free } = screen;
  const size = UNIT_LEGEND_PX[layer];
  if (screen.unitLegend === 'beside') {
    const [margin, gap] = screen.still ? [0, 0] : [pageMargin(screen), LEGEND_MARGIN_PX];
    const left = screen.width - size.width - margin;
    return { layer, left, top: screen.railHeight + gap, width: size.width, height: size.beside, narrow: false };
  }
  if (screen.kind === 'landscape') {
    const width = Math.min(MAX_LANDSCAPE_LEGEND_PX, free.right - free.left);
    return { layer, left: free.left + 4, top: free.top - 12, width, height: size.narrow, narrow: true };
  }
  const height = size[screen.unitLegend];
  return { layer, left: 0, top: screen.railHeight, width: screen.width, height, narrow: true };
}
