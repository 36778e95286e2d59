// Finds the styles of the components that a piece of prerendered markup needs.
import { compile } from 'svelte/compiler';

/** Begins the class by which Svelte scopes a component's styles. */
const SCOPE = 'svelte-';

const sources = import.meta.glob<string>(['../map/**/*.svelte', '../figures/**/*.svelte', '../timeline/**/*.svelte'], {
  query: '?raw',
  import: 'default',
  eager: true
});

let styles: Map<string, string> | null = null;

/** The styles of the components that draw, by their scope class: compiled when they are first asked for, which takes a second. */
function stylesByScope(): Map<string, string> {
  styles ??= new Map(
    Object.entries(sources).flatMap(([path, source]) => {
      const filename = `${process.cwd()}/src/lib/${path.replace('../', '')}`;
      const css = compile(source, { filename, generate: 'server' }).css?.code ?? '';
      const scope = new RegExp(`\\.(${SCOPE}\\w+)`).exec(css)?.[1];
      return scope ? [[scope, css.replaceAll(/\/\*[\s\S]*?\*\/|\s*\n\s*/g, ' ')] as const] : [];
    })
  );
  return styles;
}

/**
 * The styles that rendered components need, for images and bundles, which have no stylesheet. Build time only.
 * @param markup  what the components rendered
 * @throws if no style fits: then the scope classes of the two compilers differ, and everything would be drawn black
 */
export function stylesFor(markup: string): string {
  const used = [...stylesByScope()].filter(([scope]) => markup.includes(scope)).map(([, css]) => css);
  if (used.length === 0 && new RegExp(`class="(?:[^"]* )?${SCOPE}`).test(markup))
    throw new Error('no styles were found for a drawing: the scope classes do not match');
  return used.join('');
}
