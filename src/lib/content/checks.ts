import type { ContentError } from './error.ts';
import type { Row } from './csv.ts';

/** The night of the talks: what was first seen after it is drawn fainter. */
const NIGHT_OF_TALKS = '2014-03-30';
/** The first participants of a meeting of the two ministers; timeline/meetings.ts has the same words. */
export const PAIR = 'John Kerry, Sergey Lavrov';
/** Members of the UN General Assembly in 2014. */
const MEMBER_STATES = 193;

interface Range {
  low: number | null;
  high: number | null;
  point: number | null;
}

/** Refuses a range whose low is above its high, and a row with both a range and a point. */
export function checkRanges(file: string, rows: readonly Row<Range>[], errors: ContentError[]): void {
  for (const {
    line,
    raw,
    data: { low, high, point }
  } of rows) {
    if (low !== null && high !== null && low > high) {
      errors.push({
        file,
        line,
        column: 'low',
        value: raw.low ?? '',
        message: `is more than high ${raw.high}`,
        expected: 'low no more than high'
      });
    }
    if (point !== null && (low !== null || high !== null)) {
      errors.push({
        file,
        line,
        column: 'point',
        value: raw.point ?? '',
        message: 'stands beside a range',
        expected: 'a point, or low and high'
      });
    }
  }
}

/** Refuses two rows with the same rank. */
export function checkOrder<C extends string>(
  file: string,
  column: C,
  rows: readonly Row<Record<C, number | null>>[],
  errors: ContentError[]
): void {
  const lines = new Map<number, number>();
  for (const { line, data } of rows) {
    const place = data[column];
    if (place === null) continue;
    const other = lines.get(place);
    if (other !== undefined)
      errors.push({
        file,
        line,
        column,
        value: String(place),
        message: `is the place of line ${other}`,
        expected: 'a number of its own, or nothing'
      });
    else lines.set(place, line);
  }
}

/** Refuses a place first seen after the night of the talks whose column `later` is not yes. */
export function checkLater(
  file: string,
  rows: readonly Row<{ first_seen: string; later: boolean }>[],
  errors: ContentError[]
): void {
  for (const { line, data } of rows) {
    if (data.first_seen > NIGHT_OF_TALKS && !data.later) {
      errors.push({
        file,
        line,
        column: 'later',
        value: 'no',
        message: `does not fit first_seen ${data.first_seen}`,
        expected: 'yes'
      });
    }
  }
}

/** Refuses a base that was taken before it was surrounded. */
export function checkSites(
  file: string,
  rows: readonly Row<{ surrounded_on: string; taken_on: string }>[],
  errors: ContentError[]
): void {
  for (const {
    line,
    data: { surrounded_on: ringed, taken_on: taken }
  } of rows) {
    if (ringed && taken && ringed > taken) {
      errors.push({
        file,
        line,
        column: 'taken_on',
        value: taken,
        message: `is before surrounded_on ${ringed}`,
        expected: 'the same day or later'
      });
    }
  }
}

/** Refuses totals that are not the sums of the states, a state that votes twice, and a table without all states. */
export function checkVote(
  file: string,
  rows: readonly Row<{ row_type: string; iso_a3: string; vote: string; count: number }>[],
  errors: ContentError[]
): void {
  const states = rows.filter(({ data }) => data.row_type === 'country');
  const seen = new Set<string>();
  for (const { line, data } of states) {
    if (data.iso_a3 === '')
      errors.push({
        file,
        line,
        column: 'iso_a3',
        value: '',
        message: 'is empty',
        expected: 'ISO 3166-1 alpha-3: UKR'
      });
    else if (seen.has(data.iso_a3))
      errors.push({
        file,
        line,
        column: 'iso_a3',
        value: data.iso_a3,
        message: 'is there twice',
        expected: 'one row a state'
      });
    seen.add(data.iso_a3);
  }
  // If a row cannot be read, the sums are wrong for that reason alone.
  if (errors.some((error) => error.file === file)) return;
  for (const { line, raw, data } of rows.filter(({ data }) => data.row_type === 'summary')) {
    const sum = states.filter((state) => state.data.vote === data.vote).length;
    if (sum !== data.count)
      errors.push({
        file,
        line,
        column: 'count',
        value: raw.count ?? '',
        message: 'is not the sum of the states',
        expected: String(sum)
      });
  }
  if (states.length !== MEMBER_STATES) {
    errors.push({
      file,
      line: 1,
      column: 'file',
      value: `${states.length} states`,
      message: 'are not all',
      expected: `${MEMBER_STATES} rows with row_type country`
    });
  }
}

/**
 * Refuses talks with both ministers that do not name them as the date rail looks for them. If somebody else is named first,
 * the two were guests of a larger meeting, which the rail does not mark.
 */
export function checkPair(
  file: string,
  rows: readonly Row<{ track: string; participants: string }>[],
  errors: ContentError[]
): void {
  for (const {
    line,
    data: { track, participants }
  } of rows) {
    const [head = ''] = participants.split(',');
    const both = /Kerry/.test(participants) && /Lavrov/.test(participants);
    if (track !== 'talks' || !both || !/Kerry|Lavrov/.test(head)) continue;
    const rest = participants.slice(PAIR.length);
    if (participants.startsWith(PAIR) && (rest === '' || rest.startsWith(', '))) continue;
    errors.push({
      file,
      line,
      column: 'participants',
      value: participants,
      message: 'would not be known as a meeting of the two',
      expected: `"${PAIR}" first, in this order`
    });
  }
}
