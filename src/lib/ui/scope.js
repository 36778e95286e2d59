/** Begins the class that scopes a component's styles. */
export const SCOPE = 's-';

/**
 * The class that scopes a component's styles, shorter than Svelte's own: it stands on almost every element of the page, and
 * the page has a budget. Three letters tell some sixty components apart; a test says so where
 * two share one.
 * JavaScript, because svelte.config.js needs it as it is.
 * @type {import('svelte/compiler').CssHashGetter}
 */
export const scopeClass = ({ hash, filename, css }) => `${SCOPE}${hash(filename ?? css).slice(0, 3)}`;
