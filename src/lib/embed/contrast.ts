// How well a colour is seen on the story's grounds: WCAG's contrast, and the publisher's accent made light or dark enough for it.

/** What small text needs: WCAG 2.2, 1.4.3. Marks, lines and focus rings need less. */
const TEXT = 4.5;
/** The lightness of an accent is changed in such steps, of OKLCH's 0 to 1. */
const STEP = 0.01;
/** What an accent stands on: the page's paper, and the land that a map's names stand on. */
export const GROUNDS = ['--paper', '--land'];

/** The grounds of each theme, each #rrggbb, the paper first. */
export interface Grounds {
  light: string[];
  dark: string[];
}

type Three = readonly [number, number, number];

/** A colour, #rrggbb, as linear light, 0 to 1. */
const linear = (colour: string): Three => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
};
const hex = (parts: Three): string =>
  `#${parts
    .map((part) => {
      const bounded = Math.max(0, Math.min(1, part));
      const coded = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
      return Math.round(coded * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
const luminance = (colour: string): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

// OKLab, https://bottosson.github.io/posts/oklab/: equal steps of lightness look equal, and the hue stays.
const toLab = ([r, g, b]: Three): Three => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ];
};
const fromLab = (light: number, a: number, b: number): Three => {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  ];
};
/** The colour of that lightness and hue, with as much of its chroma as a screen has there. */
function inGamut(light: number, a: number, b: number): string {
  for (let part = 1; part > 0; part -= 0.05) {
    const parts = fromLab(light, a * part, b * part);
    if (parts.every((one) => one > -0.001 && one < 1.001)) return hex(parts);
  }
  return hex(fromLab(light, 0, 0));
}

/** Contrast of two colours, each #rrggbb: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * An accent as it is shown: as it was chosen where small text in it can be read, else as little darker, or on dark grounds
 * lighter, as that needs. Its hue stays.
 * @param accent   #rrggbb
 * @param grounds  what it stands on, each #rrggbb: all of them light, or all dark
 */
export function seenOn(accent: string, grounds: string[]): string {
  const [light, a, b] = toLab(linear(accent));
  const way = grounds.some((ground) => contrast(ground, '#000000') < contrast(ground, '#ffffff')) ? STEP : -STEP;
  let seen = accent;
  for (
    let now = light + way;
    grounds.some((ground) => contrast(seen, ground) < TEXT) && now > -STEP && now < 1 + STEP;
    now += way
  )
    seen = inGamut(now, a, b);
  return seen;
}

/** Reads the grounds of both themes from the text of tokens.css. */
export function groundsOf(tokens: string): Grounds {
  const [light, dark] = [0, 1].map((theme) =>
    GROUNDS.flatMap((name) => [...tokens.matchAll(new RegExp(`${name}:\\s*(#[0-9a-f]{6})`, 'gi'))][theme]?.[1] ?? [])
  );
  if (!dark?.length || dark.length !== light?.length || dark.length !== GROUNDS.length)
    throw new Error('tokens.css names no grounds for two themes');
  return { light, dark };
}

/** An accent on the grounds it is shown on. @param theme  'auto' is shown on both */
export const shownOn = (accent: string, theme: string, grounds: Grounds): { theme: keyof Grounds; colour: string }[] =>
  (['light', 'dark'] as const)
    .filter((name) => theme === 'auto' || theme === name)
    .map((name) => ({ theme: name, colour: seenOn(accent, grounds[name]) }));
