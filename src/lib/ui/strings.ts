// The strings of the site, in the language that is named here.
import { quoteMarks } from './locale/en.ts';

/** The strings of the language that the site is in: another language is another file, named here and above. */
export * from './locale/en.ts';

/** Whether a text begins with a quotation mark: then it is verbatim. */
export const isQuote = (text: string): boolean => text.startsWith(quoteMarks.open);
export const quoted = (text: string): string => quoteMarks.open + text + quoteMarks.close;
