import type { Scene } from '$lib/scene/types';
import { breakpointFor, type Screen } from '$lib/stage/screen';
import type { LabelSet } from './types';
import type { MapData } from '../types';

/** The key of the labels of a scene: a step whose camera has moved on has a second set. */
export function labelKey(scene: Pick<Scene, 'step' | 'shot' | 'secondShot' | 'atSecondShot'>): string {
  return scene.atSecondShot ? `${scene.step}>` : scene.step;
}

/** The labels the build placed for a scene at this width, or null while they are not there yet. */
export function labelSetFor(labels: MapData['labels'], screen: Screen, scene: Scene): LabelSet | null {
  return labels[breakpointFor(screen)]?.[labelKey(scene)] ?? null;
}
