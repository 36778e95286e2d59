import { compile } from 'svelte/compiler';
import { SCOPE, scopeClass } from '../ui/scope.js';

const sources = import.meta.glob<string>(['../map/**/*.svelte', '../figures/**/*.svelte', '../timeline/**/*.svelte'], {
  query: '?raw',
  import: 'default',
  eager: true
});

/** The styles of the drawing components, by the class that scopes them. */
const styles = new Map(
  Object.entries(sources).flatMap(([path, source]) => {
    const filename = `${process.cwd()}/src/lib/${path.replace('../', '')}`;
    const css = compile(source, { filename, generate: 'server', cssHash: scopeClass }).css?.code ?? '';
    const scope = new RegExp(`\\.(${SCOPE}\\w{3})`).exec(css)?.[1];
    return scope ? [[scope, css.replaceAll(/\/\*[\s\S]*?\*\/|\s*\n\s*/g, ' ')] as const] : [];
  })
);

/**
 * The styles a drawing needs where it has no stylesheet: an image, or a figure set into the page. Build time only.
 * @param markup  what the components rendered
 * Throws where no style fits: the scopes of the two compilers differ, and the drawing would be black.
 */
export function stylesFor(markup: string): string {
  const used = [...styles].filter(([scope]) => markup.includes(scope)).map(([, css]) => css);
  if (used.length === 0 && new RegExp(`class="(?:[^"]* )?${SCOPE}`).test(markup))
    throw new Error('no styles were found for a drawing: the scope classes do not match');
  return used.join('');
}
