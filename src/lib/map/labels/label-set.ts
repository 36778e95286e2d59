import type { Scene } from '$lib/scene/types';
import { breakpointFor, type Screen } from '$lib/stage/screen';
import type { LabelSet } from './types';
import type { MapData } from '../types';

/** The key of a scene's labels: a step whose camera has moved on to its second shot has a second set. */
export function labelKey(scene: Pick<Scene, 'step' | 'shot' | 'secondShot' | 'atSecondShot'>): string {
  return scene.atSecondShot ? `${scene.step}>` : scene.step;
}

/** The labels of a scene at the breakpoint of a screen; null while they are not loaded. */
export function labelSetFor(labels: MapData['labels'], screen: Screen, scene: Scene): LabelSet | null {
  return labels[breakpointFor(screen)]?.[labelKey(scene)] ?? null;
}
