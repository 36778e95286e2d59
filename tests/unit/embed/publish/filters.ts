// What publishing systems, feeds and programs for mail leave of a piece of HTML. Lists are facts of their documentation.

/** A tag of a piece of HTML, or the text between two tags. */
export interface Part {
  text?: string;
  name: string;
  closing: boolean;
  attributes: [name: string, value: string | null][];
}

const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z][\w:-]*(?:="[^"]*")?)*)\s*\/?>|([^<]+|<)/gi;
const ATTRIBUTE = /([a-z][\w:-]*)(?:="([^"]*)")?/gi;

/** Reads HTML into tags and texts; values of attributes stand between double quotes. */
export const partsOf = (html: string): Part[] =>
  [...html.matchAll(TOKEN)].map(([, slash, name = '', attributes = '', text]) => ({
    ...(text === undefined ? {} : { text }),
    name: name.toLowerCase(),
    closing: slash === '/',
    attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value]) => [key.toLowerCase(), value ?? null])
  }));

/** The declarations of a `style` attribute. */
export const declarationsOf = (style: string): [property: string, value: string][] =>
  style
    .split(';')
    .map((one) => one.split(/:(.*)/s))
    .map(([property = '', value = '']): [string, string] => [property.trim(), value.trim()])
    .filter(([property]) => property !== '');

interface Rules {
  /** Tags that are kept, each with what it may carry beside `everywhere`. */
  tags: Record<string, string[]>;
  everywhere: string[];
  /** Style properties that are kept; none where `style` is not. */
  properties: string[];
  /** True where the text in a removed script or style goes with it. */
  textToo: boolean;
}

const allows = (list: string[], name: string): boolean =>
  list.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) && name.length > one.length - 1 : one === name
  );
const VALUE_REFUSED = /[\\(&=}]|\/\*/;
const FUNCTIONS = /\b(?:var|calc|min|max|minmax|clamp|repeat)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/** Makes a filter of its rules. */
const filterOf =
  ({ tags, everywhere, properties, textToo }: Rules) =>
  (html: string): string => {
    const text = textToo ? html.replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/gi, '') : html;
    return partsOf(text)
      .map(({ text: words, name, closing, attributes }) => {
        if (words !== undefined) return words;
        const own = tags[name];
        if (!own) return '';
        if (closing) return `</${name}>`;
        const kept = attributes.flatMap(([key, value]) => {
          if (!allows([...own, ...everywhere], key)) return [];
          if (value === null) return [` ${key}`];
          if (key !== 'style') return [` ${key}="${value}"`];
          const style = declarationsOf(value).filter(
            ([property, what]) => allows(properties, property) && !VALUE_REFUSED.test(what.replaceAll(FUNCTIONS, ''))
          );
          return style.length ? [` style="${style.map((one) => one.join(':')).join(';')}"`] : [];
        });
        return `<${name}${kept.join('')}>`;
      })
      .join('');
  };

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const same = (names: string, own: string[] = []): Record<string, string[]> =>
  Object.fromEntries(words(names).map((name) => [name, own]));

/**
 * WordPress, for authors without `unfiltered_html`: wp_kses_post of 6.5 to 6.9 (wp-includes/kses.php: $allowedposttags, the global
 * attributes, safecss_filter_attr). Tags alone are removed: the text of a script stays.
 */
const WORDPRESS: Rules = {
  tags: {
    ...same(
      'abbr acronym address b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby s samp small strike strong sub sup title tt u var'
    ),
    ...same(
      'article aside caption details div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup legend main nav p section span summary',
      ['align', 'open']
    ),
    a: words('href rel rev name target download'),
    img: words('alt align border height hspace loading longdesc vspace src usemap width'),
    video: words('autoplay controls height loop muted playsinline poster preload src width'),
    audio: words('autoplay controls loop muted preload src'),
    track: words('default kind label src srclang'),
    button: words('disabled name type value'),
    textarea: words('cols rows disabled name readonly'),
    label: ['for'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['datetime'],
    ins: ['datetime', 'cite'],
    font: words('color face size'),
    hr: words('align noshade size width'),
    pre: ['width'],
    li: ['align', 'value'],
    ol: words('start type reversed'),
    ul: ['type'],
    menu: ['type'],
    map: ['name'],
    area: words('alt coords href nohref shape target'),
    table: words('align bgcolor border cellpadding cellspacing rules summary width'),
    ...same('tbody tfoot thead tr', words('align bgcolor char charoff valign')),
    ...same(
      'td th',
      words('abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width')
    ),
    ...same('col colgroup', words('align char charoff span valign width'))
  },
  everywhere: words(
    'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class data-* dir hidden id lang style title role xml:lang'
  ),
  properties:
    words(`background background-color background-image background-position background-repeat background-size background-attachment background-blend-mode
    border border-radius border-width border-color border-style border-right border-right-color border-right-style border-right-width border-bottom border-bottom-color border-bottom-left-radius
    border-bottom-right-radius border-bottom-style border-bottom-width border-left border-left-color border-left-style border-left-width border-top border-top-color border-top-left-radius
    border-top-right-radius border-top-style border-top-width border-spacing border-collapse caption-side columns column-count column-fill column-gap column-rule column-span column-width
    color filter font font-family font-size font-style font-variant font-weight letter-spacing line-height text-align text-decoration text-indent text-transform
    height min-height max-height width min-width max-width margin margin-right margin-bottom margin-left margin-top margin-block-start margin-block-end margin-inline-start margin-inline-end
    padding padding-right padding-bottom padding-left padding-top padding-block-start padding-block-end padding-inline-start padding-inline-end
    flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap gap row-gap grid-template-columns grid-auto-columns grid-column-start grid-column-end grid-column-gap
    grid-template-rows grid-auto-rows grid-row-start grid-row-end grid-row-gap grid-gap justify-content justify-items justify-self align-content align-items align-self
    clear cursor direction float list-style-type object-fit object-position overflow vertical-align writing-mode position top right bottom left z-index box-shadow aspect-ratio --*`),
  textToo: false
};

/**
 * A feed's reader: formatted text and pictures, with no style (the tags of Universal Feed Parser's and WordPress's
 * feeds without frames, media and forms).
 */
const FEED: Rules = {
  tags: {
    ...same(
      'abbr b blockquote br cite code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i li ol p pre q s small span strong sub sup table tbody td th thead tr u ul'
    ),
    a: ['href', 'title'],
    img: words('src alt width height title')
  },
  everywhere: [],
  properties: [],
  textToo: true
};

/**
 * A program for mail, as Gmail: inline styles of its list, no frame, script, video, form, id or place
 * (developers.google.com/gmail/design/css).
 */
const MAIL: Rules = {
  tags: {
    ...same(
      'abbr b blockquote br center cite code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i li ol p pre q s small span strong sub sup u ul',
      ['align']
    ),
    a: ['href', 'title', 'target'],
    img: words('src alt width height border align'),
    ...same(
      'table tbody thead tr td th',
      words('align bgcolor border cellpadding cellspacing colspan height rowspan valign width')
    )
  },
  everywhere: ['style', 'dir', 'lang', 'class'],
  properties:
    words(`background background-color background-image border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width
    clear color direction display float font font-family font-size font-style font-variant font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom margin-left
    margin-right margin-top max-height max-width min-height min-width opacity overflow padding padding-bottom padding-left padding-right padding-top table-layout text-align text-decoration
    text-indent text-transform vertical-align white-space width word-break word-spacing word-wrap`),
  textToo: true
};

/** WordPress 7.0 keeps `display` as well (its documentation of `safe_style_css`). */
const WORDPRESS_7: Rules = { ...WORDPRESS, properties: [...WORDPRESS.properties, 'display'] };
/** A system whose owner has allowed frames in posts, as many plugins do: no script, and the style properties of WordPress. */
const framed = (rules: Rules): Rules => ({
  ...rules,
  tags: {
    ...rules.tags,
    iframe: words('src title width height frameborder loading sandbox allow scrolling name tabindex')
  }
});

/** What each of them leaves of a piece of HTML. */
export const filters = {
  'WordPress 6.5': filterOf(WORDPRESS),
  'WordPress 7.0': filterOf(WORDPRESS_7),
  'a feed': filterOf(FEED),
  mail: filterOf(MAIL)
};
/** The same for systems that keep frames. */
export const framedFilters = {
  'WordPress 6.5 with frames': filterOf(framed(WORDPRESS)),
  'WordPress 7.0 with frames': filterOf(framed(WORDPRESS_7)),
  'no styles': filterOf(framed({ ...WORDPRESS, properties: [] }))
};
