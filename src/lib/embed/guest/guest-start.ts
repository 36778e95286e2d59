// Entry of the guest's script, which the article loads when it is in a frame. It is a classic script, because module scripts
// need CORS headers in a sandboxed frame.
import { startGuest } from './guest';

const { currentScript } = document;
/** Root of the site: this script is in _app/immutable/workers/. */
const site = new URL('../../../', currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);

window.storyGuest = (reader) => {
  try {
    startGuest(reader, site);
  } catch (fault) {
    // In a mode that has not started there may be nothing to see: the opening with its link to the story is shown instead.
    delete document.documentElement.dataset.mode;
    throw fault;
  }
};
