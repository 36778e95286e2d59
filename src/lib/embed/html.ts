// Escaping for the HTML that this room writes as strings.

/** Escapes a text for HTML, both between tags and in attributes with double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
