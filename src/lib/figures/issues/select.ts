import { issuesOf, type Issue } from '../matrix/layout';
import type { Position } from '$lib/content/types';

/** A list of agreed points, by whoever gave it, and where it was read. */
export interface Listing {
  by: string;
  source: string;
}

/** Reads 'State Dept=state-0331;Lavrov=rferl-0330'. */
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

/** The lists that put an issue among what was agreed. */
function listsOf(issue: Issue): string[] {
  return [issue.us, issue.russia].flatMap((p) => (p ? parseListed(p.listed) : [])).map((l) => l.by);
}

export interface Filled {
  /** Names of the lists, in the order in which the table names them: the columns of marks. */
  lists: string[];
  /** On at least one list; those agreed outright first. */
  agreed: { issue: Issue; on: string[] }[];
  /** Open, with words for what each side made of it. */
  open: Issue[];
  /** Compared in the matrix, on no list and without words for the night. */
  rest: Issue[];
}

/** The thirteen issues as the night left them. */
export function fillIssues(positions: Position[]): Filled {
  const issues = issuesOf(positions);
  const listed = issues.map((issue) => ({ issue, on: listsOf(issue) })).filter((i) => i.on.length > 0);
  const rank = (i: Issue) => (i.grade === 'agreed' ? 0 : 1);
  const others = issues.filter((i) => listsOf(i).length === 0);
  const told = (i: Issue) => (i.us?.outcome ?? '') !== '' || (i.russia?.outcome ?? '') !== '';
  return {
    lists: [...new Set(listed.flatMap((i) => i.on))],
    agreed: [...listed].sort((a, b) => rank(a.issue) - rank(b.issue)),
    open: others.filter(told),
    rest: others.filter((i) => !told(i))
  };
}
