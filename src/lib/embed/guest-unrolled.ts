// The whole story in its length, each step with its own standing picture: for hosts that give a frame all the height it wants.
import { tellHeight } from './height';
import type { Options } from './options';

/** From this width on a step's picture is the wide one, px. */
const WIDE = 560;

/**
 * Unrolls the story.
 * @param stills   folder of the pictures, ending in a slash
 * @param describe says what a step's picture shows
 * @returns its undoing
 */
export function unroll(stills: string, options: Options, describe: (id: string) => string): () => void {
  const pictures: Element[] = [];
  for (const section of document.querySelectorAll<HTMLElement>('.opening, .step[data-step]')) {
    const id = section.dataset.step ?? 'opening';
    const picture = document.createElement('picture');
    picture.innerHTML = `<source media="(min-width: ${WIDE}px)" srcset="${stills}${id}.webp" width="1200" height="630"><img class="st-picture" src="${stills}${id}-tall.webp" width="1080" height="1350" loading="lazy" alt="">`;
    const image = picture.querySelector('img');
    if (image) image.alt = describe(id);
    section.prepend(picture);
    pictures.push(picture);
  }
  const untell = tellHeight(document.body, () => document.body.scrollHeight, options);
  return () => {
    untell();
    for (const picture of pictures) picture.remove();
  };
}
