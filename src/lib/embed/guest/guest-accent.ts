// Applies the publisher's accent colour in a frame, made light or dark enough for the present theme.
import { BACKGROUNDS, readableOn } from '../contrast';

const root = document.documentElement;

/** Applies an accent, now and whenever the theme changes. @param accent  #rrggbb */
export function tintAccent(accent: string): void {
  const tint = (): void => {
    const style = getComputedStyle(root);
    root.style.setProperty(
      '--talks',
      readableOn(
        accent,
        BACKGROUNDS.map((name) => style.getPropertyValue(name).trim())
      )
    );
  };
  new MutationObserver(tint).observe(root, { attributeFilter: ['data-theme'] });
  tint();
}
