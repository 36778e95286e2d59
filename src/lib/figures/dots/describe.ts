// The description of the figure `dots` for readers who do not see it, from its data.
import { strings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';
import { chosen, dotChoices } from './select';

export const description: Description = {
  sentences(figure, { tables }) {
    const choice = chosen(dotChoices(tables.estimates, figure.rows), figure.focus);
    if (!choice) return [];
    const { who, day, full, total } = choice;
    const claim = [choice.figure, choice.statement].filter(Boolean).join(': ');
    return [sentence(strings.dots.picture(who, day, claim, full, total - full))];
  }
};
