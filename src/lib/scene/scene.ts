import type { Day, ShotId, StoryMap } from '$lib/content/types';
import type { ReaderStep, ReaderStory } from './reader-story';
import { stageSpec } from '$lib/figures';
import { dayBetween } from './day';
import { unitFills } from './fills';
import { askedMarks, siteSymbols, siteMarks } from './marks';
import type { DrawnLine, FigureState, Mark, Position, Scene, MarkSymbol } from './types';
import { reportedAreasOn } from './reported-areas';

/**
 * True where the disputed area is drawn as contested. On the first day that is so only in its own shots, whose steps tell
 * of it.
 */
function isContested({ disputed, shots }: StoryMap, day: Day, shot: ShotId): boolean {
  if (!disputed) return false;
  return day > disputed.from || (day === disputed.from && !!shots[shot]?.disputed);
}

/**
 * Everything that is drawn when the reader is at a position. Pure: equal positions give equal scenes, however they were
 * reached.
 * @param position  step -1 is the opening; progress runs from 0 to 1 through the step
 */
export function sceneAt(story: ReaderStory, position: Position): Scene {
  const step = story.steps[Math.min(position.step, story.steps.length - 1)];
  const progress = Math.round(Math.min(1, Math.max(0, position.progress)) * 100) / 100;
  return step && position.step >= 0 ? stepScene(story, step, progress) : openingScene(story);
}

function openingScene(story: ReaderStory): Scene {
  const { shot, marks, lines, day } = story.opening;
  return {
    step: 'opening',
    index: -1,
    day,
    shot,
    secondShot: shot,
    atSecondShot: false,
    contested: isContested(story.map, day, shot),
    layers: [],
    fills: {},
    disputedFill: '',
    marks: askedMarks(marks, story, day),
    legendWords: story.tables.legend,
    symbolsInStep: [],
    reportedAreas: [],
    lines: drawnLines(story, lines, 1),
    figure: null,
    choosesDay: false,
    map: true
  };
}

function stepScene(story: ReaderStory, step: ReaderStep, progress: number): Scene {
  const day = step.until === step.day ? step.day : dayBetween(step.day, step.until, progress);
  const marks = marksOf(story, step, day);
  const fills = unitFills(story, step.layers);
  const reportedAreas = step.layers.includes('zones')
    ? reportedAreasOn(story, day, step.layers.includes('distances'), marks)
    : [];
  return {
    step: step.id,
    index: step.index,
    day,
    shot: step.shot,
    secondShot: step.secondShot,
    atSecondShot: step.secondShot !== step.shot && progress >= 0.95,
    contested: isContested(story.map, day, step.shot),
    layers: step.layers,
    fills,
    disputedFill: fills[story.map.disputed?.units[0] ?? ''] ?? '',
    marks,
    legendWords: story.tables.legend,
    symbolsInStep: step.layers.includes('sites') ? symbolsInStep(story, step) : [],
    reportedAreas,
    lines: drawnLines(story, step.lines, Math.min(1, progress / 0.8)),
    figure: figureOf(step, day, progress),
    choosesDay: step.turn === 'day',
    map: !step.figure || !!stageSpec(step.figure).size
  };
}

function marksOf(story: ReaderStory, step: ReaderStep, day: Day): Mark[] {
  const asked = askedMarks(step.marks, story, day);
  if (!step.layers.includes('sites')) return asked;
  return [...asked, ...siteMarks(story, day).filter((m) => !asked.some((a) => a.id === m.id))];
}

/** Later than any day of a story. */
const LAST_DAY: Day = '9999-12-31';

/** In the step whose day the reader chooses, that is any day of the story. */
const symbolsInStep = (story: ReaderStory, step: ReaderStep): MarkSymbol[] =>
  step.turn === 'day' ? siteSymbols(story, story.railFrom, LAST_DAY) : siteSymbols(story, step.day, step.until);

function drawnLines(story: ReaderStory, ids: string[], drawn: number): DrawnLine[] {
  return ids.flatMap((id) =>
    story.tables.lines
      .filter((l) => l.id === id)
      .map((l) => ({ ...l, drawn: l.kind === 'talk' || l.kind === 'absent' ? 1 : drawn }))
  );
}

function figureOf(step: ReaderStep, day: Day, progress: number): FigureState | null {
  if (!step.figure) return null;
  return {
    name: step.figure,
    title: step.figureTitle ?? '',
    note: step.figureNote ?? '',
    focus: step.focus,
    rows: step.rows,
    voices: step.voices ?? [],
    day,
    progress
  };
}
