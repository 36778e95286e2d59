import { describe, expect, it } from 'vitest';
import { type Screen } from '$lib/stage/screen';
import type { Scene } from '$lib/scene/types';
import { textWidth } from '$lib/ui/measure';
import { composed } from '../../stage/screens';
import { breakpoints, each, on } from './laid-out';

const itemsOf = (scene: Scene, screen: Screen) => composed(scene, screen).legend?.items ?? [];

describe('the legend', () => {
  const shown = (screen: Screen, step: string) =>
    on(screen)
      .filter((s) => s.step === step)
      .map((scene) => itemsOf(scene, screen));
  it('keeps its rows inside every screen', () => {
    for (const [c, screen] of breakpoints)
      for (const scene of on(screen)) {
        for (const { x, text } of itemsOf(scene, screen))
          expect(x + textWidth(text, 12, 400), `${c} ${scene.step}`).toBeLessThanOrEqual(screen.width);
      }
  });
  it('stands over the middle of no area and no symbol, but of those at the very edge', () => {
    const under = breakpoints.flatMap(([c, screen]) =>
      each(screen).flatMap(({ scene, shown: { t, kept } }) => {
        const legend = kept.find((k) => k.id === 'legend');
        const middles = [...scene.reportedAreas, ...scene.marks].map(({ id, xy }) => ({
          id,
          x: t.k * xy[0] + t.x,
          y: t.k * xy[1] + t.y
        }));
        return middles
          .filter(({ x, y }) => legend && x > legend.x0 && x < legend.x1 && y > legend.y0 && y < legend.y1)
          .map(({ id }) => `${c} ${scene.step}: ${id}`);
      })
    );
    expect([...new Set(under)]).toEqual([]);
  });
  it('explains the states that are on the map, and no other', () => {
    for (const [c, screen] of breakpoints)
      for (const scene of on(screen).filter((s) => s.layers.includes('sites'))) {
        const keys = itemsOf(scene, screen).map((i) => i.key);
        const states = new Set<string>(scene.marks.map((m) => m.symbol));
        if (keys.length > 0)
          for (const key of ['held', 'surrounded', 'taken', 'checkpoint'] as const)
            expect(keys.includes(key), `${c} ${scene.step} ${scene.day} ${key}`).toBe(states.has(key));
      }
  });
  it('says how far the lines beside the border are, where they are not all named', () => {
    for (const [c, screen] of breakpoints)
      for (const {
        scene,
        shown: { labels }
      } of each(screen).filter((one) => one.scene.step === 'sites')) {
        const said =
          labels.filter((l) => l.kind === 'distance').length === 3 ||
          itemsOf(scene, screen).some((i) => i.key === 'distance');
        expect(said, c).toBe(true);
      }
  });
  it('says the same of a surrounded base on every screen, and what the hatched areas are beside the bases', () => {
    for (const [c, screen] of breakpoints)
      for (const items of shown(screen, 'explore')) {
        if (items.length === 0) continue;
        expect(items.find((i) => i.key === 'surrounded')?.text, c).toBe('last reported surrounded');
        expect(
          items.map((i) => i.key),
          c
        ).toContain('zone');
      }
  });
});
