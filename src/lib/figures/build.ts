// The list again for the build, which draws and describes all figures.
import type { Component } from 'svelte';
import Clocks from './clocks/Clocks.svelte';
import { description as clocks } from './clocks/describe';
import Voices from './voices/Voices.svelte';
import { description as voices } from './voices/describe';
import Issues from './issues/Issues.svelte';
import { description as issues } from './issues/describe';
import Counts from './counts/Counts.svelte';
import { description as counts } from './counts/describe';
import Quote from './quote/Quote.svelte';
import { description as quote } from './quote/describe';
import Statements from './statements/Statements.svelte';
import { description as statements } from './statements/describe';
import Estimates from './estimates/Estimates.svelte';
import { description as estimates } from './estimates/describe';
import EstimatesArea from './estimates-area/EstimatesArea.svelte';
import { description as estimatesArea } from './estimates-area/describe';
import Hours from './hours/Hours.svelte';
import { description as hours } from './hours/describe';
import Sanctions from './sanctions/Sanctions.svelte';
import { description as sanctions } from './sanctions/describe';
import Matrix from './matrix/Matrix.svelte';
import { description as matrix } from './matrix/describe';
import Vote from './vote/Vote.svelte';
import { description as vote } from './vote/describe';
import { description as days } from './days/describe';
import { description as dots } from './dots/describe';
import { description as timeline } from './timeline/describe';
import type { FigureName } from '.';
import { LIVE } from './live';
import type { Description } from './shared/description';
import type { FigureProps } from './shared/figure-props';

/** The component that draws each figure. */
export const COMPONENTS: Record<FigureName, Component<FigureProps>> = {
  ...LIVE,
  clocks: Clocks,
  voices: Voices,
  issues: Issues,
  counts: Counts,
  quote: Quote,
  statements: Statements,
  estimates: Estimates,
  'estimates-area': EstimatesArea,
  hours: Hours,
  sanctions: Sanctions,
  matrix: Matrix,
  vote: Vote
};

/** What stands for each figure where it is not seen. */
export const DESCRIPTIONS: Record<FigureName, Description> = {
  clocks,
  voices,
  issues,
  days,
  counts,
  quote,
  statements,
  estimates,
  'estimates-area': estimatesArea,
  dots,
  timeline,
  hours,
  sanctions,
  matrix,
  vote
};
