import { describe, expect, it } from 'vitest';
import { BREAKPOINTS, screenFor } from '$lib/stage/screen';
import { crossesRect, leaderLine } from '$lib/map/labels/leader-line';
import type { Scene } from '$lib/scene/types';
import { nameOf as name, once, overlap } from '../../stage/screens';
import { breakpoints, each } from './laid-out';

describe('the layout of labels', () => {
  it('names Crimea on every wide map of Europe or Ukraine that shows it as contested', () => {
    const wide = (s: Scene) =>
      ['ukraine', 'europe'].includes(s.shot) &&
      s.contested &&
      Object.keys(s.fills).length === 0 &&
      !s.layers.includes('sites');
    const missing = breakpoints
      .filter(([c]) =>
        ['tablet-768x1024', 'laptop-1024x768', 'desktop-1280x800', 'desktop-1920x1080', 'wide'].includes(c)
      )
      .flatMap(([c, screen]) =>
        each(screen)
          .filter(({ scene, shown }) => wide(scene) && !shown.labels.some((l) => l.id === 'crimea'))
          .map(({ scene }) => `${c} ${scene.step}`)
      );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('puts nothing between a symbol and its name', () => {
    const found = breakpoints.flatMap(([c, screen]) =>
      each(screen).flatMap(({ scene, shown: { labels, symbols } }) =>
        labels.flatMap((l) => {
          const own = symbols.find((s) => s.id === l.id);
          if (!own) return [];
          const tie = leaderLine({ x: (own.x0 + own.x1) / 2, y: (own.y0 + own.y1) / 2 }, l.rect);
          return labels
            .filter((other) => other !== l && crossesRect(tie, other.rect))
            .map((other) => `${c} ${name(scene, l, other)}`);
        })
      )
    );
    expect(once(found)).toEqual([]);
  });

  it('leaves the name of Crimea as a land out where the units are named, and that of Ukraine where they have colours', () => {
    for (const [c, screen] of breakpoints)
      for (const {
        scene,
        shown: { labels }
      } of each(screen)) {
        if (labels.filter((l) => l.kind === 'unit').length < 5) continue;
        const coloured = Object.keys(scene.fills).length > 0;
        expect(
          labels.filter((l) => (l.id === 'ukraine' && coloured) || l.id === 'crimea'),
          `${c} ${scene.step}`
        ).toEqual([]);
      }
  });

  it('names the country of the question among its 27 units', () => {
    const asked = each(BREAKPOINTS['desktop-1280x800']).find(({ scene }) => scene.step === 'map-of-the-question');
    expect(asked?.shown.labels.filter((l) => l.id === 'ukraine')).toHaveLength(1);
    expect(asked?.shown.labels.filter((l) => l.kind === 'unit').length).toBeGreaterThan(23);
  });

  it('names both areas at the Sea of Azov where a phone’s reader may turn the day', () => {
    const missing = (['phone-360x667', 'phone-360x770', 'phone-390x664', 'phone-390x844'] as const).filter((c) =>
      each(BREAKPOINTS[c]).some(
        ({ scene, shown: { labels } }) =>
          scene.step === 'explore' &&
          scene.day === '2014-03-30' &&
          ['Yeysk', 'Primorsko-Akhtarsk'].some((area) => !labels.some((l) => l.words.join(' ').includes(area)))
      )
    );
    expect(missing).toEqual([]);
  });
});

describe.each([
  [900, 700],
  [920, 800],
  [1000, 800],
  [1020, 767]
])('labels on a screen of %d × %d, between two classes', (width, height) => {
  it('overlap no other label', () => {
    const found = each(screenFor(width, height)).flatMap(({ scene, shown: { labels } }) =>
      labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter((b) => overlap(a.rect, b.rect) > 0.5)
          .map((b) => name(scene, a, b))
      )
    );
    expect(once(found)).toEqual([]);
  });
  it('are not those of the units of Ukraine, but where these have colours', () => {
    const asked = each(screenFor(width, height)).filter(({ scene }) => scene.layers.includes('unit-names'));
    expect(asked.length).toBeGreaterThan(0);
    for (const {
      shown: { labels }
    } of asked)
      expect(labels.filter((l) => l.kind === 'unit')).toEqual([]);
  });
});

const PHONES = [320, 334, 346, 357, 362, 376, 388, 400, 430, 500, 590].flatMap((width) =>
  [568, 600, 641, 680, 720, 780, 844, 932].map((height) => [width, height] as const)
);

/** The box of the bar's number has this much air above its digits, px. */
const AIR_PX = 5;

it('no name lies on the scale bar of a phone, of whatever width and height', () => {
  const found = PHONES.flatMap(([width, height]) =>
    each(screenFor(width, height)).flatMap(({ scene, shown: { labels, kept } }) =>
      kept
        .filter(({ id }) => id === 'scale bar')
        .flatMap((bar) =>
          labels
            .filter((label) => overlap(label.rect, bar) > AIR_PX)
            .map((label) => `${width}x${height} ${name(scene, label)}`)
        )
    )
  );
  expect(once(found)).toEqual([]);
});
