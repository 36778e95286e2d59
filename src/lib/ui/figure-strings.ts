/**
 * Strings of the prerendered figures. Not in strings.ts, which is part of the reader's script.
 */
export const figureStrings = {
  estimates: {
    sides: { US: 'US and allies', NATO: 'NATO', Ukraine: 'Ukraine', Russia: 'Russia', other: 'Others' },
    apartShort: (exercises: string, mixed: string, additions: string) =>
      `Counted differently and not drawn: drills of ${exercises}; ${mixed && `border and Crimea together (${mixed}); `}${additions && `${additions}; `}troops in Crimea; a battalion leaving.`,
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    howTo: 'How to read it',
    one: 'one figure',
    near: 'almost',
    range: 'a stated range',
    floor: 'more than',
    ceiling: 'up to',
    /** The same on a phone. */
    keyShort: { one: 'one figure', near: 'almost', range: 'range', floor: 'more than', ceiling: 'up to' },
    /** If a small screen leaves out rows. */
    more: (rows: number) => `${rows} more in the tables.`,
    before: 'Before the crisis',
    picture: (title: string, rows: number, claimants: number) =>
      `${title}: ${rows} statements by ${claimants} sides, drawn on one scale`
  },

  counts: {
    picture: (title: string, rows: number) =>
      `${title}: ${rows === 1 ? 'one figure' : `${rows} figures, each`} with who gives it`
  },

  matrix: {
    us: 'United States',
    usShort: 'US',
    russia: 'Russia',
    ukraine: 'Ukraine',
    absent: 'not in the room',
    grades: { agreed: 'Agreed', part: 'Agreed in part', open: 'No agreement reported' },
    noPosition: 'no position found',
    noStatement: 'no statement found',
    nothing: '–',
    picture: (issues: number, agreed: number, part: number) =>
      `Positions of the United States, Russia and Ukraine on ${issues} issues: ${agreed} agreed, ${part} in part`
  },

  issues: {
    open: 'Not agreed',
    /** Over the points agreed; the columns beside it say who. */
    according: 'Agreed, according to',
    /** Beside half-filled dots. */
    part: 'in part',
    rest: 'The other issues, on no list',
    pictureBlank: (issues: number) => `${issues} issues, one of them filled in as agreed`,
    pictureFilled: (agreed: number, open: number) =>
      `${agreed} issues on the lists of what was agreed, ${open} not agreed`
  },

  vote: {
    groups: { 'in favour': 'in favour', against: 'against', abstained: 'abstained', 'did not vote': 'did not vote' },
    picture: (parts: string) => `One mark a state: ${parts}`
  },

  clocks: {
    evening: 'evening',
    nearMidnight: 'near midnight',
    picture: (places: string) => `The same hours on the clocks of ${places}`
  },

  legend: {
    language: 'Russian as native language, 2001 census, %',
    languageCaution: (open: number, all: number) => `${open} of ${all} shares are not confirmed: a colour, no figure`,
    runoff: 'Who led the run-off of 2010, share in %',
    runoffCaution: 'Preliminary count',
    under: (n: number) => `under ${n}`,
    over: (n: number) => `over ${n}`,
    between: (a: number, b: number) => `${a}–${b}`
  }
};
