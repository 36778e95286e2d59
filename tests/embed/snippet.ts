import { existsSync } from 'node:fs';

/** What a publisher may choose; the product's own function takes the same. */
export interface SnippetOptions {
  /** Where the story is served: 'https://stories.example'. */
  origin: string;
  /** Address of the framed page from the site's root; 'embed/story/' without it. */
  path?: string;
  /** Options of the frame. */
  query?: Record<string, string>;
  /** Height of the host's sticky header, px. */
  top?: number;
  id?: string;
  title: string;
}

type MakeSnippet = (options: SnippetOptions) => string;

/** The snippet of the builder as the contract has it: for as long as the product has none of its own. */
const contract: MakeSnippet = ({ origin, path = 'embed/story/', query = {}, top, id = 'four-hours-in-paris', title }) =>
  `<div data-story-embed id="${id}"${top === undefined ? '' : ` data-top="${top}"`} style="position:relative">
<iframe src="${origin}/${path}?${String(new URLSearchParams(query))}" title="${title}: an explainer in maps" loading="lazy" width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="" scrolling="no" style="display:block;width:100%;height:640px;border:0"></iframe>
<p><a href="${origin}/">${title}</a></p></div>
<script async src="${origin}/embed.js"></script>`;

const product = new URL('../../src/lib/embed/snippet.ts', import.meta.url);

/** Makes a snippet with the product's own function. */
export const snippet: MakeSnippet = existsSync(product)
  ? ((await import(/* @vite-ignore */ product.pathname)) as { snippet: MakeSnippet }).snippet
  : contract;
