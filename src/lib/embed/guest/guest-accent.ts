// The publisher's accent in a frame, made light or dark enough for the theme that is in force.
import { GROUNDS, seenOn } from '../contrast';

const root = document.documentElement;

/** Gives the story the accent, also when its theme changes. @param accent  #rrggbb */
export function tintAccent(accent: string): void {
  const tint = (): void => {
    const style = getComputedStyle(root);
    root.style.setProperty(
      '--talks',
      seenOn(
        accent,
        GROUNDS.map((name) => style.getPropertyValue(name).trim())
      )
    );
  };
  new MutationObserver(tint).observe(root, { attributeFilter: ['data-theme'] });
  tint();
}
