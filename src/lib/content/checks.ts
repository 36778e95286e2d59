// Checks that a schema of single cells cannot make: within a row (ranges, days) and across rows (orders, sums).
// Each reports every fault with its place.
import type { ContentError } from './error.ts';
import type { Row } from './csv.ts';
import type { Track } from './types.ts';

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

/**
 * Refuses a place first seen after the night of the story whose column `later` is not yes.
 * @param night  the day of the opening; '' while it is not known
 */
export function checkLater(
  file: string,
  night: string,
  rows: readonly Row<{ first_seen: string; later: boolean }>[],
  errors: ContentError[]
): void {
  for (const { line, data } of rows) {
    if (night && data.first_seen > night && !data.later) {
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

/** Refuses totals that are not the sums of the states, a state that votes twice, and a vote without a total. */
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
        expected: 'ISO 3166-1 alpha-3: FRA'
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
  for (const vote of new Set(states.map(({ data }) => data.vote))) {
    if (rows.some(({ data }) => data.row_type === 'summary' && data.vote === vote)) continue;
    errors.push({
      file,
      line: states.find(({ data }) => data.vote === vote)?.line ?? 1,
      column: 'vote',
      value: vote,
      message: 'has no total',
      expected: `a row "summary,,${vote},…"`
    });
  }
}

/**
 * Refuses a second meeting on a day, since the rail has one disc a day, a meeting of a track that has no discs, and a note under
 * an event that is no meeting.
 */
export function checkMeetings(
  file: string,
  rows: readonly Row<{ date: string; track: string; meeting: boolean; meeting_note: string }>[],
  tracks: readonly Track[],
  errors: ContentError[]
): void {
  const days = new Set<string>();
  for (const { line, data } of rows.filter(({ data }) => data.meeting)) {
    const symbol = tracks.find(({ id }) => id === data.track)?.symbol ?? 'disc';
    if (symbol === 'disc') continue;
    errors.push({
      file,
      line,
      column: 'track',
      value: data.track,
      message: `has the symbol ${symbol}`,
      expected: 'a track with "symbol: disc" for a meeting'
    });
  }
  for (const { line, data } of rows.filter(({ data }) => !data.meeting && data.meeting_note !== ''))
    errors.push({
      file,
      line,
      column: 'meeting_note',
      value: data.meeting_note,
      message: 'is under no meeting',
      expected: 'nothing, or meeting: yes'
    });
  for (const { line, data } of rows.filter(({ data }) => data.meeting)) {
    if (days.has(data.date))
      errors.push({
        file,
        line,
        column: 'meeting',
        value: 'yes',
        message: `is the second on ${data.date}`,
        expected: 'one meeting a day'
      });
    days.add(data.date);
  }
}
