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
  }
};
