import type { Track } from '../content/types';

/**
 * Strings of the article that are not the story: names of controls, axis labels, headings of panels. Sentences and facts
 * of the story are in data/, never here.
 */
export const strings = {
  controls: { next: 'Next step', previous: 'Previous step', close: 'Close' },

  notes: { open: (n: number) => `Source note ${n}`, read: 'Read in', also: 'Also', disputed: 'Disputed' },

  story: {
    skip: 'Skip to the story',
    keys: '. J and K: next and previous step',
    stepNav: 'Steps of the story',
    previousShort: 'Previous',
    nextShort: 'Next',
    motion: 'Motion',
    on: 'on',
    off: 'off',
    theme: 'Theme',
    themes: { auto: 'auto', light: 'light', dark: 'dark' },
    data: 'The data as a table',
    dataShort: 'Table',
    day: 'Day',
    below: 'Tracks and events: open the timeline',
    read: (minutes: number, steps: number) => `${minutes} minutes, ${steps} steps`,
    notes: 'Source notes',
    notesLead:
      'What each source holds, where it was read, what else says it, and who disputes it: in the order of the story.',
    allNotes: 'All source notes on one page',
    timelineTable: 'The whole timeline as a table',
    backToText: 'Back to the text',
    whose: 'Whose figure'
  },

  article: { chapter: (n: number) => `Chapter ${n}`, picture: (title: string) => `Picture for this step: ${title}` },

  map: {
    alt: {
      shot: (area: string, day: string) => `Map of ${area}, ${day}.`,
      marks: (names: string) => `Marked: ${names}.`,
      zones: (names: string) => `Areas reported, approximate: ${names}.`,
      /** Areas first seen after the night of the story. */
      zonesLater: (names: string) => `Seen only later: ${names}.`
    }
  },

  rail: {
    label: 'Days of the story',
    goTo: (what: string, day: string) => `${what}, ${day}`,
    top: 'Back to the top',
    value: (n: number, of: number, day: string, title: string) => `Step ${n} of ${of}: ${day}, ${title}`,
    opening: 'Opening',
    start: 'Nov 2013',
    startShort: 'Nov'
  },

  timeline: {
    whole: 'The whole timeline',
    filter: 'Show',
    figure: 'Timeline of the talks and of what happened on the ground',
    diplomacy: 'Diplomacy',
    ground: 'On the ground',
    talks: 'Talks',
    others: ', UN, sanctions',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    hours: 'Events of three days',
    days: 'Events of these days',
    sanctions: 'Sanctions and counter-sanctions by date, imposer and people named',
    person: 'one person',
    company: 'one company',
    imposers: { 'United States': 'US', EU: 'EU', Canada: 'Canada', others: 'Others', Russia: 'Russia' },
    answers: 'in answer',
    inAll: (total: number) => `${total} over Crimea`,
    source: 'Source',
    call: (short: string) =>
      !short ? 'call' : /call/i.test(short) ? short : `call, ${short.charAt(0).toLowerCase()}${short.slice(1)}`,
    lanes: {
      meetings: 'Meetings',
      calls: 'Calls',
      un: 'UN, OSCE',
      sanctions: 'Sanctions',
      crimea: 'Crimea',
      military: 'Forces',
      kyiv: 'Kyiv'
    },
    tracks: {
      talks: 'Talks',
      calls: 'Calls',
      crimea: 'Crimea',
      sanctions: 'Sanctions',
      military: 'Military',
      kyiv: 'Kyiv',
      un: 'United Nations'
    } satisfies Record<Track, string>
  },

  dots: {
    /** Who a choice speaks for. */
    sides: { US: 'US officials', NATO: 'NATO', Ukraine: 'Kyiv', Russia: 'Moscow', other: 'Others' },
    oneDot: (soldiers: string) => `One dot: ${soldiers} soldiers`,
    low: 'up to the lowest figure',
    high: 'to the highest',
    nowhere: 'None of the sources says how many stood where.',
    picture: (who: string, day: string, figure: string, full: number, open: number) =>
      `${who}, ${day}: ${figure}. ${full} full dots${open > 0 ? `, ${open} open` : ''}`
  },

  marks: {
    /** A base of which nothing is reported yet has no subtitle. */
    held: '',
    surrounded: (day: string) => `reported surrounded ${day}`,
    taken: (day: string) => `taken ${day}`,
    takenToday: 'taken today',
    /** One label for all bases at small scales. It counts those that are drawn: no source counts all. */
    bases: (all: number) => `${all} sites shown`,
    takenOf: (taken: number, day: string) => (taken ? `${taken} taken by ${day}` : 'none reported taken')
  },

  /** The map's legend. Some entries are shorter on phones, more on the narrowest. */
  key: {
    held: 'nothing reported yet',
    surrounded: 'last reported surrounded',
    taken: 'taken',
    checkpoint: 'checkpoint',
    fleet: 'Russian fleet base',
    zone: 'area reported, some only later; approximate',
    zonePhone: 'reported area, approximate',
    zoneNarrow: 'approximate area',
    later: 'seen only in April',
    distance: '50, 100, 150 km from the border',
    alliance: 'edge of NATO and the EU, 2014'
  } as Record<string, string>
};
