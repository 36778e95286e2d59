// The guest's own script, loaded by the article where it finds itself in a frame. A classic script, so that it runs in any frame.
import { startGuest } from './guest';

const { currentScript } = document;
/** The site's root, seen from this script in _app/immutable/workers/. */
const site = new URL('../../../', currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);

window.storyGuest = (reader) => startGuest(reader, site);
