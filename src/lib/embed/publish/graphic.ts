// Writes the page of a single graphic, for a frame: picture, notes, sources and a link into the story. It can be read without
// scripts.
import { lang } from '$lib/ui/strings';
import { escapeHtml } from '../html';
import { discovery, type Shared } from './share';

export interface GraphicPage extends Omit<Shared, 'desk' | 'published'> {
  /** The days that the picture shows; '' where the title names them. */
  when: string;
  /** Id of the step that shows the graphic. */
  step: string;
  /** Name of the table with its data. */
  table: string;
  /** Notes under the picture, such as how a disputed area is drawn. */
  notes: string[];
  sources: { name: string; url: string }[];
  /** Labels of sources and links. */
  strings: { sources: string; rows: string; more: string; data: string; whole: string };
  /** Colours and fonts of the page. The fonts are inside it, because a sandboxed frame cannot load font files. */
  css: string;
  /** Script that sends the page's height to the host. */
  script: string;
}

/** Path from the page to the site's root. */
const SITE_ROOT = '../../../';
/** Minimum width of a frame for the wide picture, px. Narrower ones get the tall picture. */
export const MIN_WIDE = 760;
/** Maximum width of the tall picture, px. */
export const MAX_TALL_WIDTH = 440;
const DARK_DEVICE = '(prefers-color-scheme: dark)';

const PAGE_STYLE = `
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;font:400 .8125rem/1.45 var(--sans)}
main{max-width:1000px;margin:auto;padding:.75rem 0 .5rem;overflow-wrap:anywhere;overflow:hidden}
h1{margin:0 0 .5rem;padding:0 .75rem;font:600 1.25rem/1.2 var(--serif);letter-spacing:-.01em}
h1 span{margin-left:.4em;font:400 .8125rem/1.3 var(--sans);letter-spacing:0;color:var(--ink-2)}
figure{margin:0}
img{display:block;width:100%;height:auto}
p{margin:.5rem 0 0;padding:0 .75rem;color:var(--ink-2)}
.ways{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.875rem}
.ways a{padding:.6rem 0;font-weight:600}
html[data-framed]{overflow:hidden}
.cut{display:none;position:fixed;inset:auto 0 0;margin:0;padding:.6rem .75rem;background:var(--paper);border-top:1px solid var(--rule-strong);font-size:.875rem;font-weight:600}
html[data-cut] .cut{display:block}
a{color:var(--ink);text-underline-offset:3px;text-decoration-thickness:1px}
a:focus-visible{outline:2px solid var(--talks);outline-offset:2px}
@media(max-width:${MIN_WIDE - 1}px){img{max-width:${MAX_TALL_WIDTH}px;margin:auto}}
@media print{html{background:none}html .cut{display:none}}`;

/** Script that sets the theme named in the address. Without one the reader's device decides, and no script is needed. */
const THEME =
  '(function(m){if(m)document.documentElement.dataset.theme=m[1]})(/[?&]theme=(light|dark)(?:&|$)/.exec(location.search))';
/** Script that chooses the pictures of that theme, before the browser loads one. */
const PICTURES = `(function(s,t){if(t)for(var i=0;i<s.length;i++)s[i].media=s[i].media.replace('${DARK_DEVICE}',t==='dark'?'(min-width: 0px)':'(max-width: 0px)')})(document.querySelectorAll('source'),document.documentElement.dataset.theme)`;

/** Adds a media query for dark devices to the colours. @param tokens  text of tokens.css */
export function themed(tokens: string): string {
  const dark = /:root\[data-theme=['"]?dark['"]?\]\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  return `${tokens}@media ${DARK_DEVICE}{:root:not([data-theme]){${dark}}}`;
}

/** All text on a graphic's page: its fonts are reduced to these characters. */
export const textOf = ({
  title,
  when,
  notes,
  sources,
  strings
}: Pick<GraphicPage, 'title' | 'when' | 'notes' | 'sources' | 'strings'>): string =>
  [
    title,
    when,
    ...notes,
    ...sources.map(({ name }) => name),
    strings.sources,
    strings.rows,
    strings.more,
    strings.data,
    strings.whole,
    ':;.,'
  ].join('');

/** Writes the page as HTML. */
export function graphicPage(page: GraphicPage): string {
  const { canonical, title, story, alt, picture, when, step, table, notes, sources, strings, css, script } = page;
  const still = `${SITE_ROOT}stills/${picture}`;
  const source = (media: string, file: string, size: string) => `<source media="${media}" srcset="${file}" ${size}>`;
  const wide = `(min-width: ${MIN_WIDE}px)`;
  const newTab = 'target="_blank" rel="noopener"';
  const cited = sources
    .map(({ name, url }) => (url ? `<a href="${escapeHtml(url)}" ${newTab}>${escapeHtml(name)}</a>` : escapeHtml(name)))
    .join('; ');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${title} · ${story}`)}</title>
<meta name="robots" content="noindex"><meta name="responsive-embedded-sizing"><link rel="canonical" href="${escapeHtml(canonical)}">${discovery(page)}
<meta name="description" content="${escapeHtml(alt)}"><link rel="icon" href="${SITE_ROOT}icon.svg" type="image/svg+xml"><style>${css}${PAGE_STYLE}</style><script>${THEME}</script></head>
<body><main><h1>${escapeHtml(title)}${when && ` <span>${escapeHtml(when)}</span>`}</h1>
<figure><picture>${source(`${wide} and ${DARK_DEVICE}`, 'dark.svg', 'width="800" height="420"')}${source(wide, `${still}.svg`, 'width="800" height="420"')}${source(DARK_DEVICE, 'dark-tall.svg', 'width="400" height="500"')}<script>${PICTURES}</script><img src="${still}-tall.svg" alt="${escapeHtml(alt)}" width="400" height="500"></picture></figure>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
<p>${escapeHtml(strings.sources)}: ${cited}. ${escapeHtml(strings.rows)}</p>
<p class="ways"><a href="${SITE_ROOT}#${step}" ${newTab}>${escapeHtml(strings.more)}</a> <a href="${SITE_ROOT}data/#${table}" ${newTab}>${escapeHtml(strings.data)}</a></p></main>
<p class="cut"><a href="." ${newTab}>${escapeHtml(strings.whole)}</a></p>
<script>${script}</script></body></html>
`;
}
