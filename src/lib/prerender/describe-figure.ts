import type { Estimate, FigureName, Story, TimelineEvent } from '$lib/content/types';
import { clocksOf, talksLength } from '$lib/figures/clocks/select';
import { countTable, type CountRow } from '$lib/figures/counts/select';
import { chosen, dotChoices } from '$lib/figures/dots/select';
import { borderRows, crimeaGroups, isHighlighted } from '$lib/figures/estimates/select';
import { fillIssues } from '$lib/figures/issues/select';
import { groupsOf, issuesOf, type Issue } from '$lib/figures/matrix/select';
import { voteGroups } from '$lib/figures/vote/select';
import { dayNumber } from '$lib/scene/day';
import type { FigureState } from '$lib/scene/types';
import { keepRank, timelineDays, weekAround } from '$lib/figures/timeline/select';
import { meetings } from '$lib/timeline/meetings';
import { IMPOSERS, unitStacks, untilTalks } from '$lib/figures/sanctions/select';
import { day, dayShort } from '$lib/ui/format';
import { pictureStrings as words } from '$lib/ui/picture-strings';
import { figureStrings } from '$lib/ui/figure-strings';
import { strings } from '$lib/ui/strings';

/** Events on the ground that a description names. */
const MOST_GROUND = 7;
const sentence = (text: string): string => (/[.?!”]$/.test(text) ? text : `${text}.`);
const claim = (e: Estimate): string => `${e.whoShort}, ${day(e.date)}: ${e.label}`;
const eventOf = (e: TimelineEvent): string => `${dayShort(e.date)} ${e.short || e.title}`;

/** The first names of a list, and how many there are besides. */
export function some(names: readonly string[], most: number, separator = ', '): string {
  const rest = names.length - most;
  return rest > 0 ? [...names.slice(0, most), words.more(rest)].join(separator) : names.join(separator);
}

/**
 * What a figure shows, sentence by sentence, from its state and the tables: its title first, then who says what. A range stays
 * a range, and every estimate keeps who gave it. Build time only.
 */
export function describeFigure(story: Story, figure: FigureState): string[] {
  const title = figure.title ? [sentence(figure.title)] : [];
  return [...title, ...DESCRIBE[figure.name](figure, story)].filter(Boolean);
}

/** Describes the body of a figure, in sentences. */
type Describe = (figure: FigureState, story: Story) => string[];

/** The rows of a table that a figure lists, in its order. */
const listed = <T extends { id: string }>(figure: FigureState, rows: T[]): T[] =>
  figure.rows.flatMap((id) => rows.filter((r) => r.id === id));

const DESCRIBE: Record<FigureName, Describe> = {
  clocks: clocksPicture,
  voices: voicesOf,
  issues: positionsOf,
  days: eventsOf,
  counts: countsOf,
  quote: ({ voices }) => voices.slice(0, 1).map((v) => sentence(words.said(v.who, v.where, v.said))),
  statements: (figure, { tables }) => [words.figures(listed(figure, tables.estimates).map(claim).join('; '))],
  estimates: estimatesOf,
  'estimates-crimea': estimatesCrimeaOf,
  dots: dotsOf,
  timeline: timelineOf,
  hours: eventsOf,
  sanctions: sanctionsOf,
  matrix: positionsOf,
  vote: voteOf
};

function clocksPicture(figure: FigureState, { tables }: Story): string[] {
  const length = talksLength(tables.counts, figure.day);
  return [
    sentence(
      [
        figureStrings.clocks.picture(
          clocksOf(tables.counts)
            .map((c) => c.place)
            .join(', ')
        ),
        length?.label
      ]
        .filter(Boolean)
        .join(': ')
    )
  ];
}

function countsOf(figure: FigureState, { tables }: Story): string[] {
  const { rows, columns } = countTable(tables, figure.focus, figure.rows);
  const cell = (label: string, i: number) =>
    label && columns.length > 1 ? `${columns[i] ?? ''} ${label}`.trim() : label;
  const what = ({ cells, statement }: CountRow) =>
    [...cells.map((c, i) => cell(c?.label ?? '', i)), statement].filter(Boolean).join(', ');
  const hearsay = rows
    .filter((r) => r.hearsay)
    .map(what)
    .join('; ');
  const said = rows.filter((r) => !r.hearsay).map((r) => `${r.who}: ${what(r)}`);
  return [
    words.figures(said.join('; ')),
    hearsay && words.hearsay(hearsay),
    figure.focus === 'drill' ? sentence(figure.note) : ''
  ];
}

function eventsOf(figure: FigureState, { tables }: Story): string[] {
  return [words.events(some(listed(figure, tables.timeline).map(eventOf), 6, '; '))];
}

function estimatesCrimeaOf(figure: FigureState, { tables }: Story): string[] {
  const { before, claimants } = crimeaGroups(tables.estimates, figure.rows);
  // The sides take turns: if the list is cut short, every side's first claim comes before anybody's second.
  const claims = claimants
    .flatMap((c) => c.rows.map((row, turn) => ({ row, turn })))
    .sort((a, b) => a.turn - b.turn)
    .map(({ row }) => row);
  return [words.rows(before.length + claims.length), words.figures(some(claims.map(claim), 7, '; '))];
}

function dotsOf(figure: FigureState, { tables }: Story): string[] {
  const choice = chosen(dotChoices(tables.estimates, figure.rows), figure.focus);
  return choice
    ? [
        sentence(
          strings.dots.picture(
            choice.who,
            choice.day,
            [choice.figure, choice.statement].filter(Boolean).join(': '),
            choice.full,
            choice.total - choice.full
          )
        )
      ]
    : [];
}

function sanctionsOf(_: FigureState, story: Story): string[] {
  return [
    words.listed(
      IMPOSERS.flatMap((name) => {
        const tallies = unitStacks(untilTalks(story), name);
        const people = tallies.filter((t) => t.countedInTotal).reduce((sum, tally) => sum + tally.people, 0);
        const apart = tallies.filter((t) => !t.countedInTotal).map((t) => words.listedApart(t.people, day(t.date)));
        return people > 0 ? [[`${strings.timeline.imposers[name]} ${people}`, ...apart].join(words.and)] : [];
      }).join(', ')
    )
  ];
}

function voteOf(_: FigureState, { tables }: Story): string[] {
  const groups = voteGroups(tables.vote);
  return [
    sentence(
      figureStrings.vote.picture(groups.map((g) => `${g.names.length} ${figureStrings.vote.groups[g.vote]}`).join(', '))
    ),
    words.against(groups.find((g) => g.vote === 'against')?.names.join(', ') ?? '')
  ];
}

/** Who says what, each speaker of a place once: no text under the picture has these words. */
function voicesOf({ voices }: FigureState): string[] {
  const said = new Map<string, string[]>();
  for (const { who, where, said: what } of voices)
    said.set(`${who}, ${where}`, [...(said.get(`${who}, ${where}`) ?? []), sentence(what)]);
  return [...said].map(([who, what]) => `${who}: ${what.join(' ')}`);
}

function estimatesOf(figure: FigureState, { tables }: Story): string[] {
  const rows = borderRows(tables.estimates, figure.rows);
  const lit = rows.filter((e) => isHighlighted(e, figure.focus));
  return [
    words.statements(rows.length, new Set(rows.map((e) => e.side)).size),
    lit.length > 0 ? words.highlighted(day(figure.focus), lit.map((e) => `${e.whoShort} ${e.label}`).join('; ')) : ''
  ];
}

function timelineOf(figure: FigureState, story: Story): string[] {
  const focus = story.tables.timeline.find((e) => e.id === figure.focus);
  const line = words.meetings(
    meetings(story)
      .map((e) => `${dayShort(e.date)} ${e.place || e.title}`)
      .join(', ')
  );
  const ground = words.ground(
    groundOf(story, focus?.id ?? '')
      .map(eventOf)
      .join('; ')
  );
  return focus ? [words.marked(`${day(focus.date)}, ${focus.title}`), line, ground] : [line, ground];
}

/**
 * What a timeline of the talks has on the ground: of its days, or of the week in focus, what it keeps first, in order
 * of days.
 */
function groundOf(story: Story, focus: string): TimelineEvent[] {
  const { first, last } = weekAround(story, focus) ?? timelineDays(story);
  const rank = keepRank(story.tables.timeline, '', []);
  const events = story.tables.timeline.filter(
    (e) =>
      (e.track === 'crimea' || e.track === 'military') &&
      !e.claim &&
      dayNumber(e.date) >= first &&
      dayNumber(e.date) <= last
  );
  return [...events]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .slice(0, MOST_GROUND)
    .sort((a, b) => a.date.localeCompare(b.date));
}

function positionsOf(figure: FigureState, { tables: { positions } }: Story): string[] {
  const issues = issuesOf(positions);
  if (figure.focus === 'blank') return [sentence(figureStrings.issues.pictureBlank(issues.length))];
  const list = (of: Issue[]) => of.map((i) => i.short).join('; ');
  if (figure.name === 'issues') {
    const { agreed, open, rest } = fillIssues(positions);
    const graded = (grade: Issue['grade']) => list(agreed.map((a) => a.issue).filter((i) => i.grade === grade));
    return [words.agreed(graded('agreed')), words.part(graded('part')), words.open(list(open)), words.rest(list(rest))];
  }
  const names = (grade: Issue['grade']) =>
    list(
      groupsOf(issues)
        .filter((g) => g.grade === grade)
        .flatMap((g) => g.issues)
    );
  const ukraine = positions
    .filter((p) => p.party === 'Ukraine government' && p.word)
    .map((p) => `${p.issueShort}, ${p.cell || p.word}`);
  if (figure.focus === 'Ukraine') return [words.ukraine(some(ukraine, 8, '; '))];
  return [words.agreed(names('agreed')), words.part(names('part')), words.noAgreement(names('open'))];
}
