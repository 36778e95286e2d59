// The weights and families of the fonts that are shipped.
export type Weight = 400 | 500 | 600;
/** 'sans' is Plex at 90 % width, 'serif' Source Serif at its text size; 'italic' is its italic, in 400 only. */
export type Family = 'sans' | 'serif' | 'italic';
