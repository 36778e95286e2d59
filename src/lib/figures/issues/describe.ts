// The description of the figure `issues` for readers who do not see it, from its data.
import { figureStrings, pictureStrings } from '$lib/ui/strings';
import { issuesOf, type Issue } from '../matrix/select';
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';
import { fillIssues } from './select';

export const description: Description = {
  sentences({ focus }, { tables }) {
    if (focus === 'blank') return [sentence(figureStrings.issues.pictureBlank(issuesOf(tables).length))];
    const { agreed, open, rest } = fillIssues(tables);
    const names = (issues: Issue[]) => issues.map((i) => i.short).join('; ');
    const graded = (grade: Issue['grade']) => names(agreed.map((a) => a.issue).filter((i) => i.grade === grade));
    return [
      pictureStrings.agreed(graded('agreed')),
      pictureStrings.part(graded('part')),
      pictureStrings.open(names(open)),
      pictureStrings.rest(names(rest))
    ];
  }
};
