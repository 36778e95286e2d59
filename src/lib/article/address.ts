import { viewportHeight } from './viewport';
import type { ReaderStory } from '$lib/scene/reader-story';

/** Detail of the event `story:step`. */
interface StepDetail {
  id: string;
  index: number;
  of: number;
}

/**
 * Announces the step that the reader is at: html[data-step], one `story:step` event for each change, and the address bar,
 * without a new entry in the history.
 * @param step  index; -1 for the opening
 */
export function announceStep(story: ReaderStory, step: number): void {
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
  // In a frame the address belongs to the publisher's page.
  if (window.parent !== window) return;
  const address = step < 0 ? location.pathname + location.search : `#${id}`;
  if (step >= 0 ? location.hash !== address : location.hash !== '') {
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Browsers limit how often a page may do this. The next step tries again.
    }
  }
}

/**
 * Scrolls to a step.
 * @param step    index; -1 for the opening
 * @param motion  scroll smoothly, if the step is less than 2.5 screens away
 */
export function jumpTo(story: ReaderStory, step: number, motion: boolean): void {
  const element = document.getElementById(story.steps[step]?.id ?? 'top');
  if (!element) return;
  const near = Math.abs(element.getBoundingClientRect().top) < viewportHeight() * 2.5;
  element.scrollIntoView({ behavior: motion && near ? 'smooth' : 'instant', block: 'start' });
}
