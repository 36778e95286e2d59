import type { Story } from '$lib/content/types';
import { describeFigure } from './describe-figure';
import { describeMap } from './describe-scene';
import { stillIds, stillScene } from './still';

/** The words for what the stage shows at a step, for those who do not see it: of the map, and of a figure that the reader's script draws. */
export interface Alt {
  map: string;
  figure: string;
}

/** The words for every step and the opening, by id: as its picture says them, apart for map and figure. Build time only. */
export function altsOf(story: Story): Record<string, Alt> {
  return Object.fromEntries(
    stillIds(story).flatMap((id) => {
      const scene = stillScene(story, id);
      if (!scene) return [];
      return [
        [
          id,
          {
            map: scene.map ? describeMap(scene, story) : '',
            figure: scene.figure ? describeFigure(story, scene.figure).join(' ') : ''
          }
        ]
      ];
    })
  );
}
