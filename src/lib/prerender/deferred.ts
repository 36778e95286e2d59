import type { Story } from '$lib/content/types';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';
import { render } from 'svelte/server';
import type { Deferred } from '$lib/article/bundle';
import { altTexts } from './alt-texts';
import { stripHydrationMarks } from './strip-hydration-marks';
import { stylesFor } from './styles';
import NoteText from '$lib/article/NoteText.svelte';

/** Renders what the reader needs only after the first shot. Build time only. */
export function renderDeferred(story: Story): Deferred {
  const notes = story.steps
    .flatMap((s) => s.notes)
    .map((note) => {
      return [
        note.n,
        stripHydrationMarks(render(NoteText, { props: { note, sources: story.sources, base: '' } }))
      ] as const;
    });
  const explore = stripHydrationMarks(render(ExploreTimeline, { props: { story } }));
  return {
    notes: Object.fromEntries(notes),
    explore: `<style>${stylesFor(explore)}</style>${explore}`,
    alts: altTexts(story)
  };
}
