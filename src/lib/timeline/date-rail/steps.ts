import type { Day } from '$lib/content/types';
import type { ReaderEvent } from '$lib/scene/reader-story';
import { dayNumber } from '$lib/scene/day';
import type { RailScale } from './scale';

/** What the date rail needs of a step. */
export interface RailStep {
  id: string;
  index: number;
  day: Day;
  title: string;
  /** What the step's figure highlights: an event's id, or a track. */
  focus: string;
}

/**
 * The step nearest by day. Of several steps on that day: the first after the current step, so that a second press
 * goes on, else the first of them.
 * @param target   day number
 * @param current  index of the step the reader is at; -1 in the opening
 * @returns its index, or -1 where there are no steps
 */
export function nearestStep(steps: readonly RailStep[], target: number, current: number): number {
  let nearest: RailStep[] = [];
  let minDistance = Infinity;
  for (const step of steps) {
    const distance = Math.abs(dayNumber(step.day) - target);
    if (distance < minDistance) [nearest, minDistance] = [[], distance];
    if (distance === minDistance) nearest.push(step);
  }
  return (nearest.find((s) => s.index > current) ?? nearest[0])?.index ?? -1;
}

/** A press this near to the disc of a meeting means that meeting, px. */
const PRESS_RADIUS_PX = 9;

/**
 * The step about the meeting whose disc was pressed: the step that has it in focus; for the last meeting else the first
 * step of its day; else the step about its whole track. Null where no disc is near.
 * @param px  place of the press, from the rail's left end
 */
export function stepOfMeeting(
  steps: readonly RailStep[],
  meetings: readonly ReaderEvent[],
  scale: RailScale,
  px: number
): RailStep | null {
  const pressed = meetings.find((m) => Math.abs(scale(m.date) - px) <= PRESS_RADIUS_PX);
  if (!pressed) return null;
  const onLastDay = pressed === meetings.at(-1) ? steps.find((s) => s.day === pressed.date) : undefined;
  return steps.find((s) => s.focus === pressed.id) ?? onLastDay ?? steps.find((s) => s.focus === pressed.track) ?? null;
}

/**
 * The step a drag along the rail has reached: the nearest by day. While no step is nearer than the current one, the
 * drag stays there.
 * @param target   day number
 * @param current  index of the step the drag was at
 */
export function draggedStep(steps: readonly RailStep[], target: number, current: number): number {
  const nearest = nearestStep(steps, target, -1);
  return steps[nearest]?.day === steps[current]?.day ? current : nearest;
}

/**
 * The step a key asks for: arrows move by one, Home is the opening (-1), End the last step. Null for all other keys.
 * @param count  number of steps
 */
export function stepByKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, current + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(-1, current - 1);
    case 'Home':
      return -1;
    case 'End':
      return last;
    default:
      return null;
  }
}
