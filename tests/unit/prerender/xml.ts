/**
 * What is wrong with a piece of XML, or '' where it is well-formed: tags that do not match, attributes twice or without
 * quotes, bare ampersands and brackets. Enough for SVG as our components write it.
 */
export function faultOf(xml: string): string {
  const open: string[] = [];
  let rest = 0;
  let roots = 0;
  for (const tag of xml.matchAll(
    /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=<>/]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'))?)*)\s*(\/?)>/g
  )) {
    const [whole, close, name = '', attributes = '', self] = tag;
    const between = xml.slice(rest, tag.index);
    rest = tag.index + whole.length;
    if (between.includes('<') || strayAmpersand(between)) return `text ${between.slice(0, 60)}`;
    if (open.length === 0 && between.trim()) return `text outside: ${between.slice(0, 60)}`;
    if (strayAmpersand(attributes)) return `ampersand in ${whole.slice(0, 80)}`;
    const pairs = [...attributes.matchAll(/([^\s=]+)(\s*=\s*(?:"[^"]*"|'[^']*'))?/g)];
    if (pairs.some((p) => !p[2])) return `attribute without a value in ${whole.slice(0, 80)}`;
    if (new Set(pairs.map((p) => p[1])).size < pairs.length) return `attribute twice in ${whole.slice(0, 80)}`;
    if (close) {
      const last = open.pop();
      if (last !== name) return `</${name}> closes <${last ?? ''}>`;
    } else {
      if (open.length === 0) roots++;
      if (!self) open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1) ?? ''}> is not closed`;
  if (xml.slice(rest).trim()) return `after the end: ${xml.slice(rest, rest + 60)}`;
  return roots === 1 ? '' : `${roots} roots`;
}

const strayAmpersand = (text: string): boolean => /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text);

/** Words and numbers that only a fault leaves in a drawing. */
export function nonsenseIn(svg: string): string {
  return (
    /.{0,60}(?:\bundefined\b|\bNaN\b|\bInfinity\b|\[object|(?<=[="\s])null\b).{0,30}/.exec(
      svg.replace(/<style>[\s\S]*?<\/style>/g, '')
    )?.[0] ?? ''
  );
}
