import { until, type Tab } from './engines';

/** Frames that no loader answers are in `steps`: what is asked of them here is asked of a reader in such a host. */
export const toFrame = async (tab: Tab) => {
  await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await until(
    () =>
      tab.frame(0, () => ({
        mode: document.documentElement.dataset.mode,
        step: document.documentElement.dataset.step
      })),
    ({ mode, step }) => mode === 'steps' && !!step
  );
};

/**
 * Whether the button can be seen and pressed in its middle: it lies in the frame, and nothing lies on it. Also what is
 * too wide, px.
 */
export const nextButton = (tab: Tab) =>
  tab.frame(0, () => {
    const control = document.getElementById('st-next');
    const overflow = document.documentElement.scrollWidth - innerWidth;
    const box = control?.getBoundingClientRect();
    if (!control || !box || box.width === 0) return { reachable: false, overflow, x: NaN, y: NaN };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const inFrame = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    return { reachable: inFrame && control.contains(document.elementFromPoint(x, y)), overflow, x, y };
  });

/** Resolves once the frame is drawn as it will stay. */
export async function drawn(tab: Tab): Promise<void> {
  await until(
    () => tab.frame(0, () => document.documentElement.dataset.settled),
    (settled) => settled === 'true'
  );
}

/** Styles of an article that is as wide as its frame. */
export const asWide = (width: number): string => `article{max-width:none;width:${width}px;margin:0;padding:0}`;
