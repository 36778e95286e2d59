/**
 * The words of the data that code has a meaning for. Each list is written once: schemas check against it, types are derived
 * from it. Words that belong to a story are in data/vocabulary.aml.
 */

/** The layers that a step may add to the map. */
export const layers = [
  'units',
  'unit-names',
  'alliances',
  'zones',
  'distances',
  'language',
  'runoff',
  'choices',
  'sites'
] as const;

/** The words of the map's legend that a story may replace in data/vocabulary.aml. */
export const legendWordNames = ['fleet', 'later', 'alliance'] as const;

/** Other words of the locale that a story may replace: of legends and sentences of layers, and headings of a table. */
export const wordNames = [
  'legend-language',
  'legend-runoff',
  'alt-alliance',
  'alt-language',
  'alt-runoff',
  'heading-population',
  'heading-language',
  'heading-own-language',
  'heading-leader'
] as const;

/** The symbols of tracks. */
export const trackSymbols = ['disc', 'circle', 'triangle', 'bar', 'diamond'] as const;

/** What a figure takes a group of estimates for. */
export const estimateKinds = ['total', 'area', 'before', 'limit', 'exercise'] as const;

/** What a figure takes a group of counts for. */
export const countKinds = ['clocks', 'hours', 'choices', 'hearsay'] as const;

/** Whose lane the sanctions of an imposer are in. */
export const imposerLanes = ['own', 'shared', 'answers'] as const;

/** Where a party sits in the talks. */
export const seats = ['left', 'right', 'none'] as const;

/** What the counts count. */
export const countUnits = ['people', '%', 'hours', 'hours ahead', 'model'] as const;

/** The tables of data/ that every story has. */
export const requiredTables = ['sources', 'timeline', 'places', 'shots'] as const;

/** The tables that a story may do without. */
export const optionalTables = [
  'estimates',
  'deployments',
  'crimea-sites',
  'oblasts',
  'positions',
  'sanctions',
  'un-vote',
  'counts',
  'lines',
  'labels',
  'graphics',
  'claims'
] as const;
