// The standing pictures of a story that is unrolled, in the theme that is in force.

const root = document.documentElement;
/** What turns a picture dark: its fragment (story/still.ts). WebKit keeps the picture it has where only the fragment changes. */
const DARK = '?dark#dark';

/** Keeps the pictures in the theme of the page. @returns its undoing */
export function tintPictures(): () => void {
  const tint = (): void => {
    for (const one of document.querySelectorAll('.still > *')) {
      const name = one.matches('img') ? 'src' : 'srcset';
      const now = one.getAttribute(name) ?? '';
      const next = now.replace(DARK, '') + (root.dataset.theme === 'dark' ? DARK : '');
      if (next !== now) one.setAttribute(name, next);
    }
  };
  const changed = new MutationObserver(tint);
  changed.observe(root, { attributeFilter: ['data-theme'] });
  tint();
  return () => changed.disconnect();
}
