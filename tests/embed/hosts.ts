import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve';
import { articleBody, between, hostStyle } from './article';
import { recorder, scripts, vendors, type Kind } from './kinds';
import { outerHtml, type Outer } from './outer';
import { snippet, type SnippetOptions } from '../../src/lib/embed/publish/snippet';
import { builderStrings } from '../../src/lib/ui/strings';

/** Styles of an element around the embed, as publishers' pages have them. */
const ancestors = {
  clip: 'overflow:clip',
  transform: 'transform:translateZ(0)',
  contain: 'contain:content',
  flex: 'display:flex',
  grid: 'display:grid',
  hidden: 'overflow:hidden',
  'hidden-x': 'overflow-x:hidden',
  'auto-without-height': 'overflow:auto',
  scroller: 'overflow:auto;height:80vh',
  'max-height': 'overflow:hidden;max-height:400px',
  'hidden+transform': 'overflow:hidden;transform:translateZ(0)',
  height: 'height:720px',
  'low height': 'height:400px',
  'visible max-height': 'max-height:720px',
  'grid of 720 px': 'display:grid;grid-template-rows:720px',
  'flex column of 720 px': 'display:flex;flex-direction:column;height:720px',
  'flex row of 400 px': 'display:flex;height:400px',
  'grid row of 300 px': 'display:grid;grid-template-rows:300px',
  '16:9': 'position:relative;height:0;padding-bottom:56.25%;overflow:hidden',
  'contain: size': 'contain:size;height:720px',
  'container-type: size': 'container-type:size;height:720px',
  'contain: strict': 'contain:strict;height:720px',
  'contain: paint': 'contain:paint;height:720px',
  'clip-path': 'clip-path:inset(0);height:720px',
  mask: '-webkit-mask:linear-gradient(#000,#000);mask:linear-gradient(#000,#000);height:720px',
  scale: 'transform:scale(.9)',
  columns: 'column-count:2',
  circle: 'clip-path:circle(300px at 50% 300px)',
  'fading mask': '-webkit-mask:linear-gradient(#000 60%,transparent);mask:linear-gradient(#000 60%,transparent)',
  'growing clip-path': 'clip-path:inset(0)',
  'growing column': 'display:flex;flex-direction:column;min-height:720px',
  narrow: 'width:300px;margin:0 auto'
};

/** What plug-ins and editors put around the iframe, inside the wrapper. */
export const wraps = {
  'a paragraph': ['<p>', '</p>'],
  'a positioned element': ['<div style="position:relative">', '</div>'],
  'an element of fixed height': ['<div style="height:640px">', '</div>'],
  'a box of fixed proportions': [
    '<div style="position:relative;height:0;padding-bottom:56.25%;overflow:hidden">',
    '</div>'
  ],
  'a transformed element': ['<div style="transform:translateZ(0)">', '</div>'],
  'words above it': ['<div style="height:120px">Content of another site</div>', '']
} as const;

/** `body` and `html+body` hide what is too wide on the page's own elements, as many themes do. */
export type Ancestor = keyof typeof ancestors | 'body' | 'html+body';

export interface HostOptions {
  /** The embeds of the article, from top to bottom; one without it. */
  embeds?: Partial<SnippetOptions>[];
  ancestor?: Ancestor;
  /** Height of the host's sticky header, px; given to the snippet as its `top`. */
  header?: number;
  /** The embed is `display: none` until `document.getElementById('middle').style.display = ''`. */
  hidden?: boolean;
  rtl?: boolean;
  dark?: boolean;
  /** A policy that allows our origin by name and inline code by nonce alone. */
  csp?: boolean;
  /** Takes the loader out of the snippet, as most systems do. */
  stripped?: boolean;
  /** Puts another value into the frame's `sandbox`; null takes the attribute away. */
  sandbox?: string | null;
  /** The frame is of this height, px, and not of the one of the snippet. */
  height?: number;
  /** Styles of the host, after its own. */
  css?: string;
  /** The article itself stands in a frame of another page. */
  outer?: Outer;
  /** What stands around the iframe in the wrapper. */
  wrap?: keyof typeof wraps;
  /** Includes the loader a second time, at the end of the page. */
  twice?: boolean;
  kind?: Kind;
  /** The frame of a resizer has no height, in attribute or style. */
  unsized?: boolean;
  /** The script of `kind` does not run before `runLate()` is called. */
  late?: boolean;
  /** Anything else in place of the snippet; `GUEST` stands for the origin of the story. */
  html?: string;
  /** The host is on another port of the guest's own site. */
  sameSite?: boolean;
  /** What follows the address of the host, with its '#'. */
  hash?: string;
}

export interface Hosts {
  /** Origin of the built site, without CORS. */
  guest: string;
  /** Makes an article and gives its address, on another site than the guest's. */
  page: (options?: HostOptions) => string;
  close: () => Promise<void>;
}

const title = 'Four hours in Paris';
const caption = builderStrings.captions.story(title);

/** Serves the built site on 127.0.0.1 and articles that embed it on localhost: another site, in another process. */
async function openHosts(): Promise<Hosts> {
  const guestServer = await serve();
  const guest = new URL(guestServer.url).origin;
  const pages: HostOptions[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const vendor = vendors[pathname];
    const [, kind, number] = /^\/(article|outer)\/(\d+)\/$/.exec(pathname) ?? [];
    const options = pages[Number(number ?? NaN)];
    if (vendor) {
      const file = fileURLToPath(new URL(`../../node_modules/${vendor}`, import.meta.url));
      readFile(file).then(
        (text) => response.setHeader('content-type', 'text/javascript').end(text),
        () => response.writeHead(404).end()
      );
    } else if (options) {
      response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('cache-control', 'no-store');
      if (options.csp) response.setHeader('content-security-policy', policy(guest));
      response.end(kind === 'outer' ? outerHtml(`/article/${number}/`, options.outer) : hostHtml(guest, options));
    } else {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  const port = await listen(server);
  return {
    guest,
    page: (options = {}) =>
      `http://${options.sameSite ? '127.0.0.1' : 'localhost'}:${port}/${options.outer ? 'outer' : 'article'}/${pages.push(options) - 1}/${options.hash ?? ''}`,
    close: async () => {
      await guestServer.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    }
  };
}

const nonce = 'bm9uY2Ugb2YgYSBob3N0';
const policy = (guest: string) =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; frame-src ${guest}; base-uri 'none'; form-action 'none'`;

/** The whole page of a host. */
function hostHtml(guest: string, options: HostOptions): string {
  const { rtl = false, twice = false } = options;
  const html = `<!doctype html>
<html lang="en"${rtl ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>What the edge of a map knows</title>
<script>${recorder}</script><style>${styles(options)}</style></head>
<body>${article(guest, options)}
${ownScripts(guest, options)}
${twice ? `<script async src="${guest}/embed.js"></script>` : ''}</body></html>`;
  return options.csp ? html.replace(/<(script|style)(?=[ >])/g, `<$1 nonce="${nonce}"`) : html;
}

/** Styles of the element around the embed; none where it is the page's own. */
const around = ({ ancestor }: HostOptions): string =>
  ancestor && ancestor in ancestors ? ancestors[ancestor as keyof typeof ancestors] : '';

/** What some ancestors need beside their own styles. */
const beside: Partial<Record<Ancestor, string>> = {
  '16:9': '#middle iframe{position:absolute;top:0;left:0;width:100%;height:100%}',
  body: 'body{overflow-x:hidden}',
  'html+body': 'html,body{overflow-x:hidden}'
};

/** The styles of the page. */
function styles(options: HostOptions): string {
  const { ancestor, dark = false, css = '' } = options;
  const wide = (ancestor && beside[ancestor]) ?? '';
  return `${hostStyle(dark)}${wide}.around{${around(options)}}${css}`;
}

/** The article, with the embed in its middle. */
const article = (guest: string, options: HostOptions): string =>
  articleBody(middle(guest, options), options.header ?? 0).replace(
    '<div id="middle">',
    `<div id="middle"${around(options) ? ' class="around"' : ''}>`
  );

/** What the page itself runs at its end: the script of its kind, now or once `runLate()` is called. */
function ownScripts(guest: string, options: HostOptions): string {
  const { hidden = false, kind, late = false } = options;
  const hide = hidden ? `document.getElementById('middle').style.display = 'none';` : '';
  const own = kind ? scripts[kind].replace('GUEST', address(guest, options.embeds?.[0])) : '';
  const src = kind && library[kind];
  if (late) return `${lateScript(src ?? '', own)}<script>${hide}</script>`;
  return `${src ? `<script src="${src}"></script>` : ''}<script>${hide}${own}</script>`;
}

/** As a script that a page loads in its own time: the frame has long been there then. */
const lateScript = (src: string, own: string): string =>
  `<script>window.runLate = () => { const script = document.createElement('script'); script.src = '${src}'; script.onload = () => { ${own} }; document.body.append(script); };</script>`;

const library: Partial<Record<Kind, string>> = {
  pym: '/vendor/pym.js',
  newswire: '/vendor/newswire.js',
  'iframe-resizer': '/vendor/iframe-resizer.js',
  'open-iframe-resizer': '/vendor/open-iframe-resizer.js',
  'open-iframe-resizer-legacy': '/vendor/open-iframe-resizer.js'
};

/** Address of the framed page, as an embed asks for it. */
const address = (guest: string, { path = 'embed/story/', query = {} }: Partial<SnippetOptions> = {}) =>
  `${guest}/${path}?${String(new URLSearchParams(query))}`;

/** What stands in the middle of the article. */
function middle(guest: string, options: HostOptions): string {
  const { embeds = [{}], kind, html, header, unsized = false } = options;
  if (html !== undefined) return html.replaceAll('GUEST', guest);
  const src = address(guest, embeds[0]);
  if (kind === 'pym') return '<div id="resized"></div>';
  if (kind === 'newswire')
    return `<div id="resized" data-frame-src="${src}" data-frame-attribute-sandbox="allow-scripts" data-frame-attribute-title="${title}"></div>`;
  // Of a frame without an origin iframe-resizer asks nothing: its messages go to the site of the frame's address.
  if (kind === 'iframe-resizer')
    return `<iframe id="resized" title="${title}" src="${src}" style="width:100%;${unsized ? '' : 'height:500px;'}border:0"></iframe>`;
  if (kind?.startsWith('open-'))
    return `<iframe id="resized" title="${title}" src="${src}" sandbox="allow-scripts" scrolling="no" style="width:100%;${unsized ? '' : 'height:500px;'}border:0"></iframe>`;
  return embeds
    .map((embed, index) => {
      const text = snippet({
        origin: guest,
        title,
        caption,
        top: header,
        ...(index > 0 ? { id: `story-${index + 1}` } : {}),
        ...embed
      });
      return change(text, options);
    })
    .join(`\n${between}\n`);
}

/** What publishers' systems do to a snippet. */
function change(code: string, { kind, stripped = false, sandbox, height, wrap }: HostOptions): string {
  const [before, behind] = wrap ? wraps[wrap] : ['', ''];
  const text = code.replace(/<iframe.*?<\/iframe>/, (frame) => before + frame + behind);
  const bare =
    stripped || ['wordpress', 'amp', 'datawrapper', 'medium', 'hostile'].includes(kind ?? '')
      ? text.replace(/<script[\s\S]*<\/script>/, '')
      : text;
  const boxed =
    sandbox === undefined ? bare : bare.replace(/ sandbox="[^"]*"/, sandbox === null ? '' : ` sandbox="${sandbox}"`);
  const sized =
    height === undefined
      ? boxed
      : boxed.replace(/ height="\d+"/, ` height="${height}"`).replace(/height:\d+px/, `height:${height}px`);
  return kind === 'wordpress' ? wordpress(sized) : sized;
}

/** WordPress keeps the frame and these of its attributes alone, and adds its own. */
function wordpress(text: string): string {
  const frame = /<iframe[^>]*>/.exec(text)?.[0] ?? '';
  const kept = ['width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']
    .map((name) => new RegExp(` ${name}="[^"]*"`).exec(frame)?.[0] ?? '')
    .join('');
  const src = / src="([^"]*)"/.exec(frame)?.[1] ?? '';
  return `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${src}#?secret=Ab12Cd34Ef" data-secret="Ab12Cd34Ef"${kept}></iframe></div></figure>`;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const shared = globalThis as typeof globalThis & { storyHosts?: Promise<Hosts> };

/** The servers that all tests of this worker share; they end with the worker. */
export const hosts = (): Promise<Hosts> => (shared.storyHosts ??= openHosts());
