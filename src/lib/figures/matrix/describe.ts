import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { some } from '../shared/sentences';
import { groupsOf, issuesOf, seatsOf, type Issue } from './select';

/** The most issues of the third party that are named. */
const MAX_ISSUES = 8;

export const description: Description = {
  sentences({ focus }, { tables }) {
    const { third } = seatsOf(tables);
    if (focus === 'third' && third) {
      const worded = tables.positions.filter((p) => p.party === third.id && p.word);
      return [
        pictureStrings.named(
          third.name,
          some(
            worded.map((p) => `${p.issueShort}, ${p.cell || p.word}`),
            MAX_ISSUES,
            '; '
          )
        )
      ];
    }
    const groups = groupsOf(issuesOf(tables));
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
