import { loadAtlas } from '$lib/content';
import type { Story } from '$lib/content/types';
import { buildMap, type MapBuild } from '$lib/map/build-map';
import { diskCache } from './cache';

/** Rooms of src/lib whose code decides where a label is placed. */
const LABEL_ROOMS = ['content', 'figures', 'geo', 'map', 'scene', 'stage', 'timeline', 'ui'];

/** The map of a story, its labels kept on disk: laying all of them out takes over ten seconds. Build time only. */
export const loadMap = (story: Story): MapBuild => buildMap(story, loadAtlas(story), diskCache('labels', LABEL_ROOMS));
