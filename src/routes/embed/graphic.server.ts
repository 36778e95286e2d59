// The texts and the height of a graphic's page, from the step that shows the graphic.
import type { Graphic, Source, Step, Story } from '$lib/content/types';
import type { GraphicPage } from '$lib/embed/publish/graphic';
import { sizeOf, type GraphicSize } from '$lib/embed/publish/graphic-size';
import type { Scene } from '$lib/scene/types';
import { hasDisputedArea } from '$lib/prerender/describe-scene';
import { stillScene } from '$lib/prerender/stills';
import { shareStrings } from '$lib/ui/strings';
import { dayYear } from '$lib/ui/format';
import { pages } from '../pages.server';

const cite = ({ publisher, date, url }: Source) => ({ name: date ? `${publisher}, ${dayYear(date)}` : publisher, url });

/** Sources of a step's notes, each once. */
function sourcesOf(step: Step, sources: Record<string, Source>) {
  const ids = [...new Set(step.notes.map(({ read }) => read))];
  return ids.flatMap((id) => (sources[id] ? [cite(sources[id])] : []));
}

/** Day of a map or days of a figure; '' for choropleths, whose titles name the year. */
function whenOf(step: Step, { day, fills, figure }: Scene): string {
  if (Object.keys(fills).length > 0) return '';
  return figure ? `${step.date} ${day.slice(0, 4)}` : dayYear(day);
}

/** How the disputed area is drawn, if it is in view: hatched from the day on which it changed hands. */
function disputedOn(story: Story, scene: Scene): string {
  const { disputed } = story.map;
  if (!disputed || !hasDisputedArea(scene, story)) return '';
  return scene.contested ? disputed.alt : disputed.before;
}

/** Credit for airfields where the map shows some. The credit in the still names only the sources of every map. */
function airfieldsOf({ table }: Graphic, { reportedAreas, symbolsInStep }: Scene): string {
  const rows = pages().tables.find(({ name }) => name === table)?.rows ?? [];
  const mapped = reportedAreas.length > 0 || symbolsInStep.length > 0;
  return mapped && rows.some(({ coord_source: from = '' }) => from.startsWith(shareStrings.airfields))
    ? shareStrings.airfieldsFrom
    : '';
}

/** Texts of a graphic's page; null where its step does not exist. */
export function textsOf(
  story: Story,
  graphic: Graphic
): Pick<GraphicPage, 'title' | 'when' | 'notes' | 'sources' | 'strings'> | null {
  const step = story.steps.find(({ id }) => id === graphic.step);
  const scene = step && stillScene(story, step.id);
  if (!step || !scene) return null;
  return {
    title: graphic.title,
    when: whenOf(step, scene),
    // A figure prints its own note.
    notes: [scene.figure ? '' : step.figureNote, disputedOn(story, scene), airfieldsOf(graphic, scene)].filter(Boolean),
    sources: sourcesOf(step, story.sources),
    strings: {
      sources: shareStrings.sources,
      rows: shareStrings.rows,
      more: shareStrings.more,
      data: shareStrings.data,
      whole: shareStrings.whole
    }
  };
}

/** Height of a graphic's page without its picture. Throws where its step does not exist. */
export function graphicSize(story: Story, graphic: Graphic): GraphicSize {
  const texts = textsOf(story, graphic);
  if (!texts) throw new Error(`the graphic ${graphic.id} has no step`);
  return sizeOf(texts);
}
