/** From the embed's folder to the site's root. */
const UP = '../../';

/** Addresses that are no path from the page's own folder. */
const ELSEWHERE = /^(?:[a-z]+:|\/|#|\.\.\/|$)/i;

/** An address from the root, from here. */
const lead = (address: string): string => (ELSEWHERE.test(address) ? address : UP + address.replace(/^\.\//, ''));

/** The link to the styles of every page, among them the addresses of the fonts. */
const STYLES = /<link href="[^"]*\/0\.[\w-]+\.css" rel="stylesheet">/;

/** Opened by itself the page is in nobody's frame: no guest comes to choose its fonts, and it may load the files. */
const ALONE = `<script>if(parent===self)document.head.append(Object.assign(document.createElement('link'),{rel:'stylesheet',href:'../type.css'}))</script>`;

/**
 * The article's page as it is served under /embed/story/: its relative addresses lead back to the root, search engines are
 * sent to the article, frames that grow are told that this one may, and no font is loaded before it is known how: in a frame
 * the guest knows, by itself the page does.
 * @param html  the article's prerendered page
 */
export function embedded(html: string): string {
  if (!STYLES.test(html)) throw new Error('the article links no styles of every page');
  return html
    .replace(STYLES, `<link href="../base.css" rel="stylesheet">${ALONE}`)
    .replaceAll(/<[a-z][^>]*>/g, (tag) =>
      tag.replaceAll(
        /(\s)(href|src|srcset)="([^"]*)"/g,
        (_, space: string, name: string, value: string) =>
          `${space}${name}="${name === 'srcset' ? value.split(/,\s+/).map(lead).join(', ') : lead(value)}"`
      )
    )
    .replaceAll(/"(bundles|guest)":"(?:\.\/)?/g, `"$1":"${UP}`)
    .replace(/<html lang="[^"]*"/, '$& data-embed')
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" /><meta name="robots" content="noindex" /><meta name="responsive-embedded-sizing" />`
    );
}
