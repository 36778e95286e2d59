import { pageStrings } from '../ui/strings.ts';
import type { Note } from './types.ts';

/** The mark of a source note in a step's text: `[^talks]`. */
const MARK = /\[\^([a-z0-9-]+)\]/g;
/** A word with the marks after it, which stay on its line. */
const MARKED_WORD = /(\S*?)((?:\[\^[a-z0-9-]+\])+)/g;

/** Names of the notes, in the order of their first marks in the text. */
export function refsOf(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].map((match) => match[1] ?? ''))];
}

/** Parts of a text that begin like a mark and are none. */
export function brokenMarks(text: string): string[] {
  return text.replace(MARK, '').match(/\[\^?[^\s\]]*\]?|\^\w+\]/g) ?? [];
}

/** The text without marks, with a blank line between paragraphs. */
export function plainText(text: string): string {
  return paragraphs(text)
    .map((paragraph) => paragraph.replace(MARK, ''))
    .join('\n\n');
}

/**
 * A short form with no-break spaces, so that a number stays with its words: beside each number, in a whole
 * clause after a colon ('Here: over 80,000'), and after a name of up to three letters ('US: 40,000').
 */
export function keepNumbers(short: string): string {
  const clause = (words: string): string => (/\d/.test(words) ? words.replaceAll(' ', NO_BREAK) : words);
  return short
    .replace(/(?<=: )[^,]+/g, clause)
    .replace(/(?<=\b\p{L}{1,3}:) (?=[^,]*\d)/gu, NO_BREAK)
    .replace(/(?<![,:]) (?=\d)|(?<=\d) (?=\p{L})/gu, NO_BREAK);
}

const NO_BREAK = '\u00a0';

/** Number of words: parts with a letter or a digit. */
export function countWords(plain: string): number {
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Paragraphs as HTML. A mark and the word before it are in one `nowrap` span, so that no line begins with a mark.
 * @param notes  the step's notes with their numbers. Only the first mark of a note has an id, since ids are unique
 */
export function toHtml(text: string, notes: readonly Note[]): string[] {
  const met = new Set<string>();
  const mark = (ref: string): string => {
    const note = notes.find((each) => each.ref === ref);
    if (!note) return '';
    const id = met.has(ref) ? '' : ` id="mark-${note.n}"`;
    met.add(ref);
    const label = escapeHtml(pageStrings.mark(note.n, note.title));
    return `<a class="mark"${id} href="notes/#note-${note.n}" data-note="${note.n}" aria-label="${label}">${note.n}</a>`;
  };
  return paragraphs(text).map((paragraph) => {
    let html = '';
    let from = 0;
    for (const match of paragraph.matchAll(MARKED_WORD)) {
      const [whole, word = '', marks = ''] = match;
      html += escapeHtml(paragraph.slice(from, match.index));
      html += `<span class="nowrap">${escapeHtml(word)}${refsIn(marks).map(mark).join(' ')}</span>`;
      from = match.index + whole.length;
    }
    return html + escapeHtml(paragraph.slice(from));
  });
}

const refsIn = (marks: string): string[] => [...marks.matchAll(MARK)].map((match) => match[1] ?? '');

/** The paragraphs, each as one line, without spaces before marks. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\s+/g, ' ')
        .replace(/ (?=\[\^)/g, '')
        .trim()
    )
    .filter(Boolean);
}

/** Replaces straight quotation marks of a table's cell by printer's ones. */
export function curl(text: string): string {
  return text
    .replace(/(^|[\s([“‘–—/])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([“–—/])'/g, '$1‘')
    .replace(/'/g, '’');
}
