// What a publisher chooses in the builder, and which choices hold. Pure: the page and its tests use the same.
import type { Grounds } from '../contrast';
import type { CardText } from './card';
import type { GraphicSize } from './graphic-size';

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

/** The least and the greatest height for a frame that is read a step at a time, px. */
const HEIGHT_RANGE = [420, 1000] as const;
/** The greatest height of a sticky header, px: a higher one leaves the story no room. */
const MAX_TOP = 300;
const isWholeNumber = (value: string, min: number, max: number): boolean =>
  /^\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max;

/** The steps of what is chosen: a chapter has only its own. */
export function stepsOf({ what }: Choice, { steps }: Offer): Offer['steps'] {
  return what === 'story' ? steps : steps.filter(({ chapter }) => what === `chapter/${chapter}`);
}

/** True where one graphic is chosen, and not a part of the story. */
export const isGraphic = (what: string): boolean => what.startsWith('graphic/');

/** The ways there are for what is chosen. A graphic is a frame and nothing else. */
export const waysFor = (what: string): readonly Way[] => (isGraphic(what) ? ['auto'] : WAYS);

/** The ways for which a choice makes a difference, in the order of the form. */
const MATTERS: Record<keyof Choice, (way: string) => boolean> = {
  what: () => true,
  way: () => true,
  step: (way) => way === 'steps' || way === 'card',
  height: (way) => way === 'steps',
  top: (way) => way === 'auto' || way === 'probe',
  theme: (way) => way !== 'card',
  font: (way) => way !== 'card',
  accent: (way) => way !== 'card',
  pinned: (way) => way !== 'card' && way !== 'probe'
};
/** A graphic's page has no steps, and neither accent nor type of the publisher's. */
const FOR_GRAPHICS: readonly (keyof Choice)[] = ['what', 'theme', 'pinned'];

/** True where a choice makes a difference for what is chosen and the way it comes. */
export const matters = (name: keyof Choice, { what, way }: Choice): boolean =>
  MATTERS[name](way) && (!isGraphic(what) || FOR_GRAPHICS.includes(name));

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
    top: choice.top === '' || isWholeNumber(choice.top, 0, MAX_TOP),
    height: isWholeNumber(choice.height, ...HEIGHT_RANGE),
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
