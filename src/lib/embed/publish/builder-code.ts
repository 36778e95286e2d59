// Makes the code that a publisher copies: a snippet, a probe pair or a card, and the alternatives to it.
import { EMBED_ID } from '../../site';
import { escapeHtml } from '../html';
import { validated, isGraphic, matters, stepsOf, type Choice, type Offer } from './builder';
import { card } from './card';
import { cssHeight, heightAt } from './graphic-size';
import { probePair, snippet, type SnippetOptions } from './snippet';

/** Length of a probe pair per step, in screens. */
const STEP_SCREENS = 1.3;
/** Additional length for opening, headings and end, in screens. */
const OTHER_SCREENS = 8;
/** Assumed height of a screen, px. */
const SCREEN_HEIGHT = 800;
/** Height of the frame until the loader sets another, px. */
const FRAME_HEIGHT = 640;

/** Width of a text column on a desktop, px. Systems that need a fixed height get a graphic's height at this width. */
export const COLUMN_WIDTH = 640;

/** Id of the wrapper. Each part of the story has its own, so that one page can embed several. */
export const idOf = (what: string): string => (what === 'story' ? EMBED_ID : `story-${what.replace('/', '-')}`);

/** Strings in the code. */
export interface CodeStrings {
  /** Title of a frame that shows a part of the story. */
  part: (title: string, story: string) => string;
  /** Link under a frame: a sentence. */
  captions: Record<'chapter' | 'graphic', (title: string, story: string) => string> & {
    story: (story: string) => string;
  };
  /** Link of a card: a sentence. */
  cardLink: (story: string) => string;
}

/** The chapter or the graphic that is chosen; neither for the whole story. */
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

/** Title of the frame and text of its link. */
function titleAndCaption(what: string, offer: Offer, strings: CodeStrings): { title: string; caption: string } {
  const { headline } = offer;
  const { chapter, graphic } = chosenPart(what, offer);
  if (chapter)
    return { title: strings.part(chapter.title, headline), caption: strings.captions.chapter(chapter.title, headline) };
  if (graphic)
    return { title: strings.part(graphic.title, headline), caption: strings.captions.graphic(graphic.title, headline) };
  return { title: headline, caption: strings.captions.story(headline) };
}

/** Query of the frame's address: part and look, without what is the default. */
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
 * Target of the link under a frame, from the site's root: the first step of a chapter, the step of a graphic, or '' for the
 * story.
 */
function frameLink(choice: Choice, offer: Offer): string {
  const { graphic } = chosenPart(choice.what, offer);
  if (graphic) return `#${graphic.step}`;
  const first = choice.what.startsWith('chapter/') ? stepsOf(choice, offer)[0] : undefined;
  return first ? `#${first.id}` : '';
}

/** Snippet for the story or a chapter, with our loader, in paged mode or unrolled. */
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
 * Makes the code for a publisher's page.
 * @param choice   invalid values are replaced by defaults
 * @param origin   address of the site
 * @param preview  true for the builder's own preview, in which the frame reports wrong options in the console
 * @returns HTML; '' for a card that the offer does not have
 */
export function codeFor(choice: Choice, offer: Offer, origin: string, strings: CodeStrings, preview = false): string {
  const valid = validated(choice, offer);
  const { what, way } = valid;
  if (way === 'card') {
    const text = offer.cards[valid.step ? `step/${valid.step}` : what];
    return text ? card(origin, text, strings.cardLink(offer.headline)) : '';
  }
  const common = {
    origin,
    query: { ...(preview ? { builder: '1' } : {}), ...frameQuery(valid) },
    ...titleAndCaption(what, offer, strings),
    id: idOf(what),
    link: frameLink(valid, offer),
    integrity: valid.pinned ? offer.integrity : '',
    scrolls: preview
  };
  const { graphic } = chosenPart(what, offer);
  if (graphic)
    return snippet({
      ...common,
      path: `embed/graphic/${graphic.name}/`,
      query: { ...common.query, mode: 'unrolled' },
      height: heightAt(graphic.size, COLUMN_WIDTH),
      fluid: cssHeight(graphic.size)
    });
  if (way === 'probe') {
    const screens = Math.round(stepsOf(valid, offer).length * STEP_SCREENS + OTHER_SCREENS);
    return probePair({ ...common, top: Number(valid.top), length: screens * SCREEN_HEIGHT, key: idOf(what) });
  }
  return storySnippet(valid, common);
}

/** Alternatives to the code, each to be copied. */
export type Alternative = 'oembed' | 'page' | 'link' | 'probe' | 'card';

/** Page, link and oEmbed answer of the chosen part, from the site's root. Chapters have no oEmbed answer and take the story's. */
function addressesOf(choice: Choice, offer: Offer): { page: string; link: string; oembed: string } {
  const { what, way, step } = choice;
  const [kind, name = ''] = what.split('/');
  if (kind === 'graphic')
    return { page: `embed/graphic/${name}/`, link: `embed/graphic/${name}/`, oembed: `graphic-${name}` };
  const own = way === 'steps' || way === 'card' ? step : '';
  if (own) return { page: `s/${own}/`, link: `#${own}`, oembed: `step-${own}` };
  return { page: '', link: kind === 'chapter' ? `#${stepsOf(choice, offer)[0]?.id ?? ''}` : '', oembed: 'story' };
}

/** Makes the alternatives to the code, for systems that need something else. The way that is chosen is not among them. */
export function alternativesFor(
  choice: Choice,
  offer: Offer,
  origin: string,
  strings: CodeStrings
): Partial<Record<Alternative, string>> {
  const valid = validated(choice, offer);
  const graphic = isGraphic(valid.what);
  const site = origin.replace(/\/?$/, '/');
  const { page, link, oembed } = addressesOf(valid, offer);
  return {
    page: site + page,
    oembed: `${site}oembed/${oembed}.json`,
    link: `<a href="${escapeHtml(site + link)}">${escapeHtml(titleAndCaption(valid.what, offer, strings).caption)}</a>`,
    ...(graphic || valid.way === 'card'
      ? {}
      : {
          card: codeFor(
            { ...valid, step: matters('step', valid) ? valid.step : '', way: 'card' },
            offer,
            origin,
            strings
          )
        }),
    ...(graphic || valid.way === 'probe' ? {} : { probe: codeFor({ ...valid, way: 'probe' }, offer, origin, strings) })
  };
}
