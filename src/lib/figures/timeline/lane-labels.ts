import { day as dayWords } from '$lib/ui/format';
import { textWidth, type Weight } from '$lib/ui/measure';
import { balancedLines } from '../shared/balanced-lines';
import type { Rect } from '$lib/ui/rect';
import { overlap } from './boxes';
import { labelAt, labelLineHeight, type LaneLabel } from './lane-label';
import type { LaneItem, LaneRow } from './lane-layout';

/** What the placement of labels depends on. */
interface LabelContext {
  rows: LaneRow[];
  /** Of the figure, px. */
  width: number;
  /** Left end of the lanes, px. */
  start: number;
  px: number;
  /** Id of the event in focus, or ''. */
  focus: string;
  rank: (id: string) => number;
  rules: { top: number; ground: number | null };
}

interface LabelRequest {
  item: LaneItem;
  row: LaneRow;
}
interface LaneCandidate {
  label: LaneLabel;
  cost: number;
}

/** A lane without a week in focus labels at most this many events. */
const MAX_LABELS = 6;
/** A label of this cost or more is left out, and its event with it: a symbol alone means nothing here. */
const MAX_COST = 6;
/** Vertical distance of labels in different lanes, px: nearer ones would be read as one label. */
const LANE_GAP = 10;
/** Between two labels side by side, px. */
const LABEL_GAP = 7;

/**
 * Places the labels of all lanes and removes the events that find no room: first meetings and calls, then the others
 * in the order of `rank`. Writes into the items of the rows.
 */
export function placeLaneLabels(context: LabelContext): void {
  const { rows, rank, rules } = context;
  // Reserved: the corners where the two halves of the figure are named.
  const taken: Rect[] = [rules.top, ...(rules.ground === null ? [] : [rules.ground])].map((y) => ({
    x0: 0,
    x1: context.start - 20,
    y0: y,
    y1: y + 22
  }));
  const add = (label: LaneLabel): LaneLabel => {
    taken.push(label.box);
    return label;
  };
  for (const row of rows) {
    const met = row.items.filter((i) => i.event.meeting);
    met.forEach((item, i) => labelMeeting(item, row, met, i, context, add));
    if (row.track.symbol === 'circle')
      for (const item of row.items.filter((i) => !i.outOfFocus)) {
        item.date = add(labelAt([dayWords(item.event.date)], item.x, row.y - 14, 'middle', context.px, 600));
        item.label = add(centredLabel(context, item.event.short, item.x, row.y + 20, weightOf(item, context)));
      }
  }
  const requests = rows
    .filter((r) => r.track.symbol !== 'circle')
    .flatMap((row) =>
      row.items.filter((item) => !item.outOfFocus && !item.event.meeting).map((item) => ({ item, row }))
    )
    .sort((a, b) => rank(a.item.event.id) - rank(b.item.event.id))
    .filter(
      ({ row }, i, all) =>
        row.items.some((item) => item.outOfFocus) || all.slice(0, i).filter((o) => o.row === row).length < MAX_LABELS
    );
  const free = ({ item, row }: LabelRequest): LaneCandidate[] => candidates(item, row, context, taken);
  for (const request of requests) {
    const cheapest = free(request)[0];
    if (cheapest) request.item.label = add(cheapest.label);
    else moveNeighbour(request, requests, free, taken);
  }
  for (const row of rows) row.items = row.items.filter((i) => i.label || i.outOfFocus || i.event.meeting);
}

/** The free places for the label of an event, the cheapest first; too expensive ones only for the event in focus. */
function candidates(item: LaneItem, row: LaneRow, context: LabelContext, taken: Rect[]): LaneCandidate[] {
  const others = row.items.filter((o) => o !== item && o.label);
  const otherLanes = context.rows
    .filter((r) => r !== row)
    .flatMap((r) => r.items.flatMap(({ date, label }) => [date, label].flatMap((l) => (l ? [padded(l.box)] : []))));
  return labelPositions(item, row.y, context)
    .filter(
      ({ label: { box } }) =>
        box.x1 <= context.width &&
        box.x0 >= context.start - 14 &&
        ![...taken, ...otherLanes].some((t) => overlap(t, box, LABEL_GAP))
    )
    .map(({ label, cost }) => ({ label, cost: cost + ambiguity(item, label, others) * 2 }))
    .filter(({ cost }) => cost < MAX_COST || item.event.id === context.focus)
    .sort((a, b) => a.cost - b.cost);
}

const padded = (box: Rect): Rect => ({ ...box, y0: box.y0 - LANE_GAP, y1: box.y1 + LANE_GAP });

/**
 * Makes room for an event without a free place: moves one label of the same lane, within 90 px, to another free
 * place.
 */
function moveNeighbour(
  request: LabelRequest,
  requests: LabelRequest[],
  free: (request: LabelRequest) => LaneCandidate[],
  taken: Rect[]
): void {
  for (const neighbour of requests) {
    const old = neighbour.item.label;
    if (neighbour.row !== request.row || !old || Math.abs(neighbour.item.x - request.item.x) > 90) continue;
    const at = taken.indexOf(old.box);
    neighbour.item.label = null;
    taken.splice(at, 1);
    for (const candidate of free(request)) {
      request.item.label = candidate.label;
      taken.push(candidate.label.box);
      const moved = free(neighbour)[0];
      if (moved) {
        neighbour.item.label = moved.label;
        taken.push(moved.label.box);
        return;
      }
      taken.pop();
      request.item.label = null;
    }
    neighbour.item.label = old;
    taken.push(old.box);
  }
}

/**
 * Number of other events of the lane that could be confused: their symbol is at the label, or their label at this
 * symbol.
 */
function ambiguity(item: LaneItem, label: LaneLabel, others: LaneItem[]): number {
  const over = (x: number, box: Rect): boolean => x > box.x0 + 5 && x < box.x1 - 5;
  const near = (a: LaneLabel, b: LaneLabel): boolean => Math.abs(a.box.y0 - b.box.y0) < 40;
  return others.filter(
    (o) =>
      Math.abs(o.x - item.x) > 1 &&
      (over(o.x, label.box) || (o.label && near(o.label, label) && over(item.x, o.label.box)))
  ).length;
}

function weightOf(item: LaneItem, context: LabelContext): Weight {
  return item.event.id === context.focus ? 600 : 400;
}

/**
 * Labels a meeting: place and day above its disc, the note below. Labels of near neighbours are aligned away from
 * each other.
 */
function labelMeeting(
  item: LaneItem,
  row: LaneRow,
  met: LaneItem[],
  i: number,
  context: LabelContext,
  add: (label: LaneLabel) => LaneLabel
): void {
  const { place = '', meetingNote } = item.event;
  const px = context.px + 1.5;
  const widthOf = ({ event }: LaneItem): number =>
    Math.max(textWidth(event.place ?? '', px, 600), textWidth(dayWords(event.date), px));
  const near = (other: LaneItem | undefined): boolean =>
    !!other && Math.abs(other.x - item.x) < (widthOf(other) + widthOf(item)) / 2 + 8;
  const anchor = near(met[i + 1]) ? 'end' : near(met[i - 1]) ? 'start' : 'middle';
  const x = item.x + (anchor === 'end' ? 1 : anchor === 'start' ? -1 : 0);
  item.date = add(labelAt([place, dayWords(item.event.date)], x, row.y - 36, anchor, px, 600));
  if (meetingNote && !item.outOfFocus)
    item.label = add(centredLabel(context, meetingNote, item.x, row.y + 27, weightOf(item, context)));
}

/** A line centred at x, moved left where it would leave the figure. */
function centredLabel({ width, px }: LabelContext, text: string, x: number, y: number, weight: Weight): LaneLabel {
  const half = textWidth(text, px, weight) / 2;
  return labelAt([text], Math.min(width - half, x), y, 'middle', px, weight);
}

/**
 * All places a label could take, free or not. It costs: not centred, above the lane, two lines, a long line, a
 * crossed drop line.
 */
function labelPositions(item: LaneItem, y: number, context: LabelContext): LaneCandidate[] {
  const { px, rows } = context;
  const weight = weightOf(item, context);
  const dropLines = rows.flatMap(({ items }) => items.filter((i) => i.event.meeting).map((i) => i.x));
  const one = [item.event.short];
  const two = balancedLines(item.event.short, px, weight);
  const all: LaneCandidate[] = [];
  for (const lines of two.length === 2 ? [one, two] : [one]) {
    const long = textWidth(lines.join(' '), px, weight) > 9.2 * px && lines.length === 1;
    for (const below of [true, false]) {
      const baseline = below ? y + px + 8 : y - 10 - (lines.length - 1) * labelLineHeight(px);
      for (const [anchor, x, offCentre] of [
        ['middle', item.x, 0],
        ['start', item.x - 5, 1],
        ['end', item.x + 5, 1]
      ] as const) {
        const label = labelAt(lines, x, baseline, anchor, px, weight);
        const crossed = dropLines.filter(
          (p) => p > label.box.x0 && p < label.box.x1 && Math.abs(p - item.x) > 3
        ).length;
        all.push({
          label,
          cost: offCentre * 1.2 + (below ? 0 : 0.5) + (long ? 3 : lines.length === 2 ? 0.8 : 0) + crossed * 1.5
        });
      }
    }
  }
  return all;
}
