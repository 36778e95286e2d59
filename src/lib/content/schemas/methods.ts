import * as v from 'valibot';
import { kebab, maybeUrl, printed } from './fields.ts';

/** The head of data/methods.aml. */
export const head = v.object({
  'sources.title': printed,
  'sources.lead': printed,
  'methods.title': printed,
  'methods.lead': printed,
  'data.title': printed,
  'data.lead': printed,
  'licence.name': printed,
  'licence.url': maybeUrl,
  credit: printed
});

/** A titled passage: a section, a table, a part of the foot, a seed. */
export const passage = v.object({ id: kebab, title: printed, text: printed });
