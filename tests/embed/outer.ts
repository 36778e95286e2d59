import { recorder } from './kinds';

/**
 * How a page around the article gives its frame a height: that of its root's content, or of its body, as it changes; the first of
 * them only once `window.follow()` is called; or one that stays.
 */
export type Outer = 'root' | 'body' | 'late' | 'fixed' | 'tall';

/** A page that shows an article in a frame, and keeps in `heights` what it has given it. */
export function outerHtml(article: string, outer: Outer = 'fixed'): string {
  const height = { root: 300, body: 300, late: 700, fixed: 700, tall: 4000 }[outer];
  const measured =
    outer === 'body' ? 'inner.body.getBoundingClientRect().height' : 'inner.documentElement.scrollHeight';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A preview</title></head><body style="margin:0">
<script>${recorder}</script><iframe src="${article}" title="The article" style="display:block;width:100%;height:${height}px;border:0"></iframe><p>The end of the preview</p>
<script>const frame = document.querySelector('iframe'); window.heights = [];
window.follow = () => {
  const inner = frame.contentDocument;
  const measure = () => {
    const height = Math.ceil(${measured});
    if (height === heights.at(-1)) return;
    heights.push(height);
    frame.style.height = height + 'px';
  };
  const observer = new frame.contentWindow.ResizeObserver(measure);
  observer.observe(inner.body);
  observer.observe(inner.documentElement);
};
frame.addEventListener('load', () => { if (${outer === 'root' || outer === 'body'}) follow(); });</script></body></html>`;
}
