import type { MapBounds, ShotId } from '$lib/content/types';
import type { Mark, Scene } from '$lib/scene/types';
import { fitBox } from './camera';
import { showsDisputedArea } from './disputed-area';
import { labelKey, type LabelSet } from './label-set';
import { layoutLegend, type Legend } from './legend';
import type { MapData, Transform } from './map-types';
import { isNarrowFigure, layoutPanel, type Panel, type PanelBox } from './panel';
import type { Screen } from './screen';
import { CLUSTER_ID } from './site-cluster';
import type { UnitLegendBox } from './unit-legend';

/** Where a scene stands on a screen, px from its top left. Everything that draws, or describes a drawing, reads it. */
export interface Composition {
  scene: Scene;
  screen: Screen;
  /** The shot that is shown: the second of a step that has moved on, where the screen shows two. */
  shot: ShotId;
  /** False where the figure replaces the map. */
  showsMap: boolean;
  /** The screen with the free area that figure and legends leave to the subject of the map. */
  mapScreen: Screen;
  /** The camera at rest; see atTransform for a camera in flight. */
  camera: Transform;
  /** Null without a figure. */
  figure: (PanelBox & { narrow: boolean }) | null;
  /** The legend of a choropleth. */
  unitLegend: UnitLegendBox | null;
  /** The legend of symbols. */
  legend: Legend | null;
  /** The labels of the map; null while they are not loaded. */
  labels: LabelSet | null;
  /** The marks that are drawn. */
  marks: Mark[];
  /** Bases are drawn small, and one label counts them. */
  clusters: boolean;
  /** The disputed area is in view, hatched or not. */
  disputedInView: boolean;
  /** A note says how the disputed area is drawn: it is hatched, and in view. */
  disputedNote: boolean;
  /** Top of that note above the text of a step at rest; null where it is part of the credit. */
  noteTop: number | null;
  credit: Credit;
  /** Top of the paper that reaches to the bottom of the screen; null without paper. */
  paperTop: number | null;
}

interface Credit {
  /** On phones there is no room for it in the opening, whose map the first heading follows. */
  opening: boolean;
  /** On phones it is placed under the picture, for a step whose text reaches the bottom of the screen. */
  underPicture: boolean;
}

/**
 * Decides where everything of a scene stands on a screen. Pure: nothing that draws decides anything.
 * @param map  framing of the shots, and the labels where they are known
 */
export function compose(
  scene: Scene,
  screen: Screen,
  map: { bounds: MapBounds; labels?: MapData['labels'] }
): Composition {
  // A still shows the first shot: it has every place that the text names.
  const isSecond = scene.atSecondShot && !screen.still;
  const shot = isSecond && screen.twoShots ? scene.secondShot : scene.shot;
  const panel = layoutPanel(scene, screen, shot);
  const { showsMap, mapScreen } = panel;
  const box = map.bounds.shots[shot]?.[screen.layout];
  // The compiler refuses steps whose shot does not exist.
  if (!box) throw new Error(`There is no shot ${shot}`);
  const camera = fitBox(box, mapScreen);
  const labels = map.labels?.[screen.breakpoint]?.[labelKey(scene.step, isSecond)] ?? null;
  const disputedInView = showsMap && showsDisputedArea(map.bounds, mapScreen, camera);
  return {
    scene,
    screen,
    shot,
    showsMap,
    mapScreen,
    camera,
    figure: panel.box && { ...panel.box, narrow: isNarrowFigure(panel.box, screen) },
    unitLegend: panel.unitLegend,
    legend: layoutLegend(scene, mapScreen, shot),
    labels,
    marks: drawnMarks(scene, labels),
    clusters: scene.layers.includes('sites') && !!labels?.marks[CLUSTER_ID],
    disputedInView,
    ...layoutCredit(scene, screen, panel, disputedInView)
  };
}

/** The credit of the map, the note on the disputed area in it or above the text of a step, and the paper under both. */
function layoutCredit(
  scene: Scene,
  screen: Screen,
  panel: Panel,
  disputedInView: boolean
): Pick<Composition, 'disputedNote' | 'noteTop' | 'credit' | 'paperTop'> {
  const noteTop = textPasses(scene, screen) && screen.noteHeight > 0 ? screen.free.bottom + 8 : null;
  return {
    disputedNote: disputedInView && scene.contested,
    noteTop,
    credit: { opening: scene.index < 0, underPicture: scene.choosesDay },
    paperTop: paperTop(scene, screen, panel, noteTop !== null)
  };
}

/** A town whose name does not fit is not drawn: a dot alone has no meaning. */
const drawnMarks = ({ marks }: Scene, labels: LabelSet | null): Mark[] =>
  marks.filter((m) => m.symbol !== 'city' || !labels || labels.marks[m.id]);

/** True where the text of a step passes over the bottom of the picture and comes to rest there. */
const textPasses = (scene: Scene, screen: Screen): boolean =>
  screen.layout === 'stack' && !screen.still && scene.index >= 0;

/** On phones the paper lies under the figure, so that no map shows around it; a figure without a map continues down to the text. */
function paperTop(scene: Scene, screen: Screen, { box, showsMap }: Panel, hasNoteAboveText: boolean): number | null {
  if (box?.band) return box.top;
  if (!textPasses(scene, screen)) return null;
  if (!showsMap) return screen.free.bottom + screen.noteHeight + 6;
  return hasNoteAboveText && box ? box.top - 4 : screen.free.bottom + 6;
}
