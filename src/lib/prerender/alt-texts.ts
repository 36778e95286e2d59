import type { AltText } from '$lib/article/bundle';
import type { Story } from '$lib/content/types';
import { describeFigure } from './describe-figure';
import { describeMap } from './describe-scene';
import { stillIds, stillScene } from './stills';

/** The alt texts of every step and the opening, by id: as on its still, but map and figure apart. Build time only. */
export function altTexts(story: Story): Record<string, AltText> {
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
