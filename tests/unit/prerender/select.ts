/** An element of a drawing: its name, classes and attributes, what it stands in, and the words inside it. */
export interface Drawn {
  tag: string;
  classes: string[];
  attributes: Record<string, string>;
  inside: Drawn | null;
  text: string;
}

const TAG =
  /<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=<>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const EMPTY = /^(?:input|img|br|source)$/;

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Every element of a picture or page that our components wrote, in the order of its tags. */
export function elementsOf(xml: string): Drawn[] {
  const all: Drawn[] = [];
  const open: Drawn[] = [];
  let rest = 0;
  for (const tag of xml.matchAll(TAG)) {
    const between = plain(xml.slice(rest, tag.index));
    for (const around of open) around.text += between;
    rest = tag.index + tag[0].length;
    const [, close, name, attributes = '', self] = tag;
    if (!name) continue;
    if (close) {
      open.pop();
    } else {
      const values = Object.fromEntries(
        [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map((pair) => [pair[1] ?? '', plain(pair[2] ?? '')])
      );
      const element: Drawn = {
        tag: name,
        classes: (values.class ?? '').split(' '),
        attributes: values,
        inside: open.at(-1) ?? null,
        text: ''
      };
      all.push(element);
      if (!self && !EMPTY.test(name)) open.push(element);
    }
  }
  return all;
}

/** True where an element is what one word of a selector names: `rect.box.taken`, `path[fill=none]`, `.day`. */
function is({ tag, classes, attributes }: Drawn, word: string): boolean {
  const parts = /^([\w-]*)((?:\.[\w-]+)*)(?:\[([\w:-]+)=([^\]]*)\])?$/.exec(word);
  if (!parts) throw new Error(`not a selector: ${word}`);
  const [, name = '', dotted = '', key, value] = parts;
  return (
    (!name || name === tag) &&
    dotted
      .split('.')
      .filter(Boolean)
      .every((c) => classes.includes(c)) &&
    (!key || attributes[key] === value)
  );
}

/** The elements a selector names; words parted by a space stand for one inside another. */
export function select(elements: readonly Drawn[], selector: string): Drawn[] {
  const words = selector.split(' ');
  const last = words.pop() ?? '';
  return elements.filter((element) => {
    if (!is(element, last)) return false;
    let at = element.inside;
    for (const word of [...words].reverse()) {
      while (at && !is(at, word)) at = at.inside;
      if (!at) return false;
      at = at.inside;
    }
    return true;
  });
}
