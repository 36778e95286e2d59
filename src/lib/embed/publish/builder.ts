// The choices of the builder, where publishers make the code for their page: what there is to choose, and which values are
// valid. Pure functions.
import type { Backgrounds } from '../contrast';
import type { CardText } from './card';
import type { GraphicSize } from './graphic-size';

export const WAYS = ['auto', 'steps', 'unrolled', 'probe', 'card'] as const;
/** How the story is embedded: `auto` is with our loader, so that it scrolls with the page. */
export type Way = (typeof WAYS)[number];

/** All values of the form, as strings. They are also the parameters in the builder's own address. */
export interface Choice {
  /** `story`, `chapter/<id>` or `graphic/<name>`. */
  what: string;
  /** Id of a step; '' for the first one. */
  step: string;
  way: string;
  theme: string;
  /** #rrggbb; '' for the story's own accent. */
  accent: string;
  font: string;
  /** Height of a sticky header, px. */
  top: string;
  /** Height of the frame in paged mode, px. */
  height: string;
  /** 'yes' pins the loader to its present version by an integrity hash. */
  pinned: string;
}

/** What there is to choose from. */
export interface Offer {
  headline: string;
  chapters: { id: string; title: string }[];
  steps: { id: string; /** former ids */ was?: string[]; name: string; chapter: string }[];
  graphics: { name: string; title: string; /** the step that shows it */ step: string; size: GraphicSize }[];
  /** By `what`, or `step/<id>`. */
  cards: Record<string, CardText>;
  /** Name of the publisher of the story. */
  desk: string;
  /** Licence of the published tables. */
  licence: { name: string; url: string };
  backgrounds: Backgrounds;
  /** Integrity hash of /embed/v1.js. */
  integrity: string;
  /** Address of the site, if the build was given one; '' otherwise. */
  site: string;
}

export const DEFAULT_CHOICE: Choice = {
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
const FIELDS = Object.keys(DEFAULT_CHOICE) as (keyof Choice)[];

/** Minimum and maximum height of a frame in paged mode, px. */
const HEIGHT_RANGE = [420, 1000] as const;
/** Maximum height of a sticky header, px: a higher one leaves too little room for the story. */
const MAX_TOP = 300;
const isWholeNumber = (value: string, min: number, max: number): boolean =>
  /^\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max;

/** The steps of the chosen part: the story or one chapter. */
export function stepsOf({ what }: Choice, { steps }: Offer): Offer['steps'] {
  return what === 'story' ? steps : steps.filter(({ chapter }) => what === `chapter/${chapter}`);
}

/** True where a single graphic is chosen. */
export const isGraphic = (what: string): boolean => what.startsWith('graphic/');

/** The ways to embed the chosen part. A graphic is always a frame. */
export const waysFor = (what: string): readonly Way[] => (isGraphic(what) ? ['auto'] : WAYS);

/** For each field, whether it has an effect with a way. The order is that of the form. */
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
/** The fields that have an effect for a graphic: its page has no steps, accent or fonts of the publisher. */
const GRAPHIC_FIELDS: readonly (keyof Choice)[] = ['what', 'theme', 'pinned'];

/** True where a field has an effect with the other choices. */
export const matters = (name: keyof Choice, { what, way }: Choice): boolean =>
  MATTERS[name](way) && (!isGraphic(what) || GRAPHIC_FIELDS.includes(name));

/** Brings spellings to one form: `60px` becomes 60, `aa3311` and `#a31` become #aa3311. */
export function normalized(choice: Choice): Choice {
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

/** The fields with invalid values. The code is made with their defaults. */
export function invalidIn(raw: Choice, offer: Offer): (keyof Choice)[] {
  const choice = normalized(raw);
  const parts = [
    'story',
    ...offer.chapters.map(({ id }) => `chapter/${id}`),
    ...offer.graphics.map(({ name }) => `graphic/${name}`)
  ];
  const isValid: Record<keyof Choice, boolean> = {
    what: parts.includes(choice.what),
    step: choice.step === '' || stepsOf(choice, offer).some(({ id }) => id === choice.step),
    way: (waysFor(choice.what) as readonly string[]).includes(choice.way),
    theme: /^(auto|light|dark)$/.test(choice.theme),
    accent: /^(#[0-9a-f]{6})?$/i.test(choice.accent),
    font: /^(serif|sans|system)$/.test(choice.font),
    top: choice.top === '' || isWholeNumber(choice.top, 0, MAX_TOP),
    height: isWholeNumber(choice.height, ...HEIGHT_RANGE),
    pinned: /^(yes)?$/.test(choice.pinned)
  };
  return FIELDS.filter((name) => !isValid[name]);
}

/** The choice in one spelling, with the default for every invalid value. */
export function validated(choice: Choice, offer: Offer): Choice {
  const valid = normalized(choice);
  for (const name of invalidIn(choice, offer)) valid[name] = DEFAULT_CHOICE[name];
  return valid;
}

/** Replaces a former id of a step by its present one: older addresses of the builder remain valid. */
export const renamed = (choice: Choice, { steps }: Offer): Choice => ({
  ...choice,
  step: steps.find(({ was }) => was?.includes(choice.step))?.id ?? choice.step
});

/** Reads a choice from the builder's own address; values may be invalid. @param query  location.search */
export function readChoice(query: string): Choice {
  const params = new URLSearchParams(query);
  const choice = { ...DEFAULT_CHOICE };
  for (const name of FIELDS) choice[name] = params.get(name) ?? DEFAULT_CHOICE[name];
  return choice;
}

/** Query of the builder's own address for a choice: the fields that differ from the default. '' where none does. */
export function queryOf(choice: Choice): string {
  const params = new URLSearchParams(
    FIELDS.filter((name) => choice[name] !== DEFAULT_CHOICE[name]).map((name) => [name, choice[name]])
  );
  return `${params}` && `?${params}`.replaceAll('%2F', '/');
}
