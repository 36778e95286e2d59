import type { Point } from '$lib/content/types';

/**
 * The rings, or open lines, of SVG path data, in the coordinates of the path. Reads the commands that svgPath writes: m, l
 * and z, relative or absolute.
 * @returns one list of points for each m command; none for ''
 */
export function pathRings(path: string): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let x = 0;
  let y = 0;
  for (const [, command = '', args = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (args.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const name = command.toLowerCase();
    if (name === 'z') [x, y] = ring[0] ?? [x, y];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x = (relative ? x : 0) + (numbers[i] ?? 0);
      y = (relative ? y : 0) + (numbers[i + 1] ?? 0);
      if (name === 'm' && i === 0) rings.push((ring = []));
      ring.push([x, y]);
    }
  }
  return rings;
}
