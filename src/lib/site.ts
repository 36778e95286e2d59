// What has to name the story in code, because it is needed before or without data/: the only file that does.

/** Key of the reader's settings in the browser's storage: with another one, settings made before would be lost. */
export const STORAGE_KEY = 'four-hours';

/** Id of the story's element on a publisher's page, in the code that the builder gives. */
export const EMBED_ID = 'four-hours-in-paris';
