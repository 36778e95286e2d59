import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';
import { renderStill } from '$lib/prerender/stills';
import { forPainter } from '../../../tools/stills/plain';

const picture = (css: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><style>:root{--ink:#111;--sans:"IBM Plex Sans Variable", sans-serif}${css}</style>${body}</svg>`;

describe('a picture for librsvg', () => {
  it('has its colours and fonts by name', () => {
    expect(
      forPainter(
        picture('text{fill:var(--ink);font-family:var(--sans);font-stretch:90%}', '<rect style="fill: var(--ink)"/>')
      )
    ).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><style>text{fill:#111;font-family:\'IBM Plex Sans\', sans-serif;}</style><rect style="fill: #111"/></svg>'
    );
    expect(() => forPainter(picture('a{fill:var(--none)}', ''))).toThrow('--none has no value');
  });

  it('has a rule without weight as an attribute', () => {
    const made = forPainter(
      picture(
        ':where(path.svelte-a:not([fill])) { fill: none; }',
        '<path class="x svelte-a"/><path class="svelte-a" fill="red"/><path class="s-b"/>'
      )
    );
    expect(made).toContain(
      '<path fill="none" class="x svelte-a"/><path class="svelte-a" fill="red"/><path class="s-b"/>'
    );
  });

  it('has lists of selectors written out', () => {
    expect(
      forPainter(picture('.m.svelte-a :is(.b, .c) { fill: red; }.d.svelte-a text:where(.svelte-a) { fill: blue; }', ''))
    ).toContain('.m.svelte-a .b,.m.svelte-a .c{ fill: red; }.d.svelte-a text{ fill: blue; }');
  });

  it('has lines of fixed width as wide as its points ask for, and no others', () => {
    const css =
      'path.svelte-a { vector-effect: non-scaling-stroke; }.coast.svelte-a { stroke-width: 0.5px; }.b.svelte-c { vector-effect: non-scaling-stroke; }.b.svelte-c { stroke-width: 2; }.d.svelte-c { stroke-width: 2; stroke-dasharray: 1 3; }';
    const made = forPainter(picture(css, ''), 2);
    expect(made).toContain('.coast.svelte-a{ stroke-width: 1px; }');
    expect(made).toContain('.b.svelte-c{ stroke-width: 4; }');
    expect(made).toContain('.d.svelte-c{ stroke-width: 2; stroke-dasharray: 1 3; }');
  });

  it('keeps the spaces between the spans of a label', () => {
    expect(forPainter(picture('', '<text><tspan>14 </tspan><tspan>London</tspan></text>'))).toContain(
      '<text xml:space="preserve">'
    );
    expect(forPainter(picture('', '<text><tspan x="0">14</tspan></text>'))).not.toContain('preserve');
  });
});

describe('the pictures of the story', () => {
  const story = loadStory();
  // Vitest leaves stylesheets out.
  const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');
  let map: MapBuild;
  beforeAll(() => {
    map = loadMap(story);
  }, 60_000);

  it.each(['paris', 'how-many', 'positions', 'surrounded', 'how-they-voted'])(
    '%s uses nothing that librsvg does not know',
    (id) => {
      for (const name of ['wide', 'tall'] as const) {
        const made = forPainter(renderStill(story, map, id, name).replace('<style>', `<style>${tokens}`), 1.5);
        expect(made).not.toMatch(/var\(|:where|:is\(|@font-face|Variable|pathLength/);
      }
    }
  );
});
