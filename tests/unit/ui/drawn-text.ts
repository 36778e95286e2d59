// Where the texts of a drawing stand: sizes and weights from its styles, widths from the measured fonts.
import { textWidth, type Weight } from '$lib/ui/measure';
import { elementsOf, select, type Drawn } from '../prerender/select';

/** A line of text in a drawing and the box that it takes, px of the drawing. */
export interface DrawnText {
  text: string;
  x0: number;
  x1: number;
  y: number;
}
interface Type {
  sizePx?: number;
  weight?: Weight;
  serif?: boolean;
}

/** The rules of a stylesheet that decide size and weight of type: selectors with what they set; conditional ones left out. */
function typeRules(css: string): { selector: string; type: Type }[] {
  const flat = css.replaceAll(/@[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors = '', set = '']) => {
    const size = /font(?:-size)?:[^;]*?([\d.]+)px/.exec(set)?.[1];
    const weight = /font-weight: *(\d+)|font: *(\d+)/.exec(set);
    const type: Type = {
      ...(size && { sizePx: Number(size) }),
      ...(weight && { weight: Number(weight[1] ?? weight[2]) as Weight }),
      ...(/--serif/.test(set) && { serif: true })
    };
    if (Object.keys(type).length === 0) return [];
    return expanded(selectors).map((selector) => ({ selector, type }));
  });
}

/** Selectors one by one, without `:where()` and with each alternative of `:is()`; others with a pseudo-class are left out. */
function expanded(selectors: string): string[] {
  const whole = selectors.replaceAll(/:where\([^)]*\)/g, '');
  const is = /:is\(([^)]*)\)/.exec(whole);
  if (is) return (is[1] ?? '').split(',').flatMap((one) => expanded(whole.replace(is[0], one.trim())));
  return whole
    .split(',')
    .map((one) => one.trim().replaceAll(/ > /g, ' '))
    .filter((one) => one && !one.includes(':') && !/[+~*]/.test(one));
}

/** The lines of text of a drawing, measured as the shipped fonts set them; rotated and scaled text is left out. */
export function textsOf(svg: string, css: string): DrawnText[] {
  const elements = elementsOf(svg);
  const types = new Map<Drawn, Type & { rank: number }>();
  for (const { selector, type } of typeRules(css)) {
    const rank = selector.split('.').length;
    for (const element of select(elements, selector)) {
      const known = types.get(element);
      types.set(element, known && known.rank > rank ? { ...type, ...known } : { ...known, ...type, rank });
    }
  }
  const typeOf = (element: Drawn | null): Required<Type> => {
    if (!element) return { sizePx: 16, weight: 400, serif: false };
    const own = types.get(element) ?? {};
    const size = element.attributes['font-size'];
    return { ...typeOf(element.inside), ...(size && { sizePx: parseFloat(size) }), ...own };
  };
  return elements.flatMap((element): DrawnText[] => {
    if (element.tag !== 'text' && !(element.tag === 'tspan' && 'x' in element.attributes)) return [];
    const at = placeOf(element);
    if (!at) return [];
    const { sizePx, weight, serif } = typeOf(element);
    const text = lineOf(element, elements).replaceAll(/\s+/g, ' ').trim();
    const width = textWidth(text, sizePx, weight, serif ? 'serif' : 'sans') / 1.01;
    const anchor = element.attributes['text-anchor'] ?? element.inside?.attributes['text-anchor'] ?? 'start';
    const x0 = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return text ? [{ text, x0, x1: x0 + width, y: at.y }] : [];
  });
}

/** The text of a line: of a `tspan` with its own x and those after it without one, or of a `text` without its further lines. */
function lineOf(element: Drawn, elements: readonly Drawn[]): string {
  const startsLine = (other: Drawn): boolean => 'x' in other.attributes;
  if (element.tag === 'text') {
    const inside = elements.filter((other) => other.inside === element);
    const first = inside.findIndex(startsLine);
    return first < 0
      ? element.text
      : inside.slice(first).reduce((rest, part) => rest.replace(part.text, ''), element.text);
  }
  const siblings = elements.filter((other) => other.inside === element.inside);
  const after = siblings.slice(siblings.indexOf(element) + 1);
  const next = after.findIndex(startsLine);
  return [element, ...after.slice(0, next < 0 ? undefined : next)].map((part) => part.text).join('');
}

/** Where an element begins, px; null for one that is rotated or scaled, or hidden. */
function placeOf(element: Drawn): { x: number; y: number } | null {
  let x = Number(element.attributes.x ?? 0);
  let y = Number(element.attributes.y ?? (element.tag === 'tspan' ? (element.inside?.attributes.y ?? 0) : 0));
  for (let at: Drawn | null = element; at; at = at.inside) {
    const moves = at.attributes.transform ?? '';
    if (/rotate|scale|matrix/.test(moves)) return null;
    const move = /translate\(([-\d.]+)[ ,]*([-\d.]*)\)/.exec(moves);
    x += Number(move?.[1] ?? 0);
    y += Number(move?.[2] ?? 0);
  }
  return { x, y };
}
