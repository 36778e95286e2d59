import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSpec, figureNames, isLive } from '$lib/figures';
import { COMPONENTS, DESCRIPTIONS } from '$lib/figures/build';
import { LIVE } from '$lib/figures/live';

const FOLDER = 'src/lib/figures/';
const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'shared' ? [entry.name] : []
);

describe('the list of figures', () => {
  it('has every folder, and each has a specification and a description of its own', () => {
    expect([...figureNames()].sort()).toEqual(folders.sort());
    for (const name of folders)
      for (const file of ['spec.ts', 'describe.ts'])
        expect(existsSync(FOLDER + name + '/' + file), name + file).toBe(true);
  });

  it('says of every live figure what the browser draws it from', () => {
    expect(Object.keys(LIVE).sort()).toEqual(figureNames().filter(isLive).sort());
    for (const name of figureNames().filter(isLive)) expect(buildSpec(name).draws, name).toBeDefined();
  });

  // `npm run check` fails if one of these is no error any more.
  it('is refused by the compiler if a figure has no component or no description', () => {
    const { vote: _component, ...components } = COMPONENTS;
    const { vote: _description, ...descriptions } = DESCRIPTIONS;
    const { dots: _live, ...live } = LIVE;
    // @ts-expect-error -- `vote` has no component
    const noComponent: typeof COMPONENTS = components;
    // @ts-expect-error -- `vote` has no description
    const noDescription: typeof DESCRIPTIONS = descriptions;
    // @ts-expect-error -- `dots` is live
    const noLive: typeof LIVE = live;
    expect([noComponent, noDescription, noLive].map((list) => Object.keys(list).length)).toEqual([
      folders.length - 1,
      folders.length - 1,
      2
    ]);
  });
});
