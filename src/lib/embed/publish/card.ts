// The story as a card: picture, headline, three sentences and a link, for places that keep neither frames nor scripts.
import type { Story } from '$lib/content/types';
import { sentences } from '$lib/ui/format';
import { escapeHtml } from '../html';

/** What a card says; all of it stands in the story. */
export interface CardText {
  title: string;
  /** Day and place of a step; '' for the story and its chapters. */
  kicker: string;
  sentences: string[];
  /** Name of its picture among the stills, and the words for it. */
  picture: string;
  alt: string;
  /** Where it leads, from the site's root. */
  link: string;
}

/** The first sentences of a text. */
export const firstSentences = (text: string, count: number): string[] => sentences(text).slice(0, count);

/**
 * The cards there are, by the names the builder uses: `story`, `chapter/<id>`, `step/<id>`.
 * @param describe  the words for the picture of a step, or of the opening
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
    // A short chapter goes on with the sentences of its first step.
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
 * A card as HTML: no frame, no script, no class, no table; styles inline, colours and type those of the place it stands in.
 * @param origin  address of the site, with or without a slash at its end
 * @param more    words of the link, a sentence
 */
export function card(origin: string, text: CardText, more: string): string {
  const site = origin.replace(/\/?$/, '/');
  const to = escapeHtml(site + text.link);
  const kicker =
    text.kicker && `<p style="margin:12px 0 0;font-size:14px;line-height:1.3">${escapeHtml(text.kicker)}</p>`;
  return [
    '<div style="max-width:600px">',
    `<a href="${to}"><img src="${site}stills/${text.picture}.png" alt="${escapeHtml(text.alt)}" width="600" height="315" style="display:block;width:100%;height:auto;border:0"></a>`,
    ...(kicker ? [kicker] : []),
    `<h3 style="margin:${kicker ? 4 : 12}px 0 8px;font-size:24px;line-height:1.15"><a href="${to}" style="color:inherit;text-decoration:none">${escapeHtml(text.title)}</a></h3>`,
    `<p style="margin:0 0 8px;font-size:16px;line-height:1.5">${escapeHtml(text.sentences.join(' '))}</p>`,
    `<p style="margin:0;font-size:16px;line-height:1.5"><a href="${to}" style="color:inherit">${escapeHtml(more)}</a></p>`,
    '</div>'
  ].join('\n');
}
