import type { Story } from '$lib/content/types';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';
import { render } from 'svelte/server';
import { altsOf, type Alt } from './alts';
import { markup } from './markup';
import { stylesFor } from './styles';
import NoteText from './NoteText.svelte';

/** What the reader needs only after the first shot, as HTML: the notes by number, the timeline to explore with its styles; and the words for what the stage shows, by step. */
export interface After {
  notes: Record<number, string>;
  explore: string;
  alts: Record<string, Alt>;
}

/** Draws it. Build time only. */
export function drawAfter(story: Story): After {
  const notes = story.steps
    .flatMap((s) => s.notes)
    .map((note) => {
      return [note.n, markup(render(NoteText, { props: { note, sources: story.sources, base: '' } }))] as const;
    });
  const explore = markup(render(ExploreTimeline, { props: { story } }));
  return {
    notes: Object.fromEntries(notes),
    explore: `<style>${stylesFor(explore)}</style>${explore}`,
    alts: altsOf(story)
  };
}
