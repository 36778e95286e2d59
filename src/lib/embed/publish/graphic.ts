// One graphic as a page of its own for a frame: its picture, where it comes from, and the way into the story. No script
// is needed to see it.
import { lang } from '$lib/ui/strings';
import { escapeHtml } from '../html';
import { discovery, type Shared } from './share';

export interface GraphicPage extends Omit<Shared, 'desk' | 'published'> {
  /** The days the picture is of; '' where the title says it. */
  when: string;
  /** The step it is from. */
  step: string;
  table: string;
  /** Cautions under the picture, among them how the disputed area is drawn. */
  notes: string[];
  sources: { name: string; url: string }[];
  /** Names of what stands under the picture. */
  words: { sources: string; rows: string; more: string; data: string; whole: string };
  /** The page's colours, and its letters within it: a sandboxed frame may load no font files. */
  css: string;
  /** The script that tells the frame's height. */
  script: string;
}

/** From the graphic's folder to the site's root. */
const UP = '../../../';
/** Frames narrower than this take the upright picture, px. */
export const WIDE = 760;
/** The widest tall picture, px. */
export const TALLEST = 440;
const DARK = '(prefers-color-scheme: dark)';

const STYLE = `
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
@media(max-width:${WIDE - 1}px){img{max-width:${TALLEST}px;margin:auto}}
@media print{html{background:none}html .cut{display:none}}`;

/** Sets the theme that a host asks for; without one the reader's device decides, and no script is needed. */
const THEME =
  '(function(m){if(m)document.documentElement.dataset.theme=m[1]})(/[?&]theme=(light|dark)(?:&|$)/.exec(location.search))';
/** The same for the pictures, before any is asked for. */
const PICTURES = `(function(s,t){if(t)for(var i=0;i<s.length;i++)s[i].media=s[i].media.replace('${DARK}',t==='dark'?'(min-width: 0px)':'(max-width: 0px)')})(document.querySelectorAll('source'),document.documentElement.dataset.theme)`;

/** The colours of the page, its dark ones also for a device that asks for them. @param tokens  text of tokens.css */
export function themed(tokens: string): string {
  const dark = /:root\[data-theme=['"]?dark['"]?\]\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  return `${tokens}@media ${DARK}{:root:not([data-theme]){${dark}}}`;
}

/** The words a graphic's page shows: its fonts are cut to them. */
export const wordsOf = ({
  title,
  when,
  notes,
  sources,
  words
}: Pick<GraphicPage, 'title' | 'when' | 'notes' | 'sources' | 'words'>): string =>
  [
    title,
    when,
    ...notes,
    ...sources.map(({ name }) => name),
    words.sources,
    words.rows,
    words.more,
    words.data,
    words.whole,
    ':;.,'
  ].join('');

/** A graphic as the HTML of its page. */
export function graphicPage(page: GraphicPage): string {
  const { canonical, title, story, alt, picture, when, step, table, notes, sources, words, css, script } = page;
  const still = `${UP}stills/${picture}`;
  const source = (media: string, file: string, size: string) => `<source media="${media}" srcset="${file}" ${size}>`;
  const wide = `(min-width: ${WIDE}px)`;
  const away = 'target="_blank" rel="noopener"';
  const cited = sources
    .map(({ name, url }) => (url ? `<a href="${escapeHtml(url)}" ${away}>${escapeHtml(name)}</a>` : escapeHtml(name)))
    .join('; ');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${title} · ${story}`)}</title>
<meta name="robots" content="noindex"><meta name="responsive-embedded-sizing"><link rel="canonical" href="${escapeHtml(canonical)}">${discovery(page)}
<meta name="description" content="${escapeHtml(alt)}"><link rel="icon" href="${UP}icon.svg" type="image/svg+xml"><style>${css}${STYLE}</style><script>${THEME}</script></head>
<body><main><h1>${escapeHtml(title)}${when && ` <span>${escapeHtml(when)}</span>`}</h1>
<figure><picture>${source(`${wide} and ${DARK}`, 'dark.svg', 'width="800" height="420"')}${source(wide, `${still}.svg`, 'width="800" height="420"')}${source(DARK, 'dark-tall.svg', 'width="400" height="500"')}<script>${PICTURES}</script><img src="${still}-tall.svg" alt="${escapeHtml(alt)}" width="400" height="500"></picture></figure>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
<p>${escapeHtml(words.sources)}: ${cited}. ${escapeHtml(words.rows)}</p>
<p class="ways"><a href="${UP}#${step}" ${away}>${escapeHtml(words.more)}</a> <a href="${UP}data/#${table}" ${away}>${escapeHtml(words.data)}</a></p></main>
<p class="cut"><a href="." ${away}>${escapeHtml(words.whole)}</a></p>
<script>${script}</script></body></html>
`;
}
