// What the browser receives of the story.
import type {
  Deployment,
  Estimate,
  MapLine,
  Place,
  Site,
  Step,
  Story,
  TimelineEvent,
  Track,
  Unit
} from '$lib/content/types';

/** Some fields of a row, and some that only a few rows have. */
type Part<Row, Field extends keyof Row, Rare extends keyof Row = never> = Pick<Row, Field> & Partial<Pick<Row, Rare>>;

/** An event; its title and its detail only where a live figure prints them, its place only where it is a meeting. */
export type ReaderEvent = Part<
  TimelineEvent,
  'id' | 'date' | 'track' | 'force' | 'claim' | 'short' | 'shortAlone' | 'meeting' | 'meetingNote' | 'keep',
  'title' | 'detail' | 'place'
>;
/** An estimate; its short label only where it has no number: dots then print what it says. */
export type ReaderEstimate = Part<
  Estimate,
  'id' | 'date' | 'low' | 'high' | 'point' | 'speaker' | 'label',
  'labelShort'
>;
export type ReaderTrack = Part<Track, 'id' | 'lane' | 'symbol', 'heading' | 'ground' | 'tall'>;
export type ReaderSite = Part<Site, 'id' | 'xy' | 'name' | 'mark' | 'date' | 'surrounded' | 'taken' | 'drawn'>;

/** A step without its text, which the page has. Figures that are prerendered have their words already. */
export type ReaderStep = Part<
  Step,
  | 'id'
  | 'index'
  | 'place'
  | 'day'
  | 'until'
  | 'shot'
  | 'secondShot'
  | 'layers'
  | 'marks'
  | 'lines'
  | 'figure'
  | 'focus'
  | 'rows'
  | 'turn',
  'voices' | 'figureTitle' | 'figureNote'
>;

/** What scenes, the date rail and live figures need of the story, and all that the browser has of it. A Story has it too. */
export interface ReaderStory extends Pick<Story, 'headline' | 'railFrom' | 'opening' | 'map'> {
  steps: ReaderStep[];
  tables: {
    tracks: ReaderTrack[];
    legend: Story['tables']['legend'];
    timeline: ReaderEvent[];
    estimates: ReaderEstimate[];
    deployments: Part<Deployment, 'id' | 'xy' | 'name' | 'short' | 'firstSeen' | 'seenLater' | 'drawn'>[];
    sites: ReaderSite[];
    units: Part<Unit, 'iso' | 'language' | 'leaderShare' | 'leaderDotted'>[];
    places: Part<Place, 'id' | 'xy' | 'name'>[];
    lines: MapLine[];
  };
}
