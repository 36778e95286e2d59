/**
 * All words of the site in English that are not the story: names of controls, headings, sentences made from the data.
 * Another language is another file with the same exports, named in ui/strings.ts. A bundle has only the exports that it
 * uses, so what the reader's script needs stands in `strings` and nothing else does.
 */
import type { Source } from '../../content/types.ts';

/** Language of the pages, as a BCP 47 tag. */
export const lang = 'en';
/** The language as it formats dates and numbers. */
export const region = 'en-GB';

/** Marks around words that are quoted. */
export const quoteMarks = { open: '“', close: '”' };

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
    read: (minutes: number, steps: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, ${steps} steps`,
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
    km: (length: string) => `${length} km`,
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
    opening: 'Opening'
  },

  timeline: {
    whole: 'The whole timeline',
    filter: 'Show',
    figure: 'Timeline of the talks and of what happened on the ground',
    diplomacy: 'Diplomacy',
    ground: 'On the ground',
    talks: 'Talks',
    days: 'Events of these days',
    source: 'Source',
    call: 'call'
  },

  dots: {
    oneDot: (soldiers: string) => `One dot: ${soldiers} soldiers`,
    low: 'up to the lowest figure',
    high: 'to the highest',
    noNumber: 'no number',
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

  /** The map's legend. Some entries are shorter on phones, more on the narrowest. data/vocabulary.aml may have a story's own. */
  key: {
    held: 'nothing reported yet',
    surrounded: 'last reported surrounded',
    taken: 'taken',
    checkpoint: 'checkpoint',
    fleet: 'fleet base',
    zone: 'area reported, some only later; approximate',
    zonePhone: 'reported area, approximate',
    zoneNarrow: 'approximate area',
    later: 'seen only later',
    distance: '50, 100, 150 km from the border',
    alliance: 'edge of the alliance'
  } as Record<string, string>
};

/**
 * Strings of the prerendered figures. Not in `strings`, which is part of the reader's script.
 */
export const figureStrings = {
  estimates: {
    apart: (list: string) => `Counted differently and not drawn: ${list}.`,
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
    absent: 'not in the room',
    grades: { agreed: 'Agreed', part: 'Agreed in part', open: 'No agreement reported' },
    noPosition: 'no position found',
    noStatement: 'no statement found',
    nothing: '–',
    picture: (issues: number, agreed: number, part: number) =>
      `Positions of the parties on ${issues} issues: ${agreed} agreed, ${part} in part`
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

  sanctions: {
    picture: 'Sanctions and counter-sanctions by date, imposer and people named',
    person: 'one person',
    company: 'one company',
    companyMore: '+ 1 company',
    others: 'Others',
    answers: 'in answer',
    inAll: (total: number, area: string) => (area ? `${total} over ${area}` : `${total} in all`)
  },

  hours: { picture: 'Events of three days' },

  clocks: {
    evening: 'evening',
    nearMidnight: 'near midnight',
    picture: (places: string) => `The same hours on the clocks of ${places}`
  },

  legend: {
    language: 'Share of a native language, %',
    languageCaution: (open: number, all: number) => `${open} of ${all} shares are not confirmed: a colour, no figure`,
    runoff: 'Who led the run-off, share in %',
    runoffCaution: 'Preliminary count',
    under: (n: number) => `under ${n}`,
    over: (n: number) => `over ${n}`,
    between: (a: number, b: number) => `${a}–${b}`
  }
};

/** Strings of the alt texts. Not in `strings`, which is part of the reader's script: these are needed by the build only. */
export const pictureStrings = {
  focus: (names: string) => `In focus: ${names}.`,
  also: (names: string) => `Also marked: ${names}.`,
  more: (n: number) => `${n} more`,
  taken: (names: string) => `Taken: ${names}.`,
  surrounded: (names: string) => `Last reported surrounded: ${names}.`,
  held: (names: string) => `Not reported surrounded: ${names}.`,
  checkpoints: (names: string) => `Checkpoints: ${names}.`,
  appears: (names: string) => `New since the step before: ${names}.`,
  /** What a layer shows; data/vocabulary.aml may have a story's own sentence. */
  layers: {
    language: 'Units are coloured by the share of a native language.',
    runoff: 'Units are coloured by who led the run-off.',
    alliance: 'The edge of the alliance is drawn.'
  },
  shares: (list: string) => `Printed: ${list} per cent.`,
  led: (name: string, units: readonly string[]) => `${name} in ${units.length}: ${units.join(', ')}.`,
  ledRest: (name: string, units: number) => `${name} in the other ${units}.`,
  choices: (what: string, list: string) => `${what}: ${list}.`,
  distances: 'Lines show distances from the border.',
  events: (list: string) => `Listed: ${list}.`,
  marked: (event: string) => `Marked: ${event}.`,
  ground: (list: string) => `On the ground: ${list}.`,
  meetings: (list: string) => `Meetings on the line: ${list}.`,
  figures: (list: string) => `By claimant: ${list}.`,
  statements: (rows: number, sides: number) => `${rows} statements by ${sides} groups in the table, on one scale.`,
  highlighted: (day: string, list: string) => `Highlighted, ${day}: ${list}.`,
  rows: (n: number) => `${n} statements in the table, each with who gives it.`,
  against: (names: string) => `Against: ${names}.`,
  listed: (list: string) => `Persons listed: ${list}.`,
  listedApart: (people: number, day: string) => `${people} on ${day}`,
  and: ' and ',
  agreed: (names: string) => `Agreed: ${names}.`,
  part: (names: string) => `In part: ${names}.`,
  open: (names: string) => `Not agreed: ${names}.`,
  noAgreement: (names: string) => `No agreement reported: ${names}.`,
  rest: (names: string) => `The other issues, on no list: ${names}.`,
  hearsay: 'Hearsay, not a count',
  named: (name: string, list: string) => `${name}: ${list}.`,
  said: (who: string, where: string, words: string) => `${who}, ${where}: ${words}`
};

/**
 * Strings of the pages beside the article: headings of columns, names of groups. Not in
 * `strings`, which is part of the reader's script.
 */
export const pageStrings = {
  /** The mark of a note in the text, for those who do not see where it is. */
  mark: (n: number, title: string) => `Note ${n}: ${title}`,

  nav: { label: 'Pages', story: 'The story', notes: 'Notes', sources: 'Sources', methods: 'Methods', data: 'Data' },

  sources: {
    seeds: 'The two reports it began with',
    groups: {
      primary: 'Primary',
      press: 'Press',
      academic: 'Research',
      thinktank: 'Think tanks',
      data: 'Data sets',
      reference: 'Reference',
      other: 'Other'
    } satisfies Record<Source['type'], string>,
    weak: 'Weak:',
    steps: 'In the story',
    tables: 'In the tables',
    undated: 'no date'
  },

  data: {
    rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
    download: 'CSV',
    downloadLong: (title: string) => `Download “${title}” as CSV`,
    region: (title: string) => `Table: ${title}`,
    contents: 'Tables',
    all: 'List of all files, for programs',
    licence: 'Licence:'
  },

  columns: {
    date: 'Day',
    time: 'Time',
    who: 'Who',
    counted: 'What is counted',
    figure: 'Figure',
    wording: 'Wording',
    source: 'Source',
    sources: 'Sources',
    track: 'Track',
    event: 'Event',
    place: 'Place',
    region: 'Region',
    seen: 'First seen',
    what: 'What was seen',
    site: 'Place',
    belonged: 'Belonged to',
    surrounded: 'Surrounded',
    taken: 'Taken',
    happened: 'What happened',
    unit: 'Unit',
    capital: 'Capital',
    population: 'Population',
    language: 'Share of a native language, %',
    ownLanguage: 'Own language, %',
    checked: 'Checked',
    leader: 'Led the run-off',
    share: 'Share, %',
    issue: 'Issue',
    party: 'Party',
    position: 'Position',
    agreed: 'Agreed',
    imposer: 'Imposed by',
    target: 'On',
    people: 'People',
    entities: 'Firms and banks',
    measure: 'Measure',
    names: 'Names',
    basis: 'Basis',
    vote: 'Vote',
    states: 'States',
    number: 'Number',
    subject: 'Subject'
  },

  cells: {
    later: (day: string) => `after the night of ${day}`,
    none: '–',
    people: (count: string) => `${count} people`,
    checked: 'yes',
    rounded: 'as a whole number',
    unchecked: 'no',
    agreed: { yes: 'yes', partial: 'in part', no: 'none reported', 'not asked': 'not asked' } as Record<string, string>
  }
};

/** What each column of the downloads has, with units; data/vocabulary.aml has those of columns that are a story's own. */
export const columnMeanings: Record<string, string> = {
  id: 'Stable id of the row',
  date: 'ISO 8601 day, month or year, as far as known',
  time_local: 'Local time, HH:MM, where a source gives one',
  low: 'Lowest figure given, or a stated lower bound',
  high: 'Highest figure given, or a stated upper bound',
  point: 'A single figure',
  unit: 'What low, high and point count',
  scope: 'Which forces the figure counts',
  group: 'What kind of figure it is; kinds are not to be added',
  who: 'Who gave the figure',
  side: 'The party that who belongs to',
  label: 'The figure as printed',
  wording: 'What was said, and cautions',
  source_id: 'Row of sources.csv',
  source_ids: 'Rows of sources.csv, parted by semicolons',
  language_source_ids: 'Rows of sources.csv for the shares of languages',
  track: 'Lane of the timeline',
  force: 'yes: armed force at work or troops on the move; no: a decision, a statement, a count or another event',
  title: 'Title, in English',
  detail: 'What happened',
  place: 'Place',
  lat: 'Degrees north, WGS 84',
  lon: 'Degrees east, WGS 84',
  coord_source: 'Where the coordinate comes from',
  coord_note: 'How rough the coordinate is',
  participants: 'Who took part',
  region: 'Region',
  first_seen: 'ISO 8601 day or month of the first sighting reported',
  later: 'yes: seen only after the night of the story',
  kind: 'Kind of place or force',
  description: 'What was seen',
  belonged_to: 'Who the place belonged to',
  surrounded_on: 'Day from which it counts as surrounded',
  taken_on: 'Day on which it was taken',
  what_happened: 'What happened there',
  iso_3166_2: 'ISO 3166-2 code',
  capital: 'Seat of the unit',
  issue: 'What is at issue',
  party: 'Whose position',
  position: 'The position, in our words',
  quote: 'Verbatim words',
  quote_speaker: 'Who said them',
  agreed: 'Whether it was agreed',
  note: 'Remark',
  imposer: 'Who imposed it',
  target: 'On whom',
  people: 'Number of people',
  entities: 'Number of firms and banks',
  measure: 'The measure',
  names: 'Names, as far as given',
  legal_basis: 'Legal basis',
  row_type: 'country: one state; summary: a total',
  iso_a3: 'ISO 3166-1 code of three letters',
  name: 'Name of the state',
  vote: 'How it voted',
  count: 'Number of states',
  basis: 'What the row rests on',
  what: 'What is counted',
  publisher: 'Who published it',
  url: 'Address; links were not tested',
  type: 'Kind of source',
  weak: 'Why the source is weak; empty where it is not'
};

/** The words of the embed's own controls, inside a frame and in the builder. */
export const embedStrings = {
  steps: 'Steps of the story',
  /** Title of the frame that measures where the story is on a page. */
  probe: 'Position of the story on the page',
  previous: 'Previous',
  next: 'Next',
  /** In a frame in which the guest's script does not come. */
  ownWindow: 'Read the story in a window of its own',
  blocked: '(This page lets no link open here. The address:)',
  wrong: (names: string[]) => `Left out, because the value is none that the story knows: ${names.join(', ')}.`
};

/** The words of the builder: what publishers choose, and what each choice means. */
export const builderStrings = {
  title: 'Put the story in your page',
  lead: 'Choose what you want, copy the code, paste it where your system takes HTML. No account, no cookies, nothing is counted.',
  choose: 'Choose',
  copyHeading: 'Copy',
  see: 'See it in an article',
  what: 'What',
  whole: 'The whole story',
  chapters: 'One chapter',
  graphics: 'One graphic',
  way: 'How it is read',
  ways: {
    auto: [
      'It scrolls with your page',
      'The best way, and the usual one. Where your system removes the script, readers get the story step by step instead.'
    ],
    steps: [
      'Step by step',
      'A frame of fixed height with Previous and Next. It never takes over the scrolling of your page.'
    ],
    unrolled: [
      'Unrolled',
      'All steps one below the other, each with its own picture. Long, and good for a page that is all story.'
    ],
    probe: [
      'Scrolling without a script',
      'For systems that remove scripts and keep inline styles: two frames instead. Its length is fixed, so look at it on a phone, too.'
    ],
    card: ['Card', 'Picture, headline, three sentences and a link: for newsletters, feeds and places without frames.']
  } as Record<string, [string, string]>,
  step: 'First step',
  firstStep: 'From the beginning',
  cardStep: 'Step',
  cardWhole: 'None: the story as a whole',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  font: 'Type',
  fonts: { serif: 'The story’s own', sans: 'Sans serif', system: 'The reader’s device’s own' },
  accent: 'Accent',
  accentHint: 'Like #21507f. Empty: the story’s own.',
  accentPick: 'Pick an accent',
  onGrounds: { light: 'the light ground', dark: 'the dark ground' },
  accentSample: '30 March',
  shown: (ground: string, colour: string, changed: boolean) =>
    changed
      ? `On ${ground} the story makes it ${colour}, so that small words in it can be read.`
      : `On ${ground}: ${colour}, as it is.`,
  top: 'Height of your sticky header',
  topHint: 'In pixels, up to 300, if your page has a bar that stays at the top. Empty: none.',
  height: 'Height of the frame',
  heightHint: 'In pixels, from 420 to 1000.',
  pinned: 'Pin the loader to today’s version',
  pinnedHint:
    'With a hash (SRI). It then gets no mends, and this site must send the loader with Access-Control-Allow-Origin.',
  more: 'More options',
  wrong: (names: string[]) => `Left out, because the value does not hold: ${names.join(', ')}.`,
  faults: {
    what: 'The address asked for a part that the story does not have.',
    step: 'The address asked for a step that is not in this part.',
    way: 'The address asked for a way that there is not.',
    theme: 'The address asked for colours that there are not.',
    font: 'The address asked for a type that there is not.',
    pinned: '',
    accent: 'Left out: six hexadecimal digits are needed, as in #aa3311.',
    top: 'Left out: a whole number of pixels from 0 to 300 is needed.',
    height: 'Left out: a whole number of pixels from 420 to 1000 is needed.'
  },
  code: 'The code',
  copy: 'Copy the code',
  copied: 'Copied',
  copyOther: 'Copy',
  refused: 'It is selected: copy it with Ctrl+C or ⌘C.',
  size: (n: string) => `${n} characters`,
  plain: 'Without JavaScript this page can offer the plain code alone: the whole story, scrolling with your page.',
  placeholder: 'Put the address of this site in place of https://address-of-this-site/.',
  width: 'Seen on',
  widths: { phone: 'Phone', column: 'Desktop, column', full: 'Desktop, wide' },
  ground: 'Article',
  grounds: { light: 'Light', dark: 'Dark' },
  kept: 'Your system keeps',
  keeps: { all: 'Everything', 'no-scripts': 'No scripts', 'no-frames': 'No frames' },
  open: 'Open in a tab of its own',
  preview: 'Preview: a mock article with the embed',
  part: (title: string, story: string) => `${title} – ${story}`,
  /** Links under a frame: the caption of what is above them, and a sentence for readers who are left with nothing else. */
  captions: {
    story: (story: string) => `Read “${story}” on its own page.`,
    chapter: (title: string, story: string) => `Read “${title}”, a chapter of “${story}”.`,
    graphic: (title: string, story: string) => `See “${title}”, a graphic from “${story}”.`,
    step: (when: string, story: string) => `Read “${when}”, a part of “${story}”.`
  },
  cardLink: (story: string) => `Read “${story}”, a story told in maps.`,
  where: 'Where to paste it',
  recipes: [
    [
      'WordPress',
      'A block “Custom HTML”. If your role may not use frames and scripts, only the sentence with the link is left: paste the address of the story on a line of its own instead.'
    ],
    ['Ghost', 'An HTML card. It keeps the script.'],
    [
      'Drupal',
      'A text field whose format allows <iframe>; for scrolling it must allow <script>, or the script goes into the theme.'
    ],
    ['AMP', 'An <amp-iframe> with the address of the frame; the story comes step by step.'],
    ['Newsletter or feed', 'The card. Programs for mail show neither frames nor scripts.'],
    ['Plain HTML', 'Anywhere in the text, but not inside an element that has a height of its own.']
  ] as [string, string][],
  otherWays: 'If your system takes something else',
  others: {
    page: [
      'An address',
      'For systems that make the frame themselves from an address (oEmbed), as WordPress does: paste it on a line of its own. A chapter is answered as the whole story.'
    ],
    oembed: [
      'The oEmbed answer',
      'For those who set up such a system: what it is told. A chapter is answered as the whole story.'
    ],
    probe: [
      'Scrolling without a script',
      'Two frames, for systems that remove scripts and keep inline styles. Its length is fixed.'
    ],
    card: [
      'Card',
      'Picture, headline, three sentences and a link: for newsletters and feeds. It is a copy, and does not change with the story.'
    ],
    link: ['A link', 'Where nothing else is kept.']
  },
  rights: 'Rights and questions',
  rightsLines: (desk: string) => [
    'To embed the story, a step, a graphic or a card you need no permission.',
    `For reprinting its text or its pictures elsewhere this site names no licence: ask ${desk || 'whoever publishes it'} first.`,
    'The code is under the MIT licence; the map’s data and the fonts are credited in the story, and the credit travels with it in the frame.'
  ],
  rightsTables: 'The published tables may be used under',
  rightsContact: (desk: string) =>
    `Questions go to ${desk || 'whoever publishes this site'}. README.md, which comes with its code, lists every licence.`,
  rightsErrors: 'How errors are corrected.',
  sample: {
    section: 'Your newspaper',
    headline: 'The headline of your article',
    before: [
      'This is where your article begins. The words stand in for yours: one paragraph before the story, as a reporter would write it, and then a sentence that leads to what follows.',
      'Scroll on here, as a reader would.'
    ],
    after: [
      'And this is where your article goes on. The reader has come out of the story at the pace they came in, and the page has scrolled all the way by itself.',
      'A second paragraph shows that nothing has been pushed aside.',
      'A third one makes the page long enough to scroll past the end of the story.'
    ]
  }
};

/** The words of share pages and of single graphics. */
export const shareStrings = {
  step: (date: string, place: string) => `${date}: ${place}`,
  more: 'Read the story in maps',
  whole: 'Cut off here: open the whole graphic',
  sources: 'Sources',
  rows: 'Each row of the table names its own.',
  data: 'The data as a table',
  airfields: 'OurAirports',
  airfieldsFrom: 'Airfields: OurAirports.'
};
