// Schemas of data/map.aml: head and levels.
import * as v from 'valibot';
import { day, extent, kebab, list, lonLat, number, oneOf, printed } from './fields.ts';

/** The levels of detail, from the coarsest; a story has the first two at least. */
const levelNames = ['wide', 'country', 'detail'] as const;

const country = v.pipe(
  v.string(),
  v.check((value) => /^[A-Z]{3}$/.test(value), 'is not a state|ISO 3166-1 alpha-3: FRA')
);
const two = v.pipe(
  list(' '),
  v.check(
    (values) => values.length === 2 && values.every((value) => Math.abs(Number(value)) < 90),
    'are not two parallels|two latitudes in degrees: 46 51'
  ),
  v.transform(([a, b]) => [Number(a), Number(b)] as const)
);

/** The head of data/map.aml: projection, roles of places, inset and credits. */
export const head = v.object({
  centre: lonLat,
  parallels: two,
  /** What the small map shows that says where a large-scale shot is. */
  inset: extent,
  credit: printed,
  /** The country that the story is about, and the other one, if there is one. */
  'focus.place': kebab,
  'focus.country': country,
  /** How many first-level units it has: the table of units has a row for each. */
  'focus.units': number,
  'other.place': v.optional(kebab),
  'other.country': v.optional(country),
  /** The disputed area, if there is one: all of its keys or none. */
  'disputed.place': v.optional(kebab),
  'disputed.units': v.optional(list(' '), ''),
  'disputed.from': v.optional(day),
  'disputed.extent': v.optional(extent),
  'disputed.credit': v.optional(printed),
  'disputed.before': v.optional(printed),
  'disputed.alt': v.optional(printed)
});

/** A level of [levels]. */
export const level = v.object({
  id: oneOf(levelNames),
  /** From this scale on it is drawn, px per km; the first level has none. */
  scale: v.optional(number),
  /** It is drawn where the middle of the view lies in this area. */
  within: v.optional(extent),
  /** What its geometry is cut to. */
  extent,
  /** Where its paths keep every decimal. */
  fine: v.optional(extent),
  graticule: extent,
  /** Distance of meridians and parallels, degrees. */
  degrees: number
});
