// The line between land and sea, from filled areas. All lengths in map units (km). Build time only.
import type { Point } from '$lib/content/types';
import { ringsContain } from './rings-contain.ts';

export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
interface Edge {
  a: Point;
  b: Point;
}

/** Two edges closer than this are the same coast. */
const SAME_KM = 0.35;
/** Coasts are compared in pieces of this length. */
const PIECE_KM = 0.6;
/** Side of the squares by which edges are looked up. */
const CELL_KM = 10;

const edges = (ring: readonly Point[]): Edge[] => ring.slice(1).map((b, i) => ({ a: ring[i] ?? b, b }));

function distanceToEdge([x, y]: Point, { a, b }: Edge): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/** Edges by the squares that they touch, so that a look-up compares only a few. */
class EdgeIndex {
  private readonly cells = new Map<string, Edge[]>();

  constructor(rings: readonly (readonly Point[])[], within: Bounds) {
    for (const edge of rings.flatMap(edges)) {
      const { a, b } = edge;
      const [x0, x1] = [Math.min(a[0], b[0]) - SAME_KM, Math.max(a[0], b[0]) + SAME_KM];
      const [y0, y1] = [Math.min(a[1], b[1]) - SAME_KM, Math.max(a[1], b[1]) + SAME_KM];
      if (x1 < within.x0 || x0 > within.x1 || y1 < within.y0 || y0 > within.y1) continue;
      for (let x = Math.floor(x0 / CELL_KM); x <= Math.floor(x1 / CELL_KM); x += 1) {
        for (let y = Math.floor(y0 / CELL_KM); y <= Math.floor(y1 / CELL_KM); y += 1) {
          const key = `${x} ${y}`;
          this.cells.set(key, [...(this.cells.get(key) ?? []), edge]);
        }
      }
    }
  }

  touches(p: Point): boolean {
    const cell = this.cells.get(`${Math.floor(p[0] / CELL_KM)} ${Math.floor(p[1] / CELL_KM)}`);
    return cell?.some((edge) => distanceToEdge(p, edge) < SAME_KM) ?? false;
  }
}

function boundsAround(rings: readonly (readonly Point[])[], margin: number): Bounds {
  const out = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of rings.flat()) {
    out.x0 = Math.min(out.x0, x - margin);
    out.y0 = Math.min(out.y0, y - margin);
    out.x1 = Math.max(out.x1, x + margin);
    out.y1 = Math.max(out.y1, y + margin);
  }
  return out;
}

/** The parts of a line whose edges pass `keep`. A ring that is cut starts at a cut. */
function keptParts(ring: readonly Point[], keep: (e: Edge) => boolean): Point[][] {
  const all = edges(ring);
  const kept = all.map(keep);
  if (kept.every(Boolean)) return [[...ring]];
  const end = ring.at(-1);
  const round = ring[0]?.[0] === end?.[0] && ring[0]?.[1] === end?.[1];
  const start = round ? kept.indexOf(false) + 1 : 0;
  const out: Point[][] = [];
  let part: Point[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const n = (start + i) % all.length;
    const edge = all[n];
    if (edge && kept[n]) {
      if (part.length === 0) part.push(edge.a);
      part.push(edge.b);
    } else if (part.length > 0) {
      out.push(part);
      part = [];
    }
  }
  if (part.length > 0) out.push(part);
  return out;
}

/** The outlines of land without the edges of the rectangle that it was cut at. */
export function coastline(land: readonly (readonly Point[])[], frame: Bounds): Point[][] {
  const beside = (v: number, w: number, side: number): boolean => Math.abs(v - side) < 0.3 && Math.abs(w - side) < 0.3;
  return land.flatMap((ring) =>
    keptParts(
      ring,
      ({ a, b }) =>
        !(
          beside(a[0], b[0], frame.x0) ||
          beside(a[0], b[0], frame.x1) ||
          beside(a[1], b[1], frame.y0) ||
          beside(a[1], b[1], frame.y1)
        )
    )
  );
}

/** Points added to a ring so that no edge is longer than a piece, within bounds. */
function subdivide(ring: readonly Point[], { x0, y0, x1, y1 }: Bounds): Point[] {
  return edges(ring).reduce<Point[]>(
    (out, { a, b }) => {
      const away =
        Math.max(a[0], b[0]) < x0 ||
        Math.min(a[0], b[0]) > x1 ||
        Math.max(a[1], b[1]) < y0 ||
        Math.min(a[1], b[1]) > y1;
      const n = away ? 1 : Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / PIECE_KM));
      for (let i = 1; i < n; i += 1) out.push([a[0] + ((b[0] - a[0]) * i) / n, a[1] + ((b[1] - a[1]) * i) / n]);
      out.push(b);
      return out;
    },
    ring[0] ? [ring[0]] : []
  );
}

/**
 * A coast corrected by inlets, areas of sea that the land layer covers: the coast follows the inlet and no longer crosses its
 * mouth.
 */
export function withInlets(coast: readonly (readonly Point[])[], inlets: readonly (readonly Point[])[]): Point[][] {
  const within = boundsAround(inlets, SAME_KM);
  const landEdges = new EdgeIndex(coast, within);
  const inletEdges = new EdgeIndex(inlets, within);
  const middle = ({ a, b }: Edge): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const isIn = ([x, y]: Point): boolean => x > within.x0 && x < within.x1 && y > within.y0 && y < within.y1;
  const open = coast.flatMap((line) =>
    keptParts(subdivide(line, within), (e) => {
      const m = middle(e);
      return !isIn(m) || !(inletEdges.touches(m) || ringsContain(inlets, m));
    })
  );
  const around = inlets.flatMap((ring) => keptParts(subdivide(ring, within), (e) => !landEdges.touches(middle(e))));
  // Points that only divided edges are removed again, except at the ends of a part.
  const own = new Set<Point>([...coast, ...inlets].flat());
  return [...open, ...around].map((line) => line.filter((p, i) => i === 0 || i === line.length - 1 || own.has(p)));
}
