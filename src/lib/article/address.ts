import { viewportHeight } from './viewport';
import type { Story } from '$lib/content/types';

/** What `story:step` carries. */
export interface StepDetail {
  id: string;
  index: number;
  of: number;
}

/**
 * Tells the outside which step the reader is at (contract.md): html[data-step], one `story:step` event, and the address
 * bar, without adding to the history.
 * @param step  index; -1 for the opening
 */
export function announceStep(story: Story, step: number): void {
  const id = story.steps[step]?.id ?? 'opening';
  const html = document.documentElement;
  const before = html.dataset.announced;
  html.dataset.step = id;
  if (before === id) return;
  html.dataset.announced = id;
  if (step >= 0) {
    const detail: StepDetail = { id, index: step, of: story.steps.length };
    window.dispatchEvent(new CustomEvent('story:step', { detail }));
  }
  // In somebody else's page the address is the publisher's.
  if (window.parent !== window) return;
  const address = step < 0 ? location.pathname + location.search : `#${id}`;
  if (step >= 0 ? location.hash !== address : location.hash !== '') {
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Browsers limit how often a page may do this; the next step will be named again.
    }
  }
}

/** Scrolls to a step, smoothly where it is near and the reader wants motion. */
export function jumpTo(story: Story, step: number, motion: boolean): void {
  const element = document.getElementById(story.steps[step]?.id ?? 'top');
  if (!element) return;
  const near = Math.abs(element.getBoundingClientRect().top) < viewportHeight() * 2.5;
  element.scrollIntoView({ behavior: motion && near ? 'smooth' : 'instant', block: 'start' });
}
