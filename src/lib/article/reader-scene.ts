import type { Day } from '$lib/content/types';
import type { ReaderStory } from '$lib/scene/reader-story';
import { chosen, dotChoices } from '$lib/figures/dots/select';
import type { Screen } from '$lib/stage/screen';
import { sceneOn } from '$lib/scene/explore';
import { sceneAt } from '$lib/scene/scene';
import type { Position, Scene } from '$lib/scene/types';

/** Where a reader is, and what they chose. */
interface ReaderState {
  position: Position;
  /** Index of the step that is drawn: that of `position`, unless the reader is flying past it. */
  shownStep: number;
  screen: Screen;
  /** Day chosen on the slider; '' for none. */
  chosenDay: Day | '';
  /** Id of the estimate chosen for the dots; '' for none. */
  claimant: string;
}

/** The scene that a reader sees. */
export function readerScene(story: ReaderStory, state: ReaderState): Scene {
  const { shownStep, chosenDay, claimant } = state;
  if (chosenDay && story.steps[shownStep]?.turn === 'day') return sceneOn(story, chosenDay);
  const scene = sceneAt(story, { step: shownStep, progress: shownProgress(state) });
  return claimant ? withClaimant(story, scene, claimant) : scene;
}

/** Progress of the step that is drawn, 0 to 1: it is complete once its text is at rest. */
function shownProgress({ position: { step, progress }, shownStep, screen }: ReaderState): number {
  if (step === shownStep) return Math.min(1, progress / screen.completeAt);
  return step > shownStep ? 1 : 0;
}

/** The scene with the dots of the estimate that the reader chose, if it shows dots. */
function withClaimant(story: ReaderStory, scene: Scene, claimant: string): Scene {
  const { figure } = scene;
  if (figure?.name !== 'dots') return scene;
  const choice = chosen(dotChoices(story.tables.estimates, figure.rows), claimant);
  return { ...scene, figure: { ...figure, focus: choice?.id ?? '' } };
}
