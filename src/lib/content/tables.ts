import { greatCircle } from '../geo/great-circle.ts';
import { project, type LonLat } from '../geo/projection.ts';
import { checkLater, checkOrder, checkPair, checkRanges, checkSites, checkVote } from './checks.ts';
import { readTable, type Row } from './csv.ts';
import type { ContentError } from './error.ts';
import type { Registry } from './registry.ts';
import { rowReader, splitIds, type Files, type Read } from './rows.ts';
import { claims } from './schemas/claims.ts';
import { counts } from './schemas/counts.ts';
import { crimeaSites } from './schemas/crimea-sites.ts';
import { deployments } from './schemas/deployments.ts';
import { estimates } from './schemas/estimates.ts';
import { lines } from './schemas/lines.ts';
import { places } from './schemas/places.ts';
import { positions } from './schemas/positions.ts';
import { sanctions } from './schemas/sanctions.ts';
import { sources } from './schemas/sources.ts';
import { timeline } from './schemas/timeline.ts';
import { unVote } from './schemas/un-vote.ts';
import { curl, keepNumbers } from './text.ts';
import type {
  Count,
  Deployment,
  Estimate,
  MapLine,
  Place,
  Point,
  Position,
  Sanction,
  Site,
  Source,
  Tables,
  TimelineEvent,
  VoteRow
} from './types.ts';
import { readUnits } from './units.ts';

/** Where the claims of the two seeds are listed; a step names the rows it covers. */
export const CLAIMS = 'tests/fixtures/seed-claims.csv';

/** Reads, checks and joins all tables. What is unverified stays out. */
export function readTables(
  files: Files,
  registry: Registry,
  errors: ContentError[]
): { tables: Tables; sources: Map<string, Source> } {
  const known = readSources(files, registry, errors);
  for (const { line, data } of readTable(CLAIMS, files[CLAIMS], claims, errors)) {
    registry.add('claims', data.id, { file: CLAIMS, published: true }, line);
  }
  const read = rowReader(files, registry, errors);
  const clean = cleaner(registry);
  const placed = readPlaces(read);
  const tables: Tables = {
    timeline: readTimeline(read, clean, errors),
    estimates: readEstimates(read, clean, errors),
    deployments: readDeployments(read, clean, errors),
    sites: readSites(read, clean, errors),
    units: readUnits(read, registry, errors),
    positions: readPositions(read, clean, registry),
    sanctions: readSanctions(read, clean),
    vote: readVote(read, errors),
    counts: readCounts(read, errors),
    places: placed,
    lines: readLines(read, placed, registry, errors)
  };
  return { tables, sources: known };
}

function readSources(files: Files, registry: Registry, errors: ContentError[]): Map<string, Source> {
  const file = 'data/sources.csv';
  const known = new Map<string, Source>();
  const enter = ({ raw, line }: Row<unknown>) => registry.add('sources', raw.id ?? '', { file, published: true }, line);
  for (const row of readTable(file, files[file], sources, errors, enter)) {
    const { data } = row;
    enter(row);
    known.set(data.id, {
      ...data,
      title: curl(data.title),
      publisher: curl(data.publisher),
      weak: curl(data.weak),
      note: curl(data.note)
    });
  }
  return known;
}

type Clean = (text: string) => string;

/** Reader's form of a remark: printer's quotation marks, and no source ids in brackets, which are the desk's shorthand. */
function cleaner(registry: Registry): Clean {
  return (text) =>
    curl(
      text.replace(/ \(([^()]+)\)/g, (whole, inside: string) => {
        const ids = inside.split(/,\s*/).map((id) => id.replace(/^seed (\d{3})$/, 'seed-$1'));
        if (!ids.every((id) => registry.sources.has(id))) return whole;
        ids.forEach((id) => registry.cited.add(id));
        return '';
      })
    );
}

/** Degrees to map units, to ten metres. */
function at({ lat, lon }: { lat: number; lon: number }): Point {
  const [x, y] = project([lon, lat]);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

function readTimeline(read: Read, clean: Clean, errors: ContentError[]): TimelineEvent[] {
  const rows = read('timeline', timeline, 'rows');
  checkPair('data/timeline.csv', rows, errors);
  checkOrder('data/timeline.csv', 'keep', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    date: data.date,
    time: data.time_local,
    track: data.track,
    ...(data.force !== 'no' && { [data.force === 'yes' ? 'force' : 'claim']: true as const }),
    title: curl(data.title),
    short: keepNumbers(data.short),
    detail: clean(data.detail),
    place: curl(data.place),
    xy: at(data),
    participants: curl(data.participants),
    source: data.source_id,
    ...(data.keep !== null && { keep: data.keep })
  }));
}

function readEstimates(read: Read, clean: Clean, errors: ContentError[]): Estimate[] {
  const rows = read('estimates', estimates, 'rows');
  checkRanges('data/estimates.csv', rows, errors);
  checkOrder('data/estimates.csv', 'leave', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    date: data.date,
    low: data.low,
    high: data.high,
    point: data.point,
    group: data.group,
    scope: data.scope,
    who: curl(data.who),
    whoShort: data.who_short,
    side: data.side,
    label: data.label,
    wording: clean(data.wording),
    source: data.source_id,
    ...(data.leave !== null && { leave: data.leave })
  }));
}

function readDeployments(read: Read, clean: Clean, errors: ContentError[]): Deployment[] {
  const rows = read('deployments', deployments, 'rows');
  checkLater('data/deployments.csv', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    place: curl(data.place),
    name: curl(data.name),
    drawn: data.drawn,
    region: curl(data.region),
    xy: at(data),
    firstSeen: data.first_seen,
    seenLater: data.later,
    kind: data.kind,
    short: data.short,
    description: clean(data.description),
    source: data.source_id
  }));
}

function readSites(read: Read, clean: Clean, errors: ContentError[]): Site[] {
  const rows = read('crimea-sites', crimeaSites, 'marks');
  checkSites('data/crimea-sites.csv', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    place: curl(data.place),
    name: data.name,
    short: data.short,
    xy: at(data),
    kind: data.kind,
    mark: data.mark,
    belongedTo: data.belonged_to,
    surrounded: data.surrounded_on,
    taken: data.taken_on,
    date: data.date,
    what: clean(data.what_happened),
    drawn: data.drawn,
    source: data.source_id
  }));
}

function readPositions(read: Read, clean: Clean, registry: Registry): Position[] {
  return read('positions', positions, 'rows').map(({ data, line }) => {
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

function readSanctions(read: Read, clean: Clean): Sanction[] {
  return read('sanctions', sanctions, 'rows').map(({ data }) => ({
    id: data.id,
    date: data.date,
    imposer: data.imposer,
    target: curl(data.target),
    people: data.people,
    entities: data.entities,
    measure: curl(data.measure),
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

function readCounts(read: Read, errors: ContentError[]): Count[] {
  const rows = read('counts', counts, 'rows');
  checkRanges('data/counts.csv', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    group: data.group,
    date: data.date,
    who: curl(data.who),
    what: curl(data.what),
    low: data.low,
    high: data.high,
    point: data.point,
    unit: data.unit,
    label: data.label,
    source: data.source_id
  }));
}

function readPlaces(read: Read): Place[] {
  return read('places', places, 'marks').map(({ data }) => ({
    id: data.id,
    name: data.name,
    kind: data.kind,
    lat: data.lat,
    lon: data.lon,
    xy: at(data)
  }));
}

function readLines(read: Read, placed: readonly Place[], registry: Registry, errors: ContentError[]): MapLine[] {
  return read('lines', lines, 'lines').flatMap(({ data, line }) => {
    const via = data.via.flatMap((stop): LonLat[] => {
      const pair = /^(-?[\d.]+) (-?[\d.]+)$/.exec(stop);
      if (pair) return [[Number(pair[1]), Number(pair[2])]];
      const place = placed.find(({ id }) => id === stop);
      if (place) return [[place.lon, place.lat]];
      if (!registry.marks.has(stop))
        errors.push({
          file: 'data/lines.csv',
          line,
          column: 'via',
          value: stop,
          message: 'is not a place',
          expected: 'an id of data/places.csv, or "lon lat" in degrees'
        });
      return [];
    });
    return via.length === data.via.length ? [{ id: data.id, kind: data.kind, ...greatCircle(via) }] : [];
  });
}
