// Makes the page of the embedded story from the article's page.

/** Path from the page to the site's root. */
const ROOT = '../../';

/** Addresses that are not relative to the page's folder. */
const NOT_RELATIVE = /^(?:[a-z]+:|\/|#|\.\.\/|$)/i;

/** Makes a relative address of the article lead to the same file from here. */
const rebase = (address: string): string =>
  NOT_RELATIVE.test(address) ? address : ROOT + address.replace(/^\.\//, '');

/** Link to the styles of every page, which load the font files. */
const STYLES = /<link href="[^"]*\/0\.[\w-]+\.css" rel="stylesheet">/;

/** Script that loads the font files where the page is not in a frame: there is no guest then to choose the fonts. */
const FONTS_OUTSIDE_FRAMES = `<script>if(parent===self)document.head.append(Object.assign(document.createElement('link'),{rel:'stylesheet',href:'../type.css'}))</script>`;

/**
 * Rewrites the article's page for /embed/story/. Relative addresses lead back to the root. Search engines are told not to index
 * it. A meta element tells resizing hosts that the page reports its height. Font files are not loaded yet: in a frame the guest
 * chooses the fonts.
 * @param html  the article's prerendered page
 * @returns HTML; throws where the page does not link the styles of every page
 */
export function embedded(html: string): string {
  if (!STYLES.test(html)) throw new Error('the article links no styles of every page');
  return html
    .replace(STYLES, `<link href="../base.css" rel="stylesheet">${FONTS_OUTSIDE_FRAMES}`)
    .replaceAll(/<[a-z][^>]*>/g, (tag) =>
      tag.replaceAll(
        /(\s)(href|src|srcset)="([^"]*)"/g,
        (_, space: string, name: string, value: string) =>
          `${space}${name}="${name === 'srcset' ? value.split(/,\s+/).map(rebase).join(', ') : rebase(value)}"`
      )
    )
    .replaceAll(/"(bundles|guest)":"(?:\.\/)?/g, `"$1":"${ROOT}`)
    .replace(/<html lang="[^"]*"/, '$& data-embed')
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" /><meta name="robots" content="noindex" /><meta name="responsive-embedded-sizing" />`
    );
}
