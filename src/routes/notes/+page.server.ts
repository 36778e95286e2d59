// Data of the notes page.
import { pages } from '../pages.server';

export function load() {
  const { story, methods } = pages();
  return { story, methods };
}
