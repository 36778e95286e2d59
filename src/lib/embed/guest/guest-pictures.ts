// Shows the stills of an unrolled story in the present theme.

const root = document.documentElement;
/** The fragment makes a still dark (prerender/stills.ts). The query is for WebKit, which ignores a change of the fragment alone. */
const DARK_SUFFIX = '?dark#dark';

/** Shows all stills in the theme of the page, also when that changes. @returns a function that stops this */
export function tintPictures(): () => void {
  const tint = (): void => {
    for (const source of document.querySelectorAll('.still > *')) {
      const name = source.matches('img') ? 'src' : 'srcset';
      const now = source.getAttribute(name) ?? '';
      const next = now.replace(DARK_SUFFIX, '') + (root.dataset.theme === 'dark' ? DARK_SUFFIX : '');
      if (next !== now) source.setAttribute(name, next);
    }
  };
  const changed = new MutationObserver(tint);
  changed.observe(root, { attributeFilter: ['data-theme'] });
  tint();
  return () => changed.disconnect();
}
