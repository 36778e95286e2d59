// A mock article around the code of the builder, as a whole document: what a publisher's reader would see.
import { lang } from '$lib/ui/strings';

/** What a publishing system keeps of the code that is pasted into it. */
export type Kept = 'all' | 'no-scripts' | 'no-frames';

/** Words of the mock article. */
export interface ArticleWords {
  section: string;
  headline: string;
  before: string[];
  after: string[];
}

/** How the mock article looks. */
export interface ArticleLook {
  /** True for an article on a dark ground. */
  dark: boolean;
  /** Height of its sticky header, px; 0 for none. */
  header: number;
  /** True where the embed stands in the column of the text, false where it has the whole width. */
  column: boolean;
}

/** The code as it is left by a system that strips parts of it. */
export function strip(code: string, kept: Kept): string {
  const scripted = kept === 'all' ? code : code.replaceAll(/<script\b[^>]*><\/script>/g, '');
  return kept === 'no-frames' ? scripted.replaceAll(/<iframe\b[^>]*><\/iframe>/g, '') : scripted;
}

const STYLE = `
html { color-scheme: light; background: #fff; color: #1d1d1f; font: 400 17px/1.6 Georgia, serif; }
html.dark { color-scheme: dark; background: #15171a; color: #dfe1e4; }
body { margin: 0; padding: 0 0 4rem; }
header { position: sticky; top: 0; z-index: 9; box-sizing: border-box; display: flex; align-items: center; padding: 0 20px; background: #2b3440; color: #fff; font: 600 14px/1 Arial, sans-serif; }
.label { padding: 14px 20px; border-bottom: 1px solid #8886; font: 600 14px/1 Arial, sans-serif; }
h1 { margin: 1.2rem auto 1rem; font: 700 clamp(1.7rem, 4vw, 2.6rem)/1.1 Arial, sans-serif; }
h1, main > p { max-width: 640px; padding: 0 20px; margin-left: auto; margin-right: auto; }
.column { max-width: 640px; margin: 0 auto; }
@media (max-width: 680px) { .column > [style^="max-width"] { padding: 0 20px; } }
a { color: inherit; }`;

/**
 * The mock article.
 * @param code    what stands in it, as it would be pasted
 * @returns an HTML document
 */
export function mockArticle(
  code: string,
  { dark, header, column }: ArticleLook,
  { section, headline, before, after }: ArticleWords
): string {
  const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
  const bar =
    header > 0 ? `<header style="height:${header}px">${section}</header>` : `<div class="label">${section}</div>`;
  return `<!doctype html>
<html lang="${lang}"${dark ? ' class="dark"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${headline}</title><style>${STYLE}</style></head>
<body>${bar}
<main><h1>${headline}</h1>
${paragraphs(before)}
${column || !code.includes('<iframe') ? `<div class="column">${code}</div>` : code}
${paragraphs(after)}
</main></body></html>`;
}
