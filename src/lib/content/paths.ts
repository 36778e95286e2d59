// Paths of the files that are not tables, from the project root.

/** The text of the story. */
export const STORY = 'data/story.aml';
/** The prose of the pages beside the story, and of the article's footer. */
export const METHODS = 'data/methods.aml';
/** The map: projection, levels, roles. */
export const MAP = 'data/map.aml';
/** The words that columns of the tables may have. */
export const VOCABULARY = 'data/vocabulary.aml';
