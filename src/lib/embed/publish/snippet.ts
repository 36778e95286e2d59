// The snippet that a publisher pastes, and the probe pair. When a system removes parts of it, the rest still works.
import { EMBED_ID } from '../../site';
import { escapeHtml } from '../html';

export interface SnippetOptions {
  /** Address of the site, with or without a slash at its end. */
  origin: string;
  /** Page in the frame, from the site's root. */
  path?: string;
  /** Options in the frame's address (options.ts). */
  query?: Record<string, string>;
  /** Height of a sticky header on the publisher's page, px. */
  top?: number;
  /** Id of the wrapper. A link to `#<id>-<step>` on the publisher's page leads to that step. */
  id?: string;
  /** Title of the frame, for screen readers. */
  title: string;
  /** Text of the link under the frame: a sentence, because nothing else is left where frames are removed. */
  caption: string;
  /** Height of the frame without our loader, px. */
  height?: number;
  /** The same as a CSS length that depends on the wrapper's width. `height` is for systems and browsers that do not keep it. */
  fluid?: string;
  /** Target of the link, from the site's root. */
  link?: string;
  /** Integrity hash of /embed/v1.js: pins the loader to its present version. */
  integrity?: string;
  /** False leaves the loader out. */
  script?: boolean;
  /** True for a page in a frame that its reader scrolls: the loader need not wait for a proof of that. */
  scrolls?: boolean;
}

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Opening tag of the wrapper. For a fluid height it is a size container. */
function wrapperTag({ id, top, fluid, scrolls }: { id: string; top: number; fluid: string; scrolls: boolean }): string {
  const header = top > 0 ? ` data-top="${Math.round(top)}"` : '';
  return `<div data-story-embed${scrolls ? '="scrolls"' : ''} id="${escapeHtml(id)}"${header}${fluid && ' style="width:100%;container-type:inline-size"'}>`;
}

/** The iframe. @param fluid  height as a CSS length; '' for none */
const frameTag = (src: string, title: string, height: number, fluid: string): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height}" frameborder="0" sandbox="${SANDBOX}" allow="" style="display:block;width:100%;height:${height}px;${fluid && `height:${fluid};`}border:0"></iframe>`;

/** The script tag of the loader. @param integrity  hash that pins it to one version; '' for none */
const loaderTag = (origin: string, integrity: string): string =>
  integrity
    ? `<script async src="${origin}embed/v1.js" integrity="${integrity}" crossorigin="anonymous"></script>`
    : `<script async src="${origin}embed.js"></script>`;

/** Writes the snippet: a wrapper with frame and link, and the loader, which makes the story scroll with the page. */
export function snippet(options: SnippetOptions): string {
  const {
    path = 'embed/story/',
    query = {},
    top = 0,
    id = EMBED_ID,
    title,
    caption,
    height = 640,
    fluid = '',
    link = '',
    integrity = '',
    script = true,
    scrolls = false
  } = options;
  const origin = options.origin.replace(/\/?$/, '/');
  const search = new URLSearchParams(query).toString();
  return [
    wrapperTag({ id, top, fluid, scrolls }),
    frameTag(origin + path + (search && `?${search}`), title, height, fluid),
    captionOf(origin + link, caption),
    ...(script ? [loaderTag(origin, integrity)] : [])
  ].join('\n');
}

/** The link under the frame, and the closing tag of the wrapper. */
const captionOf = (href: string, caption: string): string =>
  `<p><a href="${escapeHtml(href)}" style="color:inherit">${escapeHtml(caption)}</a></p></div>`;

/**
 * Writes a probe pair (guest/probe.ts), for publishing systems that remove scripts and keep inline styles. The sandbox lets both
 * frames keep their origin: without it they could not send each other messages.
 *
 * Only the probe is long, as the basis of a flex item. Where a system removes frames or `display`, nothing is long. The probe's
 * column takes no width, so that the story's frame begins at the same height and sticks for the whole length.
 * The length is in px and the story's frame is limited to 2000 px: in a window that follows its content, lengths relative to the
 * window would grow without end.
 * @param length  scroll length of the story, px: an estimate, because nothing can measure it
 * @param key     joins the two frames
 */
export function probePair(options: SnippetOptions & { length: number; key: string }): string {
  const origin = options.origin.replace(/\/?$/, '/');
  const { length, key, title, caption, top = 0, query = {}, link = '' } = options;
  const search = new URLSearchParams({ ...query, mode: 'probe', k: key }).toString();
  // It has no width attribute: some themes derive a maximum height from the proportion of both attributes.
  const probe = `<iframe src="${origin}embed/probe/?k=${key}" title="" aria-hidden="true" tabindex="-1" height="1" frameborder="0" sandbox="allow-scripts allow-same-origin" allow="" style="flex:0 0 ${length}px;max-height:none;width:2px;border:0;pointer-events:none"></iframe>`;
  const story = `<iframe src="${escapeHtml(`${origin}embed/story/?${search}`)}" title="${escapeHtml(title)}" width="100%" height="640" frameborder="0" sandbox="${SANDBOX} allow-same-origin" allow="" style="position:sticky;top:${top}px;display:block;width:100%;height:calc(100vh - ${top}px);max-height:2000px;border:0"></iframe>`;
  return [
    `<div><div style="display:flex"><div style="display:flex;flex-direction:column;flex:none;width:2px;margin-left:-1px;margin-right:-1px">${probe}</div>`,
    `${story}</div>`,
    captionOf(origin + link, caption)
  ].join('\n');
}
