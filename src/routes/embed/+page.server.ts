// Data of the builder page: what a publisher can choose from.
import type { Offer } from '$lib/embed/publish/builder';
import { cardsOf } from '$lib/embed/publish/card';
import { backgroundsOf } from '$lib/embed/contrast';
import { describeScene } from '$lib/prerender/describe-scene';
import { stillScene } from '$lib/prerender/stills';
import { readFileSync } from 'node:fs';
import { build } from '../build.server';
import { pages } from '../pages.server';
import { graphicSize } from './graphic.server';
import { LOADER_SRI } from './loader.server';

export function load() {
  const { story } = build();
  const { headline, chapters, desk } = story;
  const { credit, licence } = pages().methods;
  const describe = (id: string): string => {
    const scene = stillScene(story, id);
    return scene ? describeScene(scene, story) : '';
  };
  const offer: Offer = {
    headline,
    chapters: chapters.map(({ id, title }) => ({ id, title })),
    steps: story.steps.map(({ id, was, date, place, chapter }) => ({
      id,
      ...(was && { was }),
      name: `${date}, ${place}`,
      chapter: chapters[chapter]?.id ?? ''
    })),
    graphics: story.graphics.map((graphic) => ({
      name: graphic.id,
      title: graphic.title,
      step: graphic.step,
      size: graphicSize(story, graphic)
    })),
    cards: cardsOf(story, describe),
    desk,
    licence,
    backgrounds: backgroundsOf(readFileSync('src/lib/ui/tokens.css', 'utf8')),
    integrity: LOADER_SRI,
    site: process.env.ORIGIN ?? ''
  };
  return { offer, headline, credit };
}
