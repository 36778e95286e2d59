import { issuesOf, type Issue, type PositionTables } from '../matrix/select';

/** A list of agreed points. */
export interface Listing {
  /** Who gave the list. */
  by: string;
  /** Id of the source; '' without one. */
  source: string;
}

/** Parses the column `listed` of positions.csv: 'Ministry=src-a;Agency=src-b'. */
export function parseListed(listed: string): Listing[] {
  return listed
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? { by: part, source: '' } : { by: part.slice(0, at), source: part.slice(at + 1) };
    });
}

/** The lists that have an issue among the agreed points. */
function listsOf(issue: Issue): string[] {
  return [issue.left, issue.right].flatMap((p) => (p ? parseListed(p.listed) : [])).map((l) => l.by);
}

/** The issues as they were after the talks. */
export interface FilledIssues {
  /** Names of the lists in the order of the table: the columns. */
  lists: string[];
  /** Issues on at least one list; those agreed by both sides come first. */
  agreed: { issue: Issue; on: string[] }[];
  /** Open issues with the outcome that a side gave. */
  open: Issue[];
  /** Issues on no list and without an outcome. */
  rest: Issue[];
}

/** Sorts the issues by what became of them. */
export function fillIssues(tables: PositionTables): FilledIssues {
  const issues = issuesOf(tables);
  const listed = issues.map((issue) => ({ issue, on: listsOf(issue) })).filter((i) => i.on.length > 0);
  const rank = (i: Issue) => (i.grade === 'agreed' ? 0 : 1);
  const others = issues.filter((i) => listsOf(i).length === 0);
  const hasOutcome = (i: Issue) => (i.left?.outcome ?? '') !== '' || (i.right?.outcome ?? '') !== '';
  return {
    lists: [...new Set(listed.flatMap((i) => i.on))],
    agreed: [...listed].sort((a, b) => rank(a.issue) - rank(b.issue)),
    open: others.filter(hasOutcome),
    rest: others.filter((i) => !hasOutcome(i))
  };
}
