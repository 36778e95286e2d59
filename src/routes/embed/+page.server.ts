import type { Offer } from '$lib/embed/builder';
import { cardsOf } from '$lib/embed/card';
import { describeScene } from '$lib/story/describe-scene';
import { stillScene } from '$lib/story/still';
import { build } from '../build.server';
import { pages } from '../pages.server';
import { LOADER_SRI } from './loader.server';

export function load() {
  const { story } = build();
  const { headline, chapters } = story;
  const describe = (id: string): string => {
    const scene = stillScene(story, id);
    return scene ? describeScene(scene, story) : '';
  };
  const offer: Offer = {
    headline,
    chapters: chapters.map(({ id, title }) => ({ id, title })),
    steps: story.steps.map(({ id, date, place, chapter }) => ({ id, name: `${date}, ${place}`, chapter: chapters[chapter]?.id ?? '' })),
    graphics: story.graphics.map(({ id, title }) => ({ name: id, title })),
    cards: cardsOf(story, describe),
    integrity: LOADER_SRI,
    site: process.env.ORIGIN ?? ''
  };
  return { offer, headline, credit: pages().methods.credit };
}
