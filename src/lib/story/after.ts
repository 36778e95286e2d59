import type { Story } from '$lib/content/types';
import ExploreTimeline from '$lib/timeline/ExploreTimeline.svelte';
import { render } from 'svelte/server';
import { stylesFor } from './styles';
import NoteText from './NoteText.svelte';

/** What the reader needs only after the first shot, as HTML: the notes by number, and the timeline to explore with its styles. */
export interface After { notes: Record<number, string>; explore: string }

/** Draws it. Build time only. */
export function drawAfter(story: Story): After {
  const plain = (body: string) => body.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
  const notes = story.steps.flatMap((s) => s.notes).map((note) => {
    const { body } = render(NoteText, { props: { note, sources: story.sources, base: '' } });
    return [note.n, plain(body)] as const;
  });
  const explore = plain(render(ExploreTimeline, { props: { story } }).body);
  return { notes: Object.fromEntries(notes), explore: `<style>${stylesFor(explore)}</style>${explore}` };
}
