/** From the embed's folder to the site's root. */
const UP = '../../';

/** Addresses that are no path from the page's own folder. */
const ELSEWHERE = /^(?:[a-z]+:|\/|#|\.\.\/|$)/i;

/**
 * The article's page as it is served under /embed/story/: its relative addresses lead back to the root, search engines are
 * sent to the article, and frames that grow are told that this one may.
 * @param html  the article's prerendered page
 */
export function embedded(html: string): string {
  return html
    .replaceAll(/(<[^>]*?\s)(href|src|srcset)="([^"]*)"/g, (whole, before: string, name: string, address: string) => (ELSEWHERE.test(address) ? whole : `${before}${name}="${UP}${address.replace(/^\.\//, '')}"`))
    .replaceAll(/"(atlas|guest)":"(?:\.\/)?/g, `"$1":"${UP}`)
    .replace('<html lang="en"', '<html lang="en" data-embed')
    .replace('<meta charset="utf-8" />', `<meta charset="utf-8" /><meta name="robots" content="noindex" /><meta name="responsive-embedded-sizing" />`);
}
