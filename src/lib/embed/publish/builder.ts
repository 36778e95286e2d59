// What a publisher chooses in the builder, and the code that comes of it. Pure: the page and its tests use the same.
import { card, type CardText } from './card';
import type { Grounds } from '../contrast';
import { cssHeight, heightAt, type GraphicSize } from './graphic-size';
import { escapeHtml } from '../html';
import { probePair, snippet } from './snippet';

export const WAYS = ['auto', 'steps', 'unrolled', 'probe', 'card'] as const;
/** How the story comes to the page: `auto` scrolls with it by our loader. */
export type Way = (typeof WAYS)[number];

/** Everything that can be chosen, as it stands in the form: the words of the builder's own address, too. */
export interface Choice {
  /** `story`, `chapter/<id>` or `graphic/<name>`. */
  what: string;
  /** Id of a step; '' for the first there is. */
  step: string;
  way: string;
  theme: string;
  /** #rrggbb, or '' for the story's own. */
  accent: string;
  font: string;
  /** Height of a sticky header, px. */
  top: string;
  /** Height of a frame that is shown a step at a time, px. */
  height: string;
  /** 'yes' pins the loader to the version of this day by its hash. */
  pinned: string;
}

/** What there is to choose from. */
export interface Offer {
  headline: string;
  chapters: { id: string; title: string }[];
  steps: { id: string; /** ids that it had before */ was?: string[]; name: string; chapter: string }[];
  graphics: { name: string; title: string; /** the step it is from */ step: string; size: GraphicSize }[];
  cards: Record<string, CardText>;
  /** Who publishes the story. */
  desk: string;
  /** Licence of the published tables. */
  licence: { name: string; url: string };
  grounds: Grounds;
  /** Integrity hash of /embed/v1.js. */
  integrity: string;
  /** Address of the site where the build was told it; '' where only the browser knows. */
  site: string;
}

export const PLAIN: Choice = {
  what: 'story',
  step: '',
  way: 'auto',
  theme: 'auto',
  accent: '',
  font: 'serif',
  top: '',
  height: '640',
  pinned: ''
};
const NAMES = Object.keys(PLAIN) as (keyof Choice)[];

/** Heights at which a step at a time is comfortable, px. */
const HEIGHTS = [420, 1000] as const;
/** A sticky header higher than that leaves the story no room, px. */
const HIGHEST_TOP = 300;
/** A step's way through the screen, and what the story has beside its steps, in heights of the screen. */
const STEP_SCREENS = 1.3;
const OTHER_SCREENS = 8;
/** Height of a screen where it cannot be measured, px. */
const SCREEN = 800;

/** Width of a text column on a desktop: a graphic's height there is named to those who keep no other, px. */
export const COLUMN = 640;

const within = (value: string, least: number, most: number): boolean =>
  /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;

/** The steps of what is chosen: a chapter has only its own. */
export function stepsOf({ what }: Choice, { steps }: Offer): Offer['steps'] {
  return what === 'story' ? steps : steps.filter(({ chapter }) => what === `chapter/${chapter}`);
}

/** The ways there are for what is chosen. A graphic is a frame and nothing else. */
export const waysFor = (what: string): readonly Way[] => (what.startsWith('graphic/') ? ['auto'] : WAYS);

/** True where a choice makes a difference for the way that is chosen. */
export function matters(name: keyof Choice, { what, way }: Choice): boolean {
  const graphic = what.startsWith('graphic/');
  if (name === 'way') return !graphic;
  if (name === 'step') return !graphic && (way === 'steps' || way === 'card');
  if (name === 'top') return !graphic && (way === 'auto' || way === 'probe');
  if (name === 'height') return way === 'steps' && !graphic;
  if (name === 'accent' || name === 'font') return !graphic && way !== 'card';
  if (name === 'pinned') return way !== 'card' && way !== 'probe';
  return name === 'what' || way !== 'card';
}

/** The choice as it is meant: `60px` is 60, `aa3311` and `#a31` are #aa3311. */
export function meant(choice: Choice): Choice {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(choice.accent.trim())?.[1];
  const accent = digits?.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const px = (value: string): string => value.trim().replace(/\s*px$/i, '');
  return {
    ...choice,
    accent: accent ? `#${accent.toLowerCase()}` : choice.accent.trim(),
    top: px(choice.top),
    height: px(choice.height)
  };
}

/** The names of what is chosen wrongly: the code is made as if it had not been chosen. */
export function wrongIn(said: Choice, offer: Offer): (keyof Choice)[] {
  const choice = meant(said);
  const whats = [
    'story',
    ...offer.chapters.map(({ id }) => `chapter/${id}`),
    ...offer.graphics.map(({ name }) => `graphic/${name}`)
  ];
  const holds: Record<keyof Choice, boolean> = {
    what: whats.includes(choice.what),
    step: choice.step === '' || stepsOf(choice, offer).some(({ id }) => id === choice.step),
    way: (waysFor(choice.what) as readonly string[]).includes(choice.way),
    theme: /^(auto|light|dark)$/.test(choice.theme),
    accent: /^(#[0-9a-f]{6})?$/i.test(choice.accent),
    font: /^(serif|sans|system)$/.test(choice.font),
    top: choice.top === '' || within(choice.top, 0, HIGHEST_TOP),
    height: within(choice.height, ...HEIGHTS),
    pinned: /^(yes)?$/.test(choice.pinned)
  };
  return NAMES.filter((name) => !holds[name]);
}

/** The choice with every wrong value put back to the plain one. */
export function held(choice: Choice, offer: Offer): Choice {
  const sound = meant(choice);
  for (const name of wrongIn(choice, offer)) sound[name] = PLAIN[name];
  return sound;
}

/** A choice whose step is named by its id of today: a code made under an earlier one still tells which. */
export const renamed = (choice: Choice, { steps }: Offer): Choice => ({
  ...choice,
  step: steps.find(({ was }) => was?.includes(choice.step))?.id ?? choice.step
});

/** Reads a choice from the builder's own address. @param query  location.search */
export function readChoice(query: string): Choice {
  const said = new URLSearchParams(query);
  const choice = { ...PLAIN };
  for (const name of NAMES) choice[name] = said.get(name) ?? PLAIN[name];
  return choice;
}

/** The builder's own address for a choice: what differs from the plain one, with its question mark, or ''. */
export function queryOf(choice: Choice): string {
  const said = new URLSearchParams(
    NAMES.filter((name) => choice[name] !== PLAIN[name]).map((name) => [name, choice[name]])
  );
  return `${said}` && `?${said}`.replaceAll('%2F', '/');
}

/** The id of the wrapper: one for each part of the story, so that several stand on one page. */
export const idOf = (what: string): string =>
  what === 'story' ? 'four-hours-in-paris' : `story-${what.replace('/', '-')}`;

/** Words that stand in a code. */
export interface CodeWords {
  /** The title of a frame that shows a part of the story. */
  part: (title: string, story: string) => string;
  /** The link under a frame, a sentence. */
  captions: Record<'chapter' | 'graphic', (title: string, story: string) => string> & {
    story: (story: string) => string;
  };
  /** The link of a card, a sentence. */
  cardLink: (story: string) => string;
}

/** What a code calls that which is chosen: the title of its frame, and the sentence of its link. */
function namesOf(
  what: string,
  { headline, chapters, graphics }: Offer,
  words: CodeWords
): { title: string; caption: string } {
  const [kind = '', name = ''] = what.split('/');
  const chapter = kind === 'chapter' ? chapters.find(({ id }) => id === name) : undefined;
  const graphic = kind === 'graphic' ? graphics.find((one) => one.name === name) : undefined;
  if (chapter)
    return { title: words.part(chapter.title, headline), caption: words.captions.chapter(chapter.title, headline) };
  if (graphic)
    return { title: words.part(graphic.title, headline), caption: words.captions.graphic(graphic.title, headline) };
  return { title: headline, caption: words.captions.story(headline) };
}

/**
 * The code for a publisher's page.
 * @param origin   address of the site
 * @param preview  true for the builder's own preview: the frame says in the console what it leaves out
 */
export function codeFor(choice: Choice, offer: Offer, origin: string, words: CodeWords, preview = false): string {
  const { what, way, ...sound } = held(choice, offer);
  const [kind = '', name = ''] = what.split('/');
  if (way === 'card') {
    const text = offer.cards[sound.step ? `step/${sound.step}` : what];
    return text ? card(origin, text, words.cardLink(offer.headline)) : '';
  }
  const query: Record<string, string> = preview ? { builder: '1' } : {};
  if (kind === 'chapter') query.chapter = name;
  if (sound.theme !== 'auto') query.theme = sound.theme;
  if (kind !== 'graphic' && sound.accent) query.accent = sound.accent.slice(1);
  if (kind !== 'graphic' && sound.font !== 'serif') query.font = sound.font;
  const first = stepsOf({ ...sound, what, way }, offer)[0]?.id;
  const graphic = kind === 'graphic' ? offer.graphics.find((one) => one.name === name) : undefined;
  const common = {
    origin,
    query,
    ...namesOf(what, offer, words),
    id: idOf(what),
    link: kind === 'chapter' && first ? `#${first}` : graphic ? `#${graphic.step}` : '',
    integrity: sound.pinned ? offer.integrity : '',
    scrolls: preview
  };
  if (graphic)
    return snippet({
      ...common,
      path: `embed/graphic/${name}/`,
      query: { ...query, mode: 'unrolled' },
      height: heightAt(graphic.size, COLUMN),
      fluid: cssHeight(graphic.size)
    });
  if (way === 'probe') {
    const screens = Math.round(stepsOf({ ...sound, what, way }, offer).length * STEP_SCREENS + OTHER_SCREENS);
    return probePair({ ...common, top: Number(sound.top), length: screens * SCREEN, key: idOf(what) });
  }
  if (way !== 'auto') query.mode = way;
  if (way === 'steps' && sound.step) query.step = sound.step;
  return snippet({
    ...common,
    top: way === 'auto' ? Number(sound.top) : 0,
    height: way === 'steps' ? Number(sound.height) : 640
  });
}

/** The other ways to what is chosen, each to be copied. */
export type Other = 'oembed' | 'page' | 'link' | 'probe' | 'card';

/** Where a part of the story stands on the site, and its oEmbed answer, from the root. A chapter has no answer of its own. */
function placesOf({ what, way, step }: Choice, offer: Offer): { page: string; link: string; oembed: string } {
  const [kind = '', name = ''] = what.split('/');
  const first = stepsOf({ ...PLAIN, what }, offer)[0]?.id ?? '';
  const own = way === 'steps' || way === 'card' ? step : '';
  if (kind === 'graphic')
    return { page: `embed/graphic/${name}/`, link: `embed/graphic/${name}/`, oembed: `graphic-${name}` };
  if (own) return { page: `s/${own}/`, link: `#${own}`, oembed: `step-${own}` };
  return { page: '', link: kind === 'chapter' ? `#${first}` : '', oembed: 'story' };
}

/** What can be copied beside the code, for systems that take something else; not the way that is chosen already. */
export function othersFor(
  choice: Choice,
  offer: Offer,
  origin: string,
  words: CodeWords
): Partial<Record<Other, string>> {
  const sound = held(choice, offer);
  const graphic = sound.what.startsWith('graphic/');
  const site = origin.replace(/\/?$/, '/');
  const { page, link, oembed } = placesOf(sound, offer);
  return {
    page: site + page,
    oembed: `${site}oembed/${oembed}.json`,
    link: `<a href="${escapeHtml(site + link)}">${escapeHtml(namesOf(sound.what, offer, words).caption)}</a>`,
    ...(graphic || sound.way === 'card'
      ? {}
      : {
          card: codeFor({ ...sound, step: matters('step', sound) ? sound.step : '', way: 'card' }, offer, origin, words)
        }),
    ...(graphic || sound.way === 'probe' ? {} : { probe: codeFor({ ...sound, way: 'probe' }, offer, origin, words) })
  };
}
