// Data of the methods page.
import { pages } from '../pages.server';

export function load() {
  const { story, methods } = pages();
  return { headline: story.headline, methods };
}
