/** The words an editor may use in the data, each list written once: the schemas check against it, the types follow from it. */

/** Where the camera may stand. */
export const shots = [
  'europe', 'paris', 'call', 'ukraine', 'vilnius', 'kyiv', 'crimea', 'isthmus', 'harbour', 'east', 'south-east', 'drill', 'late'
] as const;

/** What a step may lay over the map. */
export const layers = ['units', 'unit-names', 'alliances', 'zones', 'distances', 'language', 'runoff', 'choices', 'sites'] as const;

/** The graphics beside the map. */
export const figures = [
  'clocks', 'voices', 'issues', 'days', 'counts', 'quote', 'statements', 'estimates', 'estimates-crimea', 'dots',
  'timeline', 'hours', 'sanctions', 'matrix', 'vote', 'explore'
] as const;

/** What an event of the timeline is about. */
export const tracks = ['talks', 'calls', 'crimea', 'sanctions', 'military', 'kyiv', 'un'] as const;

/** What an estimate counts. */
export const estimateGroups = ['border', 'exercise', 'crimea', 'mixed', 'addition', 'withdrawal', 'limit', 'before', 'context'] as const;

/** Who publishes an estimate. */
export const sides = ['US', 'NATO', 'Ukraine', 'Russia', 'other'] as const;
