// Contrast of colours by WCAG 2.2, and the publisher's accent made light or dark enough for the story's backgrounds.

/** Minimum contrast of small text: WCAG 2.2, 1.4.3. Marks, lines and focus rings need less. */
const MIN_CONTRAST = 4.5;
/** The lightness of an accent, 0 to 1 in OKLab, is changed by this much at a time. */
const LIGHTNESS_STEP = 0.01;
/** Custom properties of the colours behind text in the accent: the page, and the land of the map. */
export const BACKGROUNDS = ['--paper', '--land'];

/** Background colours of each theme, each #rrggbb, that of the page first. */
export interface Backgrounds {
  light: string[];
  dark: string[];
}

type Three = readonly [number, number, number];

/** Converts a colour, #rrggbb, to linear light, 0 to 1. */
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

// OKLab, https://bottosson.github.io/posts/oklab/: equal steps of lightness look equal, and the hue does not change with it.
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
/** Converts from OKLab to #rrggbb. The chroma is reduced as far as the sRGB gamut requires. */
function inGamut(light: number, a: number, b: number): string {
  for (let part = 1; part > 0; part -= 0.05) {
    const parts = fromLab(light, a * part, b * part);
    if (parts.every((one) => one > -0.001 && one < 1.001)) return hex(parts);
  }
  return hex(fromLab(light, 0, 0));
}

/** Contrast ratio of two colours, each #rrggbb: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Makes an accent readable as small text: darker on light backgrounds, lighter on dark ones, by no more than is needed. Its
 * hue does not change.
 * @param accent       #rrggbb
 * @param backgrounds  each #rrggbb: all of them light, or all dark
 * @returns #rrggbb; the accent itself where it is readable
 */
export function readableOn(accent: string, backgrounds: string[]): string {
  const [light, a, b] = toLab(linear(accent));
  const step = backgrounds.some((background) => contrast(background, '#000000') < contrast(background, '#ffffff'))
    ? LIGHTNESS_STEP
    : -LIGHTNESS_STEP;
  let readable = accent;
  for (
    let now = light + step;
    backgrounds.some((background) => contrast(readable, background) < MIN_CONTRAST) &&
    now > -LIGHTNESS_STEP &&
    now < 1 + LIGHTNESS_STEP;
    now += step
  )
    readable = inGamut(now, a, b);
  return readable;
}

/** Reads the background colours of both themes from the text of tokens.css. Throws where one is missing. */
export function backgroundsOf(tokens: string): Backgrounds {
  const [light, dark] = [0, 1].map((theme) =>
    BACKGROUNDS.flatMap(
      (name) => [...tokens.matchAll(new RegExp(`${name}:\\s*(#[0-9a-f]{6})`, 'gi'))][theme]?.[1] ?? []
    )
  );
  if (!dark?.length || dark.length !== light?.length || dark.length !== BACKGROUNDS.length)
    throw new Error('tokens.css does not have --paper and --land for two themes');
  return { light, dark };
}

/** The accent as each theme shows it. @param theme  'light' or 'dark'; 'auto' for both */
export const accentByTheme = (
  accent: string,
  theme: string,
  backgrounds: Backgrounds
): { theme: keyof Backgrounds; colour: string }[] =>
  (['light', 'dark'] as const)
    .filter((name) => theme === 'auto' || theme === name)
    .map((name) => ({ theme: name, colour: readableOn(accent, backgrounds[name]) }));
