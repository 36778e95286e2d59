// The pseudo-locale: the strings, months and texts of the data with accents, and 40 % longer.
import { vi } from 'vitest';
import type { Story } from '$lib/content/types';
import * as locale from '$lib/ui/locale/en';

/** Accents that the shipped fonts have, so that widths are measured as they are drawn. */
const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý'
};
const PLAIN = /[aceinouy]/i;
const LONGER = 0.4;

/** A text with accents on its letters and each of its words 40 % longer; what has accents already stays as it is. */
export const pseudo = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    if (!PLAIN.test(word)) return word;
    const added = 'éíóúáéíóú'.slice(0, Math.round(word.length * LONGER));
    return word.replace(/[aceinouy]/gi, (letter) => ACCENTS[letter] ?? letter) + added;
  });

/** Words without an accent where the pseudo-locale has one: they come from neither the locale nor the data. */
export const englishIn = (text: string): string[] => text.match(/\p{L}*[aeiou]\p{L}*/giu) ?? [];

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Replaces every string of a tree in place, and what its functions return. */
function replaceStrings(tree: Tree): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') tree[key] = pseudo(value);
    else if (typeof value === 'function')
      tree[key] = (...parts: unknown[]) => pseudoDeep((value as (...all: unknown[]) => unknown)(...parts));
    else if (isTree(value)) replaceStrings(value);
  }
}
const pseudoDeep = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(pseudoDeep) : typeof value === 'string' ? pseudo(value) : value;

function copyOf(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(copyOf);
  return isTree(tree) ? Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, copyOf(value)])) : tree;
}
function restore(tree: Tree, copy: Tree): void {
  for (const [key, value] of Object.entries(copy)) {
    if (isTree(value) && isTree(tree[key])) restore(tree[key], value);
    else tree[key] = value;
  }
}

const MONTHS = ['MONTHS', 'SHORT_MONTHS', 'LONE_MONTHS', 'LONE_SHORT_MONTHS'];

/** Sets the pseudo-locale in place of English, strings and months. @returns sets English again */
export function usePseudoLocale(): () => void {
  const sections = Object.entries(locale).filter(([name, section]) => isTree(section) && name !== 'quoteMarks') as [
    string,
    Tree
  ][];
  const copies = sections.map(([, section]) => copyOf(section) as Tree);
  for (const [, section] of sections) replaceStrings(section);
  for (const name of MONTHS) vi.stubGlobal(name, pseudo((globalThis as unknown as Record<string, string>)[name] ?? ''));
  return () => {
    sections.forEach(([, section], i) => restore(section, copies[i] ?? {}));
    vi.unstubAllGlobals();
  };
}

/** Fields of the compiled story that readers read; in `marks` only the second line is one. */
const TEXTS = new Set([
  'headline',
  'dek',
  'dateline',
  'title',
  'plain',
  'date',
  'place',
  'figureTitle',
  'figureNote',
  'who',
  'whoShort',
  'whoName',
  'where',
  'said',
  'label',
  'labelShort',
  'labelFigure',
  'wording',
  'short',
  'shortAlone',
  'meetingNote',
  'detail',
  'participants',
  'name',
  'lane',
  'heading',
  'state',
  'speaker',
  'leader',
  'inText',
  'description',
  'region',
  'what',
  'measure',
  'measureShort',
  'limit',
  'target',
  'issue',
  'issueShort',
  'position',
  'cell',
  'word',
  'quote',
  'quoteSpeaker',
  'outcome',
  'belongedTo',
  'line',
  'alt',
  'credit',
  'before',
  'area'
]);
/** Lists of the vocabulary whose entries are words for readers. */
const WORD_LISTS = new Set(['words', 'legend']);
/** Fields named like texts that are none: of marks only the second line is one, and the lane of an imposer is a kind. */
const isNoText = (inside: string, key: string): boolean =>
  (inside === 'marks' && key !== 'line') || (inside === 'imposers' && key === 'lane');
/** Not words for readers, though they are named like some: days, and parts that no drawing has. */
const AS_THEY_ARE = new Set([
  'sources',
  'notes',
  'html',
  'points',
  'claims',
  'graphics',
  'levels',
  'bounds',
  'projection'
]);
const ISO = /^\d{4}(-\d\d){0,2}$/;

/** A copy of a story in the pseudo-locale. */
export function pseudoStory(story: Story): Story {
  const issues = new Set(story.tables.positions.map(({ issue }) => issue));
  const copy = (value: unknown, key: string, inside: string): unknown => {
    if (AS_THEY_ARE.has(key)) return value;
    if (Array.isArray(value)) return value.map((item) => copy(item, typeof item === 'string' ? key : '', key));
    if (isTree(value))
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part, name, key || inside)]));
    if (typeof value !== 'string') return value;
    // Lists name who gives them and a source: 'State Dept=state-0331'.
    if (key === 'listed')
      return value.replace(/[^;=]+(?==|;|$)/g, (part, at: number) => (value[at - 1] === '=' ? part : pseudo(part)));
    // Its words in braces are filled in by the figure.
    if (key === 'apart') return value.replace(/\{\w+\}|[^{]+/g, (part) => (part.startsWith('{') ? part : pseudo(part)));
    const isText = (TEXTS.has(key) || WORD_LISTS.has(inside)) && !isNoText(inside, key) && !ISO.test(value);
    return isText || (key === 'focus' && issues.has(value)) ? pseudo(value) : value;
  };
  return copy(story, '', '') as Story;
}
