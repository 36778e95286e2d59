// How each table is shown on the data page: its columns, their labels and kinds.
import type { Count, Day, Estimate, Story, Unit, VoteRow } from '$lib/content/types';
import { day as dayWords, dayYear, number, range } from '$lib/ui/format';
import { figureStrings, pageStrings, quoted } from '$lib/ui/strings';

/** A column of a table on /data/. */
interface Column {
  label: string;
  kind: 'text' | 'day' | 'number' | 'sentences';
}
/** A cell: text, or ids of sources. */
type Cell = string | { sources: string[] };
export interface TableView {
  columns: Column[];
  rows: { id: string; cells: Cell[] }[];
}

const { columns: words, cells: says } = pageStrings;
const text = (label: string): Column => ({ label, kind: 'text' });
const wide = (label: string): Column => ({ label, kind: 'sentences' });
const numeric = (label: string): Column => ({ label, kind: 'number' });
const day = (label: string): Column => ({ label, kind: 'day' });

const when = (of: Day): string => (of ? dayYear(of) : says.none);
const or = (value: string): string => value || says.none;
const amount = (value: number | null): string => (value === null ? says.none : number(value));
const from = (...sources: string[]): Cell => ({ sources });

/** The tables of /data/ as shown there, by name: the rows of the compiled story. */
export function tableViews({ tables, opening }: Story): Record<string, TableView> {
  const own = tables.words;
  return {
    estimates: {
      columns: [
        day(words.date),
        text(words.who),
        text(words.counted),
        text(words.figure),
        wide(words.wording),
        text(words.source)
      ],
      rows: tables.estimates.map((e) => ({
        id: e.id,
        cells: [when(e.date), e.who, e.scope, figure(e), e.wording, from(e.source)]
      }))
    },
    timeline: {
      columns: [
        day(words.date),
        text(words.time),
        text(words.track),
        wide(words.event),
        text(words.place),
        text(words.source)
      ],
      rows: tables.timeline.map((e) => ({
        id: e.id,
        cells: [
          when(e.date),
          or(e.time),
          tables.tracks.find(({ id }) => id === e.track)?.name ?? e.track,
          sentences(e.title, e.detail),
          e.place,
          from(e.source)
        ]
      }))
    },
    deployments: {
      columns: [text(words.place), text(words.region), text(words.seen), wide(words.what), text(words.source)],
      rows: tables.deployments.map((d) => ({
        id: d.id,
        cells: [
          d.place,
          d.region,
          d.seenLater ? `${when(d.firstSeen)}, ${says.later(dayWords(opening.day))}` : when(d.firstSeen),
          d.description,
          from(d.source)
        ]
      }))
    },
    'crimea-sites': {
      columns: [
        text(words.site),
        text(words.belonged),
        text(words.surrounded),
        text(words.taken),
        wide(words.happened),
        text(words.source)
      ],
      rows: tables.sites.map((s) => ({
        id: s.id,
        cells: [s.place, s.belongedTo, when(s.surrounded), when(s.taken), s.what, from(s.source)]
      }))
    },
    oblasts: {
      columns: [
        text(words.unit),
        numeric(own['heading-population'] ?? words.population),
        numeric(own['heading-language'] ?? words.language),
        text(words.checked),
        numeric(own['heading-own-language'] ?? words.ownLanguage),
        text(own['heading-leader'] ?? words.leader),
        numeric(words.share),
        text(words.sources)
      ],
      rows: tables.units.map((u) => ({
        id: u.iso,
        cells: [
          u.name,
          number(u.population2001),
          number(u.language, 1),
          status(u.languageStatus),
          ownLanguage(u),
          u.leader,
          number(u.leaderShare, decimals(u)),
          from(...u.sources)
        ]
      }))
    },
    positions: {
      columns: [text(words.issue), text(words.party), wide(words.position), text(words.agreed), text(words.sources)],
      rows: tables.positions.map((p) => ({
        id: p.id,
        cells: [
          p.issue,
          tables.parties.find(({ id }) => id === p.party)?.table ?? p.party,
          sentences(p.position, p.quote && `${p.quoteSpeaker}: ${quoted(p.quote.replace(/[,;]$/, ''))}`, p.note),
          says.agreed[p.agreed] ?? p.agreed,
          from(...p.sources)
        ]
      }))
    },
    sanctions: {
      columns: [
        day(words.date),
        text(words.imposer),
        text(words.target),
        numeric(words.people),
        numeric(words.entities),
        wide(words.measure),
        text(words.basis),
        text(words.sources)
      ],
      rows: tables.sanctions.map((x) => ({
        id: x.id,
        cells: [
          when(x.date),
          x.imposer,
          x.target,
          amount(x.people),
          amount(x.entities),
          sentences(x.measure, x.names, x.note),
          or(x.basis),
          from(...x.sources)
        ]
      }))
    },
    'un-vote': { columns: [text(words.vote), numeric(words.number), wide(words.states)], rows: votes(tables.vote) },
    counts: {
      columns: [
        text(words.subject),
        day(words.date),
        wide(words.counted),
        text(words.figure),
        text(words.who),
        text(words.source)
      ],
      rows: tables.counts.map((c) => ({
        id: c.id,
        cells: [
          tables.countGroups.find(({ id }) => id === c.group)?.name ?? c.group,
          when(c.date),
          c.what,
          printed(c),
          c.who,
          from(c.source)
        ]
      }))
    }
  };
}

/** Joins parts as sentences, each with a full stop. */
function sentences(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?…]\p{P}?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The number as printed, or made from its bounds. */
function figure({ label, low, high, point }: Estimate): string {
  if (label) return label;
  if (point !== null) return number(point);
  return low !== null && high !== null ? range(low, high) : says.none;
}

const printed = ({ label, unit, point }: Count): string =>
  unit === 'people' && point !== null && label === number(point) ? says.people(label) : label;

function status(of: string): string {
  if (of === 'verified') return says.checked;
  return of === 'rounded' ? says.rounded : says.unchecked;
}

/** A share, if a source confirms it; rounded to a whole number if it was confirmed as one. */
function ownLanguage({ ownLanguage: share, ownLanguageStatus }: Unit): string {
  return ownLanguageStatus === 'unverified' ? says.none : number(share, ownLanguageStatus === 'rounded' ? 0 : 1);
}

const decimals = ({ leaderShare }: Unit): number => (Number.isInteger(leaderShare) ? 0 : 2);

/** One row for each kind of vote, with its states. */
function votes(rows: readonly VoteRow[]): TableView['rows'] {
  return (['in favour', 'against', 'abstained', 'did not vote'] as const).map((vote) => {
    const states = rows.filter((row) => row.vote === vote).map(({ name }) => name);
    return {
      id: `vote-${vote.replaceAll(' ', '-')}`,
      cells: [figureStrings.vote.groups[vote], number(states.length), states.join(', ')]
    };
  });
}
