import { firstSentences } from '$lib/embed/publish/card';
import type { Shared } from '$lib/embed/publish/share';
import { describeScene } from '$lib/prerender/describe-scene';
import { stillScene } from '$lib/prerender/stills';
import { shareStrings } from '$lib/ui/strings';
import { build } from './build.server';
import { SITE } from './origin.server';

/** The alt text of the still of a step, or of 'opening'; '' if there is no such step. */
export function stillAlt(id: string): string {
  const { story } = build();
  const scene = stillScene(story, id);
  return scene ? describeScene(scene, story) : '';
}

/** The story as share pages and search engines present it. */
export function sharedStory(): Shared {
  const { headline, dek, desk, published } = build().story;
  return {
    site: SITE,
    canonical: SITE,
    title: headline,
    story: headline,
    description: dek,
    picture: 'opening',
    alt: stillAlt('opening'),
    desk,
    published,
    oembed: 'story'
  };
}

/** A step as share pages present it, by its id or a former one; null if there is no such step. */
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
    alt: stillAlt(id),
    desk: story.desk,
    published: story.published,
    oembed: `step-${id}`
  };
}
