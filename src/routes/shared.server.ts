import { firstSentences } from '$lib/embed/card';
import type { Shared } from '$lib/embed/share';
import { describeScene } from '$lib/prerender/describe-scene';
import { stillScene } from '$lib/prerender/stills';
import { shareStrings } from '$lib/ui/embed-strings';
import { build } from './build.server';
import { SITE } from './origin.server';

/** The words for the picture of a step, or of the opening; '' where there is no such step. */
export function describe(id: string): string {
  const { story } = build();
  const scene = stillScene(story, id);
  return scene ? describeScene(scene, story) : '';
}

/** The story as others speak of it. */
export function sharedStory(): Shared {
  const { headline, dek, desk, published } = build().story;
  return {
    site: SITE,
    canonical: SITE,
    title: headline,
    story: headline,
    description: dek,
    picture: 'opening',
    alt: describe('opening'),
    desk,
    published,
    oembed: 'story'
  };
}

/** A step as others speak of it, by its address or one that it had before; null where there is no such step. */
export function sharedStep(address: string): Shared | null {
  const { story } = build();
  const step = story.steps.find((one) => one.id === address || one.was?.includes(address));
  if (!step) return null;
  const { id } = step;
  return {
    site: SITE,
    canonical: `${SITE}#${id}`,
    page: `${SITE}s/${id}/`,
    title: shareStrings.step(step.date, step.place),
    story: story.headline,
    description: firstSentences(step.plain, 2).join(' '),
    picture: id,
    alt: describe(id),
    desk: story.desk,
    published: story.published,
    oembed: `step-${id}`
  };
}
