// Loads the bundles: classic scripts with what the first shot does not need: maps, labels, figures, notes, alt texts, timeline.
import type { BundleStore } from './bundle';

/** The store before any bundle has been loaded. */
export const emptyStore = (build = ''): BundleStore => ({
  build,
  loaded: {},
  levels: {},
  labels: {},
  figures: {},
  fallbacks: {},
  cropRegions: {},
  css: {}
});

/** Names of the bundles that are loaded or on their way. */
const asked = new Set<string>();

/**
 * Loads a bundle once. After a failure the next call tries again. It is a classic script, not `fetch`: a sandboxed
 * frame has no origin, and may still load a script from a server that sends no CORS header.
 * @param bundles  address of a bundle, `*` in place of its name; its query is the build of the page
 * @param name     'tables', 'live', 'deferred', 'country', 'detail', or 'screen-' or 'fallback-' and a breakpoint
 * @returns the store with all bundles loaded so far; rejects if the script did not come, or did not run to its end;
 *          undefined if the bundle is loaded or on its way
 */
export function loadBundle(bundles: string, name: string): Promise<BundleStore> | undefined {
  if (asked.has(name)) return undefined;
  asked.add(name);
  const store = (window.storyBundles ??= emptyStore(bundles.split('?')[1]));
  const loading =
    import.meta.env.DEV && name === 'live'
      ? importLive(store)
      : loadScript(bundles.replace('*', name), () => store.loaded[name] && store);
  loading.catch(() => asked.delete(name));
  return loading;
}

/**
 * Loads a classic script.
 * @param made  what the script leaves behind; one that was cut on its way, or is of another build, arrives and throws
 * @returns that; rejects, naming the address, if the script did not come, or did not run to its end
 */
export function loadScript<T>(address: string, made: () => T | false | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = script.onerror = () => {
      script.remove();
      const result = made();
      if (result) resolve(result);
      else reject(new Error(address));
    };
    document.head.append(script);
  });
}

/** `npm run dev` has no script of the live figures: there they are modules like any other. */
async function importLive(store: BundleStore): Promise<BundleStore> {
  const { LIVE } = await import('$lib/figures/live');
  return Object.assign(store, { live: LIVE });
}
