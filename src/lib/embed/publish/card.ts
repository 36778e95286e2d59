// The story as a card, for systems that keep neither frames nor scripts: picture, headline, three sentences and a link.
import type { Story } from '$lib/content/types';
import { sentences } from '$lib/ui/format';
import { escapeHtml } from '../html';

/** Content of a card. All of it is quoted from the story. */
export interface CardText {
  title: string;
  /** Date and place of a step; '' for the story and its chapters. */
  kicker: string;
  sentences: string[];
  /** File name of its still, without the extension. */
  picture: string;
  /** Alt text of the still. */
  alt: string;
  /** Target of its link, from the site's root. */
  link: string;
}

/** Returns the first sentences of a text; fewer where it has fewer. */
export const firstSentences = (text: string, count: number): string[] => sentences(text).slice(0, count);

/**
 * Makes the cards of the story, its chapters and its steps.
 * @param describe  returns the alt text of a step's still, or of 'opening'
 * @returns cards by the builder's names: `story`, `chapter/<id>`, `step/<id>`
 */
export function cardsOf(story: Story, describe: (id: string) => string): Record<string, CardText> {
  const cards: Record<string, CardText> = {};
  const opening = firstSentences(story.steps[0]?.plain ?? '', 2);
  cards.story = {
    title: story.headline,
    kicker: '',
    sentences: [story.dek, ...opening],
    picture: 'opening',
    alt: describe('opening'),
    link: ''
  };
  for (const { id, title, first, last } of story.chapters) {
    const steps = story.steps.slice(first, last + 1);
    const firsts = steps.flatMap((step) => firstSentences(step.plain, 1)).slice(0, 3);
    // A chapter of fewer than three steps is introduced by the first sentences of its first step.
    const sentences = firsts.length < 3 ? firstSentences(steps[0]?.plain ?? '', 3) : firsts;
    const picture = steps[0]?.id ?? 'opening';
    cards[`chapter/${id}`] = { title, kicker: '', sentences, picture, alt: describe(picture), link: `#${picture}` };
  }
  for (const { id, date, place, plain } of story.steps) {
    cards[`step/${id}`] = {
      title: story.headline,
      kicker: `${date}, ${place}`,
      sentences: firstSentences(plain, 3),
      picture: id,
      alt: describe(id),
      link: `s/${id}/`
    };
  }
  return cards;
}

/**
 * Writes a card as HTML without frames, scripts, classes or tables. Its styles are inline; colours and fonts are those of the
 * page around it.
 * @param origin  address of the site, with or without a slash at its end
 * @param more    text of the link: a sentence
 */
export function card(origin: string, text: CardText, more: string): string {
  const site = origin.replace(/\/?$/, '/');
  const href = escapeHtml(site + text.link);
  const kicker =
    text.kicker && `<p style="margin:12px 0 0;font-size:14px;line-height:1.3">${escapeHtml(text.kicker)}</p>`;
  return [
    '<div style="max-width:600px">',
    `<a href="${href}"><img src="${site}stills/${text.picture}.png" alt="${escapeHtml(text.alt)}" width="600" height="315" style="display:block;width:100%;height:auto;border:0"></a>`,
    ...(kicker ? [kicker] : []),
    `<h3 style="margin:${kicker ? 4 : 12}px 0 8px;font-size:24px;line-height:1.15"><a href="${href}" style="color:inherit;text-decoration:none">${escapeHtml(text.title)}</a></h3>`,
    `<p style="margin:0 0 8px;font-size:16px;line-height:1.5">${escapeHtml(text.sentences.join(' '))}</p>`,
    `<p style="margin:0;font-size:16px;line-height:1.5"><a href="${href}" style="color:inherit">${escapeHtml(more)}</a></p>`,
    '</div>'
  ].join('\n');
}
