import type { Story } from '$lib/content/types';
import { DESCRIPTIONS } from '$lib/figures/build';
import { sentence } from '$lib/figures/shared/sentences';
import type { FigureState } from '$lib/scene/types';

/** What a figure shows, sentence by sentence, from its state and the tables: its title first. Build time only. */
export function describeFigure(story: Story, figure: FigureState): string[] {
  const title = figure.title ? [sentence(figure.title)] : [];
  return [...title, ...DESCRIPTIONS[figure.name].sentences(figure, story)].filter(Boolean);
}
