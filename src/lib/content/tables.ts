import type { Project } from '../geo/projection.ts';
import { checkMeetings, checkOrder, checkRanges, checkVote } from './checks.ts';
import { readTable, type Row } from './csv.ts';
import type { ContentError } from './error.ts';
import { withLabelRules } from './labels.ts';
import { positionOf, readDeployments, readLines, readPlaces, readSites } from './place-tables.ts';
import { readVocabulary, type VocabularyIds } from './read-vocabulary.ts';
import type { Registry } from './registry.ts';
import { remarkCleaner, type CleanRemark } from './remarks.ts';
import { rowReader, splitIds, type Files, type Read } from './rows.ts';
import { claims } from './schemas/claims.ts';
import { counts } from './schemas/counts.ts';
import { estimates } from './schemas/estimates.ts';
import { positions } from './schemas/positions.ts';
import { sanctions } from './schemas/sanctions.ts';
import { sources } from './schemas/sources.ts';
import { timeline } from './schemas/timeline.ts';
import { unVote } from './schemas/un-vote.ts';
import { curl, keepNumbers } from './text.ts';
import type {
  Count,
  Estimate,
  Position,
  Sanction,
  Source,
  Tables,
  TimelineEvent,
  Vocabulary,
  VoteRow
} from './types.ts';
import { readUnits } from './units.ts';

/** The list of the claims of the two seeds; each step names the claims it covers. */
const CLAIMS = 'data/claims.csv';

/**
 * Reads, checks and joins all tables, without unpublished rows.
 * @param night  the day of the opening; '' while it is not known
 * @param units  how many units the focus country has; undefined while it is not known
 */
export function readTables(
  files: Files,
  { project, night, units }: { project: Project; night: string; units: number | undefined },
  registry: Registry,
  errors: ContentError[]
): { tables: Tables; sources: Map<string, Source> } {
  const known = readSources(files, registry, errors);
  for (const { line, data } of readTable(CLAIMS, files[CLAIMS], claims, errors)) {
    registry.add('claims', data.id, { file: CLAIMS, published: true }, line);
  }
  const { vocabulary, ids } = readVocabulary(files, errors);
  const read = rowReader(files, registry, errors);
  const clean = remarkCleaner(registry);
  const placed = readPlaces(read, project);
  const tables: Tables = {
    ...vocabulary,
    timeline: readTimeline(read, { project, vocabulary, ids }, clean, errors),
    estimates: readEstimates(read, { night, vocabulary, ids }, clean, errors),
    deployments: readDeployments(read, { project, night }, clean, errors),
    sites: readSites(read, project, clean, errors),
    units: files['data/oblasts.csv'] === null ? [] : readUnits(read, units, registry, errors),
    positions: readPositions(read, ids, clean, registry),
    sanctions: readSanctions(read, ids, clean),
    vote: readVote(read, errors),
    counts: readCounts(read, { vocabulary, ids }, errors),
    places: placed,
    lines: readLines(read, project, placed, registry, errors)
  };
  return { tables: withLabelRules(tables, files, project, registry, errors), sources: known };
}

/** The vocabulary, and the ids that a column may have. */
interface Words {
  vocabulary: Vocabulary;
  ids: VocabularyIds;
}

function readSources(files: Files, registry: Registry, errors: ContentError[]): Map<string, Source> {
  const file = 'data/sources.csv';
  const known = new Map<string, Source>();
  const enter = ({ raw, line }: Row<unknown>) => registry.add('sources', raw.id ?? '', { file, published: true }, line);
  for (const row of readTable(file, files[file], sources, errors, enter)) {
    const { data } = row;
    enter(row);
    const { publisher_short: publisherShort, ...source } = data;
    known.set(data.id, {
      ...source,
      title: curl(data.title),
      publisher: curl(data.publisher),
      publisherShort: curl(publisherShort || data.publisher),
      weak: curl(data.weak),
      note: curl(data.note)
    });
  }
  return known;
}

function readTimeline(
  read: Read,
  { project, vocabulary, ids }: Words & { project: Project },
  clean: CleanRemark,
  errors: ContentError[]
): TimelineEvent[] {
  const rows = read('timeline', timeline(ids.tracks), 'rows');
  checkMeetings('data/timeline.csv', rows, vocabulary.tracks, errors);
  checkOrder('data/timeline.csv', 'keep', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    date: data.date,
    time: data.time_local,
    track: data.track,
    ...(data.force !== 'no' && { [data.force === 'yes' ? 'force' : 'claim']: true as const }),
    title: curl(data.title),
    short: keepNumbers(data.short),
    ...(data.short_alone && { shortAlone: keepNumbers(data.short_alone) }),
    ...(data.meeting_note && { meetingNote: keepNumbers(data.meeting_note) }),
    detail: clean(data.detail),
    place: curl(data.place),
    xy: positionOf(project, data),
    participants: curl(data.participants),
    ...(data.meeting && { meeting: true as const }),
    source: data.source_id,
    ...(data.keep !== null && { keep: data.keep })
  }));
}

function readEstimates(
  read: Read,
  { night, vocabulary, ids }: Words & { night: string },
  clean: CleanRemark,
  errors: ContentError[]
): Estimate[] {
  const rows = read('estimates', estimates(ids.estimateGroups, ids.sides), 'rows');
  checkRanges('data/estimates.csv', rows, errors);
  checkOrder('data/estimates.csv', 'leave', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    date: data.date,
    low: data.low,
    high: data.high,
    point: data.point,
    group: data.group,
    kind: vocabulary.estimateGroups.find(({ id }) => id === data.group)?.kind ?? null,
    scope: data.scope,
    who: curl(data.who),
    whoShort: data.who_short,
    whoName: data.who_name || data.who_short,
    side: data.side,
    speaker: vocabulary.sides.find(({ id }) => id === data.side)?.speaker ?? data.side,
    label: data.label,
    labelShort: data.label_short || data.label,
    labelFigure: data.label_figure || data.label_short || data.label,
    ...(data.almost && { almost: true as const }),
    ...(data.arrivals && { arrivals: true as const }),
    ...(night && data.date.slice(0, 4) > night.slice(0, 4) && { inRetrospect: true as const }),
    wording: clean(data.wording),
    source: data.source_id,
    ...(data.leave !== null && { leave: data.leave })
  }));
}

function readPositions(read: Read, ids: VocabularyIds, clean: CleanRemark, registry: Registry): Position[] {
  return read('positions', positions(ids.parties), 'rows').map(({ data, line }) => {
    for (const entry of splitIds(data.listed)) {
      registry.cite(entry.split('=')[1] ?? '', { file: 'data/positions.csv', line, column: 'listed' });
    }
    return {
      id: data.id,
      issue: curl(data.issue),
      issueShort: data.issue_short,
      party: data.party,
      position: clean(data.position),
      cell: data.cell,
      word: data.word,
      quote: curl(data.quote),
      quoteSpeaker: data.quote_speaker,
      agreed: data.agreed,
      listed: data.listed,
      outcome: data.outcome,
      note: clean(data.note),
      sources: data.source_ids
    };
  });
}

function readSanctions(read: Read, ids: VocabularyIds, clean: CleanRemark): Sanction[] {
  return read('sanctions', sanctions(ids.imposers), 'rows').map(({ data }) => ({
    id: data.id,
    date: data.date,
    imposer: data.imposer,
    target: curl(data.target),
    people: data.people,
    entities: data.entities,
    measure: curl(data.measure),
    measureShort: data.measure_short || curl(data.measure),
    listTotal: data.list_total,
    names: curl(data.names),
    basis: curl(data.legal_basis),
    note: clean(data.note),
    sources: data.source_ids
  }));
}

function readVote(read: Read, errors: ContentError[]): VoteRow[] {
  const rows = read('un-vote', unVote, null);
  checkVote('data/un-vote.csv', rows, errors);
  return rows
    .filter(({ data }) => data.row_type === 'country')
    .map(({ data }) => ({ iso: data.iso_a3, name: curl(data.name), vote: data.vote }));
}

function readCounts(read: Read, { vocabulary, ids }: Words, errors: ContentError[]): Count[] {
  const rows = read('counts', counts(ids.countGroups), 'rows');
  checkRanges('data/counts.csv', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    group: data.group,
    kind: vocabulary.countGroups.find(({ id }) => id === data.group)?.kind ?? null,
    date: data.date,
    who: curl(data.who),
    what: curl(data.what),
    measure: data.measure || curl(data.what),
    limit: data.limit,
    low: data.low,
    high: data.high,
    point: data.point,
    unit: data.unit,
    label: data.label,
    labelShort: data.label_short || data.label,
    source: data.source_id
  }));
}
