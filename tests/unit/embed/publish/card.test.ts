import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { card, cardsOf, firstSentences } from '$lib/embed/publish/card';

const story = loadStory();
const cards = cardsOf(story, (id) => `picture of ${id}`);
const told = [story.dek, ...story.steps.map(({ plain }) => plain)].join(' ');

describe('a card', () => {
  it('there is one for the story, each chapter and each step', () => {
    expect(Object.keys(cards).length).toBe(1 + story.chapters.length + story.steps.length);
  });

  it.each(Object.entries(cards))('%s has at most three sentences, all from the story', (_, { sentences }) => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const sentence of sentences) {
      expect(told).toContain(sentence);
      expect(sentence).toMatch(/[.!?][”’]?$/);
    }
  });

  it('needs no frame, no script, no class, no table and nothing but inline styles', () => {
    for (const text of Object.values(cards)) {
      const html = card('https://stories.example', text, 'Read on');
      expect(html).not.toMatch(/<(?:iframe|script|style|table)|class=|\bon\w+=/);
      expect(html).toContain(`src="https://stories.example/stills/${text.picture}.png"`);
      expect(html).toMatch(/alt="[^"]+" width="600" height="315"/);
      expect(html.match(/href="https:\/\/stories\.example\//g)?.length).toBe(3);
    }
  });

  it('a step’s leads to its share page, a chapter’s to its first step', () => {
    expect(cards['step/how-many']?.link).toBe('s/how-many/');
    expect(cards['chapter/crimea']?.link).toBe('#peninsula');
  });

  it('words cannot become markup', () => {
    const html = card(
      'https://stories.example/',
      { title: '<b>&"', kicker: '', sentences: ['<i>.'], picture: 'a', alt: '"><script>', link: '' },
      '<u>'
    );
    expect(html).not.toMatch(/<(?:b|i|u|script)>/);
  });
});

describe('sentences', () => {
  it('end at full stops and closing quotation marks, not inside numbers or names', () => {
    expect(
      firstSentences('He had 1.5 million. “No,” he said. They say “it doesn’t work.” The rest follows.', 3)
    ).toEqual(['He had 1.5 million.', '“No,” he said.', 'They say “it doesn’t work.”']);
    expect(firstSentences('One only', 3)).toEqual(['One only']);
  });
});
