// What a publisher pastes. Stripping any part of it leaves something that works.
import { EMBED_ID } from '../../site';
import { escapeHtml } from '../html';

export interface SnippetOptions {
  /** Address of the site, with or without a slash at its end. */
  origin: string;
  /** What the frame shows, from the site's root. */
  path?: string;
  /** Options of the frame, as in options.ts. */
  query?: Record<string, string>;
  /** Height of a sticky header on the publisher's page, px. */
  top?: number;
  /** Id of the wrapper: links to `#<id>-<step>` on the publisher's page lead into the story. */
  id?: string;
  /** What the frame is, for those who do not see it. */
  title: string;
  /** Words of the link under the frame: a sentence, because it is all that is left where frames are removed. */
  caption: string;
  /** Height that is reserved for the frame, px. */
  height?: number;
  /** The same as a length in CSS that follows the wrapper's width; `height` is for those who do not keep or know it. */
  fluid?: string;
  /** Where the link leads, from the site's root. */
  link?: string;
  /** Integrity hash of /embed/v1.js: pins the loader to the version of this day. */
  integrity?: string;
  /** False leaves the loader out. */
  script?: boolean;
  /** True for a page that stands in a frame and is scrolled by itself: the loader need not wait until it is. */
  scrolls?: boolean;
}

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The wrapper's opening tag. A fluid height is counted in its width: it is a size container then. */
function wrapperTag({ id, top, fluid, scrolls }: { id: string; top: number; fluid: string; scrolls: boolean }): string {
  const header = top > 0 ? ` data-top="${Math.round(top)}"` : '';
  return `<div data-story-embed${scrolls ? '="scrolls"' : ''} id="${escapeHtml(id)}"${header}${fluid && ' style="width:100%;container-type:inline-size"'}>`;
}

/** The frame of the story, a chapter or a graphic. @param fluid  height in CSS, for those who know it; '' for none */
const frameTag = (src: string, title: string, height: number, fluid: string): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height}" frameborder="0" sandbox="${SANDBOX}" allow="" style="display:block;width:100%;height:${height}px;${fluid && `height:${fluid};`}border:0"></iframe>`;

/** The loader, pinned to one version by its integrity hash where there is one. */
const loaderTag = (origin: string, integrity: string): string =>
  integrity
    ? `<script async src="${origin}embed/v1.js" integrity="${integrity}" crossorigin="anonymous"></script>`
    : `<script async src="${origin}embed.js"></script>`;

/** The snippet: a wrapper with a frame and a link, and the loader that lets the story scroll with the page. */
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

/** The link under a frame, and the end of the wrapper. */
const captionOf = (href: string, caption: string): string =>
  `<p><a href="${escapeHtml(href)}" style="color:inherit">${escapeHtml(caption)}</a></p></div>`;

/**
 * The probe pair: two frames of one key, for publishing systems that strip scripts and keep inline styles. Their sandbox
 * leaves them their origin: in an opaque one they could not hear each other.
 *
 * The probe alone has the length, as the base of a flex item: where frames are removed, or `display` is, nothing is long.
 * Its column takes no width, so that the story's frame begins at the same height and sticks for the whole length.
 * Its length is in px, and the story's frame no higher than any screen: lengths that follow the window would grow for ever in a
 * window that follows its content.
 * @param length  given to the story, px: fixed, because nothing can measure it
 */
export function probePair(options: SnippetOptions & { length: number; key: string }): string {
  const origin = options.origin.replace(/\/?$/, '/');
  const { length, key, title, caption, top = 0, query = {}, link = '' } = options;
  const search = new URLSearchParams({ ...query, mode: 'probe', k: key }).toString();
  // No width in its attributes: some themes limit the height of a frame by the proportion of its two attributes.
  const probe = `<iframe src="${origin}embed/probe/?k=${key}" title="" aria-hidden="true" tabindex="-1" height="1" frameborder="0" sandbox="allow-scripts allow-same-origin" allow="" style="flex:0 0 ${length}px;max-height:none;width:2px;border:0;pointer-events:none"></iframe>`;
  const story = `<iframe src="${escapeHtml(`${origin}embed/story/?${search}`)}" title="${escapeHtml(title)}" width="100%" height="640" frameborder="0" sandbox="${SANDBOX} allow-same-origin" allow="" style="position:sticky;top:${top}px;display:block;width:100%;height:calc(100vh - ${top}px);max-height:2000px;border:0"></iframe>`;
  return [
    `<div><div style="display:flex"><div style="display:flex;flex-direction:column;flex:none;width:2px;margin-left:-1px;margin-right:-1px">${probe}</div>`,
    `${story}</div>`,
    captionOf(origin + link, caption)
  ].join('\n');
}
