import type { Day, Step, Story } from '$lib/content/types';
import { stageSpec } from '$lib/figures';
import { dayBetween } from './day';
import { unitFills } from './fills';
import { askedMarks, siteSymbols, siteMarks } from './marks';
import type { DrawnLine, FigureState, Mark, Position, Scene, MarkSymbol } from './types';
import { reportedAreasOn } from './reported-areas';

/**
 * After this day Crimea is drawn as contested: part of Ukraine, under Russian control. On the day itself only in shots of
 * Crimea, whose steps tell of it.
 */
export const CONTESTED_FROM: Day = '2014-02-27';

const SHOTS_OF_CRIMEA = new Set<Step['shot']>(['crimea', 'airfields', 'isthmus', 'harbour']);

/**
 * Everything that is drawn when the reader is at a position. Pure: equal positions give equal scenes, however they were
 * reached.
 * @param position  step -1 is the opening; progress runs from 0 to 1 through the step
 */
export function sceneAt(story: Story, position: Position): Scene {
  const step = story.steps[Math.min(position.step, story.steps.length - 1)];
  const progress = Math.round(Math.min(1, Math.max(0, position.progress)) * 100) / 100;
  return step && position.step >= 0 ? stepScene(story, step, progress) : openingScene(story);
}

function openingScene(story: Story): Scene {
  const { shot, marks, lines, day } = story.opening;
  return {
    step: 'opening',
    index: -1,
    day,
    shot,
    secondShot: shot,
    atSecondShot: false,
    contested: day > CONTESTED_FROM,
    layers: [],
    fills: {},
    marks: askedMarks(marks, story, day),
    symbolsInStep: [],
    reportedAreas: [],
    lines: drawnLines(story, lines, 1),
    figure: null,
    map: true
  };
}

function stepScene(story: Story, step: Step, progress: number): Scene {
  const day = step.until === step.day ? step.day : dayBetween(step.day, step.until, progress);
  const marks = marksOf(story, step, day);
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
    contested: day > CONTESTED_FROM || (day === CONTESTED_FROM && SHOTS_OF_CRIMEA.has(step.shot)),
    layers: step.layers,
    fills: unitFills(story, step.layers),
    marks,
    symbolsInStep: step.layers.includes('sites') ? symbolsInStep(story, step) : [],
    reportedAreas,
    lines: drawnLines(story, step.lines, Math.min(1, progress / 0.8)),
    figure: figureOf(step, day, progress),
    map: !step.figure || !!stageSpec(step.figure).size
  };
}

function marksOf(story: Story, step: Step, day: Day): Mark[] {
  const asked = askedMarks(step.marks, story, day);
  if (!step.layers.includes('sites')) return asked;
  return [...asked, ...siteMarks(story, day).filter((m) => !asked.some((a) => a.id === m.id))];
}

/** In the step whose day the reader chooses, that is any day of the story. */
const symbolsInStep = (story: Story, step: Step): MarkSymbol[] =>
  step.turn === 'day' ? siteSymbols(story, story.railFrom, '2014-12-31') : siteSymbols(story, step.day, step.until);

function drawnLines(story: Story, ids: string[], drawn: number): DrawnLine[] {
  return ids.flatMap((id) =>
    story.tables.lines
      .filter((l) => l.id === id)
      .map((l) => ({ ...l, drawn: l.kind === 'talk' || l.kind === 'absent' ? 1 : drawn }))
  );
}

function figureOf(step: Step, day: Day, progress: number): FigureState | null {
  if (!step.figure) return null;
  return {
    name: step.figure,
    title: step.figureTitle,
    note: step.figureNote,
    focus: step.focus,
    rows: step.rows,
    voices: step.voices,
    day,
    progress
  };
}
