import type { Mark } from '$lib/scene/types';
import { roundTo1 } from '$lib/geo/round';
import type { Transform } from '$lib/stage/map-types';

/** Minimum distance between the middles of two marks, px; a ring needs more. */
const MIN_DISTANCE_PX = 13;
const MIN_RING_DISTANCE_PX = 18;
/** A mark is displaced by this much at most, px. */
const MAX_SHIFT_PX = 16;
/** Smaller displacements are left out, px. */
const MIN_SHIFT_PX = 2;

/**
 * Displacement of marks so that none hides another, px by id. Talks and towns are not moved. Build time only.
 * @param marks  every mark that a step shows on any of its days, so that none moves when the day changes
 * @param size   share of their full size that the marks are drawn at
 */
export function displaceMarks(marks: Mark[], t: Transform, size = 1): Record<string, [dx: number, dy: number]> {
  const all = marks.map((m) => ({
    id: m.id,
    x: t.k * m.xy[0],
    y: t.k * m.xy[1],
    dx: 0,
    dy: 0,
    ring: m.symbol === 'surrounded',
    fixed: m.symbol === 'city' || m.symbol === 'meeting' || m.symbol === 'absent'
  }));
  for (let round = 0; round < 80; round++) {
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const want = (a.ring || b.ring ? MIN_RING_DISTANCE_PX : MIN_DISTANCE_PX) * size;
        let [x, y] = [b.x + b.dx - a.x - a.dx, b.y + b.dy - a.y - a.dy];
        // Marks at the same place are moved apart in a direction that depends on their order.
        if (Math.hypot(x, y) < 0.5) [x, y] = [Math.cos(i * 2.4), Math.sin(i * 2.4)];
        const far = Math.hypot(x, y);
        if (far >= want || (a.fixed && b.fixed)) continue;
        const push = (want - far) / far / (a.fixed || b.fixed ? 1 : 2);
        if (!a.fixed) [a.dx, a.dy] = limitShift(a.dx - x * push, a.dy - y * push);
        if (!b.fixed) [b.dx, b.dy] = limitShift(b.dx + x * push, b.dy + y * push);
      }
    });
  }
  return Object.fromEntries(
    all.filter((m) => Math.hypot(m.dx, m.dy) > MIN_SHIFT_PX).map((m) => [m.id, [roundTo1(m.dx), roundTo1(m.dy)]])
  );
}

function limitShift(dx: number, dy: number): [number, number] {
  const far = Math.hypot(dx, dy);
  return far <= MAX_SHIFT_PX ? [dx, dy] : [(dx / far) * MAX_SHIFT_PX, (dy / far) * MAX_SHIFT_PX];
}
