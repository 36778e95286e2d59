// Paragraphs and links of data/methods.aml as HTML. The texts of steps are in text.ts.
import { escapeHtml } from './text.ts';

/** `[words](kind:id)`, or an address in the brackets. */
const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g;

/** A link of the prose: to a source, a step, a table, its download, a section on methods, or another site. */
export interface Link {
  words: string;
  kind: 'source' | 'step' | 'table' | 'csv' | 'method' | 'out' | 'unknown';
  id: string;
}

const KINDS: readonly string[] = ['source', 'step', 'table', 'csv', 'method'];

function linkOf(words: string, target: string): Link {
  if (/^https?:\/\//.test(target)) return { words, kind: 'out', id: target };
  const [kind = '', id = ''] = target.split(':');
  return { words, kind: KINDS.includes(kind) && target.includes(':') ? (kind as Link['kind']) : 'unknown', id };
}

/** All links of a text, in order. */
export function linksOf(text: string): Link[] {
  return [...text.matchAll(LINK)].map(([, words = '', target = '']) => linkOf(words, target));
}

/** Parts of a text that begin like a link and are none. */
export function brokenLinks(text: string): string[] {
  return text.replace(LINK, '').match(/\[[^\s\]]*\]?|\]\(\S*/g) ?? [];
}

/**
 * Paragraphs as HTML.
 * @param root  relative path to the site's root from the page that shows them: '' or '../'
 */
export function proseHtml(text: string, root: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((paragraph) => {
      let html = '';
      let from = 0;
      for (const match of paragraph.matchAll(LINK)) {
        html += escapeHtml(paragraph.slice(from, match.index)) + anchor(linkOf(match[1] ?? '', match[2] ?? ''), root);
        from = match.index + match[0].length;
      }
      return html + escapeHtml(paragraph.slice(from));
    });
}

function anchor({ words, kind, id }: Link, root: string): string {
  const rel = kind === 'out' ? ' rel="noopener"' : '';
  return `<a href="${escapeHtml(href(kind, id, root))}"${rel}>${escapeHtml(words)}</a>`;
}

function href(kind: Link['kind'], id: string, root: string): string {
  const hash = id && `#${id}`;
  switch (kind) {
    case 'source':
      return `${root}sources/${hash}`;
    case 'method':
      return `${root}methods/${hash}`;
    case 'table':
      return `${root}data/${hash}`;
    case 'csv':
      return `${root}data/${id}.csv`;
    // Without an id it is the top of the article; '' would be the current page.
    case 'step':
      return `${root}${hash}` || './';
    case 'out':
    case 'unknown':
      return id;
  }
}
