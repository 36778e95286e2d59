import type { Story } from '$lib/content/types';
import { isLive } from '$lib/scene/figures';
import { meetingIds, PAIR } from '$lib/timeline/meetings';

/**
 * The story as the reader's script needs it: its prose, notes and sources stand in the prerendered page already, most figures
 * are drawn at build time, and columns that nothing alive draws are left empty. Same shape, so that the drawing cannot tell.
 */
export function readerStory(story: Story): Story {
  const { tables } = story;
  const dots = new Set(story.steps.flatMap((s) => (s.figure === 'dots' ? s.rows : [])));
  const headed = new Set(story.steps.flatMap((s) => (s.figure === 'timeline' ? s.focus : [])));
  const met = meetingIds(story);
  const titled = new Set([...headed, ...met, ...story.steps.flatMap((s) => (s.figure === 'days' ? s.rows : []))]);
  const marked = new Set([story.opening, ...story.steps].flatMap((s) => s.marks.map((mark) => mark.place)));
  return {
    ...story,
    desk: '',
    sources: {},
    chapters: [],
    dek: '',
    graphics: [],
    steps: story.steps.map(({ was: _, ...s }) => ({
      ...s,
      html: [],
      plain: '',
      claims: [],
      notes: [],
      voices: [],
      ...(s.figure && isLive(s.figure) ? {} : { figureTitle: '', figureNote: '' })
    })),
    tables: {
      ...tables,
      // No timeline draws a claim that no step asks for.
      timeline: tables.timeline
        .filter((e) => !e.claim || titled.has(e.id))
        .map((e) => ({
          ...e,
          source: '',
          place: '',
          time: '',
          xy: [0, 0],
          detail: headed.has(e.id) ? e.detail : '',
          title: titled.has(e.id) ? e.title : '',
          // All that is asked of the participants is whether the two ministers met.
          participants: met.has(e.id) ? PAIR : ''
        })),
      estimates: tables.estimates
        .filter((e) => dots.has(e.id))
        .map((e) => ({ ...e, source: '', scope: '', who: '', whoShort: '', wording: '' })),
      deployments: tables.deployments.map((d) => ({ ...d, description: '', source: '', region: '', kind: '' })),
      sites: tables.sites.map((s) => ({ ...s, short: '', what: '', source: '', belongedTo: '', kind: '', place: '' })),
      units: tables.units.map((u) => ({
        ...u,
        nameUk: '',
        name: '',
        capital: '',
        sources: [],
        population2001: 0,
        ukrainian: 0,
        russianStatus: '',
        ukrainianStatus: ''
      })),
      // The names that only orient are laid out at build time: the labels have them.
      places: tables.places.filter((p) => marked.has(p.id)).map((p) => ({ ...p, lat: 0, lon: 0 })),
      positions: [],
      sanctions: [],
      vote: [],
      counts: tables.counts.filter((c) => c.group === 'choices').map((c) => ({ ...c, what: '', source: '' }))
    }
  };
}
