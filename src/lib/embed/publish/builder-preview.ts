// A mock article with the builder's code in it, as an HTML document: the preview of what a publisher's reader sees.
import { lang } from '$lib/ui/strings';

/** Which parts of pasted code a publishing system keeps. */
export type Kept = 'all' | 'no-scripts' | 'no-frames';

/** Texts of the mock article. */
export interface ArticleStrings {
  section: string;
  headline: string;
  before: string[];
  after: string[];
}

/** Look of the mock article. */
export interface ArticleLook {
  /** True for a dark background. */
  dark: boolean;
  /** Height of its sticky header, px; 0 for none. */
  header: number;
  /** True where the embed is in the text column, false where it has the full width. */
  column: boolean;
}

/** Removes from the code what a publishing system does not keep. */
export function strip(code: string, kept: Kept): string {
  const scripted = kept === 'all' ? code : code.replaceAll(/<script\b[^>]*><\/script>/g, '');
  return kept === 'no-frames' ? scripted.replaceAll(/<iframe\b[^>]*><\/iframe>/g, '') : scripted;
}

const ARTICLE_STYLE = `
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
 * Makes the mock article.
 * @param code  the code as it would be pasted
 * @returns an HTML document
 */
export function mockArticle(
  code: string,
  { dark, header, column }: ArticleLook,
  { section, headline, before, after }: ArticleStrings
): string {
  const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
  const bar =
    header > 0 ? `<header style="height:${header}px">${section}</header>` : `<div class="label">${section}</div>`;
  return `<!doctype html>
<html lang="${lang}"${dark ? ' class="dark"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${headline}</title><style>${ARTICLE_STYLE}</style></head>
<body>${bar}
<main><h1>${headline}</h1>
${paragraphs(before)}
${column || !code.includes('<iframe') ? `<div class="column">${code}</div>` : code}
${paragraphs(after)}
</main></body></html>`;
}
