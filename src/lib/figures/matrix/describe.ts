import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { some } from '../shared/sentences';
import { groupsOf, issuesOf, type Issue } from './select';

/** The most issues of Ukraine that are named. */
const MAX_ISSUES = 8;

export const description: Description = {
  sentences({ focus }, { tables: { positions } }) {
    if (focus === 'Ukraine') {
      const ukraine = positions.filter((p) => p.party === 'Ukraine government' && p.word);
      return [
        pictureStrings.ukraine(
          some(
            ukraine.map((p) => `${p.issueShort}, ${p.cell || p.word}`),
            MAX_ISSUES,
            '; '
          )
        )
      ];
    }
    const groups = groupsOf(issuesOf(positions));
    const names = (grade: Issue['grade']) =>
      groups
        .filter((g) => g.grade === grade)
        .flatMap((g) => g.issues.map((i) => i.short))
        .join('; ');
    return [
      pictureStrings.agreed(names('agreed')),
      pictureStrings.part(names('part')),
      pictureStrings.noAgreement(names('open'))
    ];
  },
  firstRow: ({ focus }, { positions }) => positions.find((p) => p.issue === focus)?.id
};
