// Loads the bundles: classic scripts with the maps, labels and figures that the first screen does not need.
import type { BundleStore } from './bundle';

const loading = new Map<string, Promise<BundleStore>>();

/**
 * Loads a bundle once. After a failure the next call tries again. It is a classic script, not `fetch`: a sandboxed
 * frame has no origin, and may still load a script from a server that sends no CORS header.
 * @param bundles  address of a bundle, `*` in place of its name
 * @param name     'deferred', 'country', 'detail', or 'screen-' and a breakpoint
 * @returns the store with all bundles loaded so far; rejects if the script could not be loaded
 */
export function loadBundle(bundles: string, name: string): Promise<BundleStore> {
  const known = loading.get(name);
  if (known) return known;
  const asked = new Promise<BundleStore>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = bundles.replace('*', name);
    script.onload = () => {
      script.remove();
      if (window.storyBundles) resolve(window.storyBundles);
    };
    script.onerror = () => {
      script.remove();
      loading.delete(name);
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
  loading.set(name, asked);
  return asked;
}
