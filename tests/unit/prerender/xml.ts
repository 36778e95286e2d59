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
    const fault = textFault(between, open.length > 0) || attributesFault(attributes, whole);
    if (fault) return fault;
    if (!close && open.length === 0) roots++;
    if (!close && !self) open.push(name);
    const last = close ? open.pop() : name;
    if (last !== name) return `</${name}> closes <${last}>`;
  }
  return endFault(open, xml.slice(rest)) || (roots === 1 ? '' : `${roots} roots`);
}

function endFault(open: string[], text: string): string {
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return text.trim() ? `after the end: ${text.slice(0, 60)}` : '';
}

function textFault(text: string, isInside: boolean): string {
  if (text.includes('<') || strayAmpersand(text)) return `text ${text.slice(0, 60)}`;
  return !isInside && text.trim() ? `text outside: ${text.slice(0, 60)}` : '';
}

function attributesFault(attributes: string, tag: string): string {
  if (strayAmpersand(attributes)) return `ampersand in ${tag.slice(0, 80)}`;
  const pairs = [...attributes.matchAll(/([^\s=]+)(\s*=\s*(?:"[^"]*"|'[^']*'))?/g)];
  if (pairs.some((p) => !p[2])) return `attribute without a value in ${tag.slice(0, 80)}`;
  return new Set(pairs.map((p) => p[1])).size < pairs.length ? `attribute twice in ${tag.slice(0, 80)}` : '';
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
