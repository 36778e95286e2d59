// Metadata for networks, messengers and search engines, and the pages that are shared.
import { lang } from '$lib/ui/strings';
import { escapeHtml } from '../html';

/** What the metadata says of a page. Addresses are absolute. */
export interface Shared {
  /** Root of the site, with a slash at its end. */
  site: string;
  /** Address for readers and search engines. */
  canonical: string;
  /** Address for networks, where it is another: they drop the part after `#`. */
  page?: string;
  title: string;
  /** Name of the whole story. */
  story: string;
  description: string;
  /** File name of its still, without the extension. */
  picture: string;
  /** Alt text of the still. */
  alt: string;
  /** Name of the publisher. */
  desk: string;
  /** Day of publication, YYYY-MM-DD. */
  published: string;
  /** Name of its oEmbed answer. */
  oembed: string;
}

/** Address and size, px, of a still as shared. */
export const pictureOf = (site: string, name: string) => ({
  url: `${site}stills/${name}.png`,
  width: 1200,
  height: 630
});

const meta = (name: string, content: string | number): string =>
  `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(String(content))}">`;

/** Link by which publishing systems find the oEmbed answer. */
export const discovery = ({ site, oembed, title }: Pick<Shared, 'site' | 'oembed' | 'title'>): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${site}oembed/${oembed}.json`)}" title="${escapeHtml(title)}">`;

/** JSON-LD for search engines. `<` is escaped, so that no text can end the script. */
function linkedData({ site, canonical, title, story, description, picture, desk, published }: Shared): string {
  const { url, width, height } = pictureOf(site, picture);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    inLanguage: lang,
    url: canonical,
    mainEntityOfPage: canonical,
    ...(published && { datePublished: published }),
    ...(desk && { author: { '@type': 'Organization', name: desk, url: site } }),
    image: { '@type': 'ImageObject', url, width, height },
    ...(title === story ? {} : { isPartOf: { '@type': 'NewsArticle', headline: story, url: site } })
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** Metadata of a share page: Open Graph, Twitter card, JSON-LD and the link to the oEmbed answer. */
export function shareHead(shared: Shared): string {
  const { site, canonical, title, story, description, picture, alt } = shared;
  const { url, width, height } = pictureOf(site, picture);
  return [
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    discovery(shared),
    meta('description', description),
    meta('og:type', 'article'),
    meta('og:site_name', story),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:url', shared.page ?? canonical),
    meta('og:image', url),
    meta('og:image:width', width),
    meta('og:image:height', height),
    meta('og:image:alt', alt),
    meta('twitter:card', 'summary_large_image'),
    linkedData(shared)
  ].join('');
}

/** The same for the article, without what its head already has or networks can do without: it is in the critical path. */
export function articleHead(shared: Shared): string {
  const { site, canonical, title, description, picture } = shared;
  return [
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    discovery(shared),
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:image', pictureOf(site, picture).url),
    meta('twitter:card', 'summary_large_image'),
    linkedData(shared)
  ].join('');
}

/**
 * Writes a share page. Programs read its head; a person is redirected to the article, without a script.
 * @param to    address of the article at that step, relative to the page
 * @param more  text of the link to it
 */
export function sharePage(shared: Shared, to: string, more: string): string {
  const { title, story, description, picture, alt } = shared;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${title} · ${story}`)}</title>
<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">${shareHead(shared)}
<link rel="icon" href="../../icon.svg" type="image/svg+xml">
<style>:root{color-scheme:light dark}body{margin:0 auto;max-width:40rem;padding:1rem;font:1.0625rem/1.5 Georgia,serif}img{display:block;width:100%;height:auto}h1{font-size:1.5rem;line-height:1.2;margin:1rem 0 .5rem}a{color:inherit}</style></head>
<body><main><a href="${escapeHtml(to)}"><img src="../../stills/${picture}.svg" alt="${escapeHtml(alt)}" width="800" height="420"></a>
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p><p><a href="${escapeHtml(to)}">${escapeHtml(more)}</a></p></main></body></html>
`;
}
