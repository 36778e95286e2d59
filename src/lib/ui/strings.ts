/**
 * Words of the page that are not the story: names of controls, axis words, headings of panels. One object, so that an
 * edition in another language replaces one file. A sentence or a fact of the story never stands here: it is in data/.
 */
export const strings = {
  controls: {
    next: 'Next step',
    previous: 'Previous step',
    close: 'Close',
    skipToStory: 'Skip to the story',
    motionLess: 'Less motion',
    motionFull: 'Full motion',
    themeDark: 'Dark',
    themeLight: 'Light'
  },

  notes: {
    open: (n: number) => `Source note ${n}`,
    read: 'Read in',
    also: 'Also',
    disputed: 'Disputed',
    all: 'All sources'
  },

  article: {
    chapter: (n: number) => `Chapter ${n}`,
    readingTime: (minutes: number) => `${minutes} minutes to read`,
    picture: (title: string) => `Picture for this step: ${title}`
  },

  map: {
    scale: (km: number) => `${km} km`,
    label: (shot: string) => `Map: ${shot}`,
    inset: 'Where this is'
  },

  rail: {
    label: 'Days of the story',
    day: (day: string) => `The story is at ${day}`,
    goTo: (what: string, day: string) => `${what}, ${day}`,
    top: 'Back to the top',
    value: (n: number, of: number, day: string, title: string) => `Step ${n} of ${of}: ${day}, ${title}`,
    opening: 'Opening',
    start: 'Nov 2013',
    startShort: 'Nov'
  },

  timeline: {
    filter: 'Show',
    all: 'All',
    tracks: {
      talks: 'Talks',
      calls: 'Calls',
      crimea: 'Crimea',
      sanctions: 'Sanctions',
      military: 'Military',
      kyiv: 'Kyiv',
      un: 'United Nations'
    }
  },

  figures: {
    asTable: 'As a table',
    noNumber: 'no number'
  },

  estimates: {
    sides: { US: 'United States', NATO: 'NATO', Ukraine: 'Ukraine', Russia: 'Russia', other: 'Others' },
    apart: 'Apart',
    apartLines: {
      exercise: 'Exercises, as announced',
      mixed: 'Border and Crimea',
      crimea: 'Crimea alone',
      fleet: 'The fleet in Crimea',
      withdrawal: 'A battalion, moving'
    },
    apartShort: (exercises: string) => `Apart: exercises (${exercises}), Crimea, withdrawals`,
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    howTo: 'How to read it',
    one: 'one figure',
    range: 'a stated range',
    floor: 'more than',
    ceiling: 'up to',
    none: 'a statement without a number',
    before: 'Before the crisis',
    picture: (title: string, rows: number, claimants: number) => `${title}: ${rows} statements by ${claimants} sides, drawn on one scale`
  },

  dots: {
    oneDot: (soldiers: string) => `One dot: ${soldiers} soldiers`,
    low: 'lowest figure',
    high: 'up to the highest',
    nowhere: 'Nobody published how many stood where',
    moscow: 'Moscow',
    kyiv: 'Kyiv',
    choose: 'Whose figure',
    picture: (who: string, figure: string, full: number, open: number) =>
      open > 0 ? `${who}: ${figure}. ${full} full dots and ${open} open ones` : `${who}: ${figure}. ${full} dots`
  },

  counts: {
    notACount: 'not a count at the border',
    picture: (title: string, rows: number) => `${title}: ${rows} figures, each with who gives it`
  },

  matrix: {
    us: 'United States',
    usShort: 'US',
    russia: 'Russia',
    ukraine: 'Ukraine',
    absent: 'not in the room',
    grades: { agreed: 'Agreed', part: 'Agreed in part', open: 'Not agreed' },
    noPosition: 'no position found',
    noStatement: 'no statement found',
    nothing: '–',
    picture: (issues: number, agreed: number, part: number) =>
      `Positions of the United States, Russia and Ukraine on ${issues} issues: ${agreed} agreed, ${part} in part`
  },

  issues: {
    listedBy: 'Listed by',
    open: 'Left open',
    rest: 'Also compared',
    pictureBlank: (issues: number) => `${issues} issues, one of them filled in as agreed`,
    pictureFilled: (agreed: number, open: number) => `${agreed} issues on the lists of what was agreed, ${open} left open`
  },

  vote: {
    groups: { 'in favour': 'in favour', against: 'against', abstained: 'abstained', 'did not vote': 'did not vote' },
    picture: (parts: string) => `One mark a state: ${parts}`
  },

  clocks: {
    evening: 'evening',
    nearMidnight: 'near midnight',
    midnight: 'midnight',
    picture: (places: string) => `The same hours on the clocks of ${places}`
  },

  legend: {
    language: 'Russian as native language, 2001 census, %',
    languageCaution: 'Figures printed where a second source confirms them',
    runoff: 'Who led in the run-off of 2010, and by what share, %',
    runoffCaution: 'Preliminary count',
    under: (n: number) => `under ${n}`,
    over: (n: number) => `over ${n}`,
    between: (a: number, b: number) => `${a}–${b}`
  }
};
