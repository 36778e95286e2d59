// Says a standing picture in the words that librsvg knows: it draws no var(), :where() and :is(), and takes its fonts
// by their own names.

/** Begins the class by which Svelte scopes a component's styles. */
const SCOPE = 'svelte-';

/** The families of the page, by the names that stand in the font files. */
const FAMILIES: [page: string, file: string][] = [
  ['IBM Plex Sans Variable', 'IBM Plex Sans'],
  ['Source Serif 4 Variable', 'Source Serif 4']
];

/** A scope that weighs nothing. */
const SCOPED = new RegExp(`:where\\(\\.${SCOPE}[\\w-]+\\)`, 'g');

/** The custom properties of the light theme. */
const tokensOf = (css: string): Map<string, string> =>
  new Map(
    [...(/:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]*)/g)].map(
      ([, name = '', value = '']) => [name, value]
    )
  );

/** Puts the values of custom properties where they are asked for; one may ask for another. */
function resolve(text: string, tokens: Map<string, string>): string {
  let out = text;
  for (let i = 0; i < 4 && out.includes('var('); i++) {
    out = out.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`${name} has no value`);
      return value.replaceAll('"', "'");
    });
  }
  return out;
}

/** A list of selectors with `:is(a, b)` written out. Those in use hold classes only, so their weights stay as they are. */
function withoutIs(rule: string): string {
  const [, selectors = '', body = ''] = /^([^{]*)(\{[^}]*\})$/.exec(rule) ?? [];
  const list = selectors.match(/(?:[^,(]|\([^)]*\))+/g) ?? [];
  const spread = list.flatMap((selector) => {
    const is = /:is\(([^)]*)\)/.exec(selector);
    return is ? (is[1] ?? '').split(',').map((one) => selector.replace(is[0], one.trim())) : [selector];
  });
  return `${spread.join(',')}${body}`;
}

/** Lines and gaps of a rule, `scale` times as wide. */
const widened = (body: string, scale: number): string =>
  body.replaceAll(
    /(stroke-width|stroke-dasharray):([^;}]*)/g,
    (_, name: string, value: string) =>
      `${name}:${value.replaceAll(/\d*\.?\d+/g, (n) => String(Number((Number(n) * scale).toFixed(3))))}`
  );

/**
 * Lines that do not grow with their drawing: librsvg takes that for the points of the file, not for those of the picture.
 * @param css  without custom properties
 */
function widenFixed(css: string, scale: number): string {
  const rules = [...css.matchAll(/([^{}]*)\{([^}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((one) => one.trim()),
    body
  }));
  const fixed = rules.filter(({ body }) => body.includes('vector-effect')).flatMap(({ selectors }) => selectors);
  // `path.scope` fixes whatever that component draws, `.name.scope` what has the name, `.name.scope path` itself alone.
  const isFixed = (selector: string): boolean =>
    fixed.some((one) => {
      const [name = '', scope] = one.split(`.${SCOPE}`).map((part) => part.replace(/^\./, ''));
      return (
        one === selector ||
        (!one.includes(' ') &&
          selector.endsWith(`.${SCOPE}${scope}`) &&
          (one.startsWith(name) || selector.split('.').includes(name)))
      );
    });
  return rules
    .map(({ selectors, body }) => `${selectors.join(',')}{${selectors.some(isFixed) ? widened(body, scale) : body}}`)
    .join('');
}

/**
 * A standing picture of the build, drawn alike by librsvg.
 * @param svg    as /stills/<id>.svg holds it
 * @param scale  points of the file to one of the picture
 * @returns the same picture in its light theme
 */
export function forPainter(svg: string, scale = 1): string {
  const css = (/<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const tokens = tokensOf(css);
  let body = svg.replace(/<style>[\s\S]*?<\/style>/, '\0');
  const rules = css
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, '')
    .replaceAll(/:root[^{]*\{[^}]*\}/g, '')
    // A rule without weight is what an attribute says.
    .replaceAll(
      /:where\((\w+)\.([\w-]+):not\(\[(\w+)\]\)\)\s*\{\s*([\w-]+):\s*([^;}]+);?\s*\}/g,
      (_, tag: string, scope: string, attribute: string, property: string, value: string) => {
        body = body.replaceAll(
          new RegExp(`<${tag}\\b(?=[^>]*class="[^"]*\\b${scope}\\b)(?![^>]*\\s${attribute}=)`, 'g'),
          `<${tag} ${property}="${value}"`
        );
        return '';
      }
    )
    // Svelte's scope of a descendant weighs nothing, and what it stands on is scoped already.
    .replaceAll(SCOPED, '')
    .replaceAll(/[^{}]*:is\([^{}]*\{[^}]*\}/g, withoutIs)
    // The fonts are cut to the page's width: asked for another, librsvg would look elsewhere.
    .replaceAll(/font-stretch:[^;}]*;?/g, '');
  // librsvg drops a space at the edge of a span.
  body = body.replaceAll(/<text\b[\s\S]*?<\/text>/g, (text) =>
    /\S <\/?tspan\b(?! x=)|<\/?tspan\b[^>]*> \S/.test(text) ? text.replace('<text', '<text xml:space="preserve"') : text
  );
  // A length of 1 with a dash of 1 is a line drawn to its end; librsvg measures dashes in points only.
  body = body.replaceAll(/ pathLength="1" stroke-dasharray="1 1" stroke-dashoffset="0"/g, '');
  const plain = resolve(body, tokens).replace('\0', `<style>${widenFixed(resolve(rules, tokens), scale)}</style>`);
  return FAMILIES.reduce((text, [page, file]) => text.replaceAll(page, file), plain);
}
