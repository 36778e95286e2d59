// The code that a publisher copies for a choice: a snippet, a probe pair or a card, and the other ways to the same part.
import { EMBED_ID } from '../../site';
import { escapeHtml } from '../html';
import { held, isGraphic, matters, stepsOf, type Choice, type Offer } from './builder';
import { card } from './card';
import { cssHeight, heightAt } from './graphic-size';
import { probePair, snippet, type SnippetOptions } from './snippet';

/** Scroll length of one step in a probe pair, and of the story beside its steps, in heights of the screen. */
const STEP_SCREENS = 1.3;
const OTHER_SCREENS = 8;
/** Height of a screen where it cannot be measured, px. */
const SCREEN_HEIGHT = 800;
/** Height of the frame before the loader has given it another, px. */
const FRAME_HEIGHT = 640;

/** Width of a text column on a desktop, px: systems that need a fixed height get a graphic's height at this width. */
export const COLUMN = 640;

/** The id of the wrapper: one for each part of the story, so that several can be on one page. */
export const idOf = (what: string): string => (what === 'story' ? EMBED_ID : `story-${what.replace('/', '-')}`);

/** Words in a code. */
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

/** The chapter or the graphic that is chosen, if it is one of them. */
function chosenPart(
  what: string,
  { chapters, graphics }: Offer
): { chapter?: Offer['chapters'][number]; graphic?: Offer['graphics'][number] } {
  const [kind, name] = what.split('/');
  return {
    chapter: kind === 'chapter' ? chapters.find(({ id }) => id === name) : undefined,
    graphic: kind === 'graphic' ? graphics.find((one) => one.name === name) : undefined
  };
}

/** The title of the frame and the sentence of its link. */
function namesOf(what: string, offer: Offer, words: CodeWords): { title: string; caption: string } {
  const { headline } = offer;
  const { chapter, graphic } = chosenPart(what, offer);
  if (chapter)
    return { title: words.part(chapter.title, headline), caption: words.captions.chapter(chapter.title, headline) };
  if (graphic)
    return { title: words.part(graphic.title, headline), caption: words.captions.graphic(graphic.title, headline) };
  return { title: headline, caption: words.captions.story(headline) };
}

/** The look and the part that a frame's address asks for: only what differs from the frame's own. */
function frameQuery({ what, theme, accent, font }: Choice): Record<string, string> {
  const [kind, name = ''] = what.split('/');
  const query: Record<string, string> = {};
  if (kind === 'chapter') query.chapter = name;
  if (theme !== 'auto') query.theme = theme;
  if (!isGraphic(what) && accent) query.accent = accent.slice(1);
  if (!isGraphic(what) && font !== 'serif') query.font = font;
  return query;
}

/**
 * The link under a frame, from the site's root: to the first step of a chapter, or to the step of a graphic; '' for the
 * story.
 */
function frameLink(choice: Choice, offer: Offer): string {
  const { graphic } = chosenPart(choice.what, offer);
  if (graphic) return `#${graphic.step}`;
  const first = choice.what.startsWith('chapter/') ? stepsOf(choice, offer)[0] : undefined;
  return first ? `#${first.id}` : '';
}

/** The story or a chapter in a frame with our loader, or a step at a time, or unrolled. */
function storySnippet({ way, step, top, height }: Choice, common: SnippetOptions): string {
  const query = { ...common.query };
  if (way !== 'auto') query.mode = way;
  if (way === 'steps' && step) query.step = step;
  return snippet({
    ...common,
    query,
    top: way === 'auto' ? Number(top) : 0,
    height: way === 'steps' ? Number(height) : FRAME_HEIGHT
  });
}

/**
 * The code for a publisher's page.
 * @param choice   wrong values in it count as not chosen
 * @param origin   address of the site
 * @param preview  true for the builder's own preview: the frame says in the console what it leaves out
 * @returns HTML; '' for a card that the offer does not have
 */
export function codeFor(choice: Choice, offer: Offer, origin: string, words: CodeWords, preview = false): string {
  const sound = held(choice, offer);
  const { what, way } = sound;
  if (way === 'card') {
    const text = offer.cards[sound.step ? `step/${sound.step}` : what];
    return text ? card(origin, text, words.cardLink(offer.headline)) : '';
  }
  const common = {
    origin,
    query: { ...(preview ? { builder: '1' } : {}), ...frameQuery(sound) },
    ...namesOf(what, offer, words),
    id: idOf(what),
    link: frameLink(sound, offer),
    integrity: sound.pinned ? offer.integrity : '',
    scrolls: preview
  };
  const { graphic } = chosenPart(what, offer);
  if (graphic)
    return snippet({
      ...common,
      path: `embed/graphic/${graphic.name}/`,
      query: { ...common.query, mode: 'unrolled' },
      height: heightAt(graphic.size, COLUMN),
      fluid: cssHeight(graphic.size)
    });
  if (way === 'probe') {
    const screens = Math.round(stepsOf(sound, offer).length * STEP_SCREENS + OTHER_SCREENS);
    return probePair({ ...common, top: Number(sound.top), length: screens * SCREEN_HEIGHT, key: idOf(what) });
  }
  return storySnippet(sound, common);
}

/** The other ways to what is chosen, each to be copied. */
export type Other = 'oembed' | 'page' | 'link' | 'probe' | 'card';

/** Page, link and oEmbed answer of what is chosen, from the site's root. A chapter has no oEmbed answer: it takes the story's. */
function placesOf(choice: Choice, offer: Offer): { page: string; link: string; oembed: string } {
  const { what, way, step } = choice;
  const [kind, name = ''] = what.split('/');
  if (kind === 'graphic')
    return { page: `embed/graphic/${name}/`, link: `embed/graphic/${name}/`, oembed: `graphic-${name}` };
  const own = way === 'steps' || way === 'card' ? step : '';
  if (own) return { page: `s/${own}/`, link: `#${own}`, oembed: `step-${own}` };
  return { page: '', link: kind === 'chapter' ? `#${stepsOf(choice, offer)[0]?.id ?? ''}` : '', oembed: 'story' };
}

/** What can be copied beside the code, for systems that take something else; without the way that is already chosen. */
export function othersFor(
  choice: Choice,
  offer: Offer,
  origin: string,
  words: CodeWords
): Partial<Record<Other, string>> {
  const sound = held(choice, offer);
  const graphic = isGraphic(sound.what);
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
