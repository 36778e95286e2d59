import * as v from 'valibot';
import {
  anything,
  day,
  kebab,
  latitude,
  longitude,
  maybePrinted,
  maybeRank,
  maybeTime,
  oneOf,
  printed,
  status,
  text,
  wordOf,
  yesNo
} from './fields.ts';

/** data/timeline.csv: the events. @param tracks  ids of the vocabulary */
export const timeline = (tracks: readonly string[] | undefined) =>
  v.object({
    id: kebab,
    date: day,
    time_local: maybeTime,
    track: wordOf('tracks', tracks),
    /**
     * Armed force at work or troops on the move; 'no' for decisions; 'claim' for what a party says of troops, their
     * number above all.
     */
    force: oneOf(['yes', 'no', 'claim']),
    title: text,
    short: printed,
    /** The short title where no lane says what kind of event it is; nothing: `short`. */
    short_alone: maybePrinted,
    detail: text,
    place: text,
    lat: latitude,
    lon: longitude,
    participants: anything,
    /** A meeting of the main parties: a disc of its own on the timeline and the date rail; one a day at most. */
    meeting: yesNo,
    /** What is printed under a meeting, such as its length. */
    meeting_note: maybePrinted,
    source_id: kebab,
    status,
    /** What a crowded timeline keeps first: 10 before 20; rows without a number come last, in the order of the table. */
    keep: maybeRank
  });
