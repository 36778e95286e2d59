import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import MapLabels from '$lib/map/MapLabels.svelte';
import { BREAKPOINTS } from '$lib/stage/screen';
import { elementsOf, select } from '../../prerender/select';
import { nameOf, once, shownOn } from '../../stage/screens';
import { map, on } from './laid-out';

test.each(['desktop-1280x800', 'phone-390x844'] as const)(
  'every line of a mark’s label is drawn in the room that the layout has kept for it, at %s',
  (name) => {
    const screen = BREAKPOINTS[name];
    const outside: string[] = [];
    let subtitles = 0;
    for (const scene of on(screen)) {
      const shown = shownOn(map, screen, scene);
      // Bases that are counted together have one label, which the map makes of them.
      if (!shown || shown.composition.clusters) continue;
      const props = { composition: shown.composition, transform: shown.t };
      const drawn = elementsOf(render(MapLabels, { props }).body);
      const labels = shown.labels.filter(({ kind }) => kind === 'mark');
      const texts = select(drawn, 'text.place');
      expect(texts.length, scene.step).toBe(labels.length);
      for (const [i, { id, rect, words }] of labels.entries()) {
        const lines = select(drawn, 'tspan').filter((line) => line.inside === texts[i]);
        expect(lines.map((line) => line.text)).toEqual(words);
        subtitles += lines.length - 1;
        const last = Number(lines.at(-1)?.attributes.y);
        // From the last baseline to the bottom of the label is 0.24 of its type, 13 or 14 px; one name above another has 1 px more.
        if (Math.abs(rect.y1 - last - 3.24) > 1.25) outside.push(nameOf(scene, { id }));
      }
    }
    expect(once(outside)).toEqual([]);
    expect(subtitles).toBeGreaterThan(20);
  }
);
