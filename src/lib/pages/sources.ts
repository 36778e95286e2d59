import type { Published } from '$lib/content/publish';
import type { Methods, Source, Story } from '$lib/content/types';

/** A source and where it is cited. */
export interface CitedSource {
  source: Source;
  steps: { id: string; name: string }[];
  tables: { name: string; title: string }[];
}
export interface SourceGroup {
  type: Source['type'];
  sources: CitedSource[];
}

/** The kinds of source in the order of the page. */
const ORDER: readonly Source['type'][] = ['primary', 'press', 'academic', 'thinktank', 'data', 'reference', 'other'];

/** All sources of the story by kind and date, without the seeds, which come first on the page. */
export function sourceGroups(
  story: Story,
  methods: Methods,
  tables: readonly Published[]
): { seeds: CitedSource[]; groups: SourceGroup[] } {
  const steps = stepsBySource(story);
  const all = Object.values(story.sources)
    .sort((a, b) =>
      (a.date || '9') < (b.date || '9')
        ? -1
        : (a.date || '9') > (b.date || '9')
          ? 1
          : a.publisher < b.publisher
            ? -1
            : 1
    )
    .map((source): CitedSource => ({
      source,
      steps: steps.get(source.id) ?? [],
      tables: tables
        .filter(({ cites }) => cites.has(source.id))
        .map(({ name }) => ({ name, title: methods.tables.find(({ id }) => id === name)?.title ?? name }))
    }));
  const isSeed = ({ source }: CitedSource) => methods.seeds.some(({ id }) => id === source.id);
  return {
    seeds: methods.seeds.flatMap(({ id }) => all.find(({ source }) => source.id === id) ?? []),
    groups: ORDER.map((type) => ({
      type,
      sources: all.filter((cited) => cited.source.type === type && !isSeed(cited))
    })).filter(({ sources }) => sources.length > 0)
  };
}

function stepsBySource(story: Story): Map<string, CitedSource['steps']> {
  const steps = new Map<string, CitedSource['steps']>();
  for (const step of story.steps) {
    for (const id of new Set(step.notes.flatMap(({ read, also }) => [read, ...also]))) {
      steps.set(id, [...(steps.get(id) ?? []), { id: step.id, name: `${step.place}, ${step.date}` }]);
    }
  }
  return steps;
}

/** A remark of the desk as HTML, with its source ids as links. */
export function linkIds(note: string, sources: Record<string, Source>): { text: string; id: string }[] {
  return note
    .split(/([a-z0-9]+(?:-[a-z0-9]+)+)/)
    .filter(Boolean)
    .map((text) => ({ text, id: text in sources ? text : '' }));
}
