/** The words of the embed's own controls, inside a frame and in the builder. */
export const embedStrings = {
  steps: 'Steps of the story',
  previous: 'Previous',
  next: 'Next',
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
