import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEDIA } from '$lib/stage/media';
import { screenFor } from '$lib/stage/screen';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(?:svelte|css|html)$/.test(file.name))
  .map((file) => join(file.parentPath, file.name))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
/** Every condition of a style or a picture that asks for the size of the screen, with its file. */
const conditions = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/@media ([^{]+)\{|media="([^"]+)"|\{MEDIA\.(\w+)\}/g)]
    .map(([, style, attribute, name]) => MEDIA[name as keyof typeof MEDIA] ?? style ?? attribute ?? '')
    .map((condition) => ({ file, condition: condition.trim().replace(/\s+/g, ' ') }))
    .filter(({ condition }) => /width|height|orientation/.test(condition))
);

/** Whether a window of a size meets a condition. */
const meets = (condition: string, width: number, height: number): boolean =>
  condition.split(', ').some((part) =>
    part.split(' and ').every((test) => {
      const [, feature = '', value = ''] = /\(([\w-]+): (\w+)\)/.exec(test) ?? [];
      if (feature === 'orientation') return (value === 'portrait') === height >= width;
      const size = feature.endsWith('width') ? width : height;
      return feature.startsWith('min') ? size >= parseInt(value) : size <= parseInt(value);
    })
  );

/** Windows of every kind, a px to both sides of each size at which something changes. */
const edges = [320, 359, 360, 379, 380, 599, 600, 639, 640, 843, 844, 899, 900, 1023, 1024, 1280];
const heights = [400, 559, 560, 599, 600, 719, 720, 799, 800, 900, 1024];
const windows = edges.flatMap((width) => heights.map((height) => [width, height] as const));
const isMatched = (name: keyof typeof MEDIA) => windows.map(([w, h]) => meets(MEDIA[name], w, h));

describe('a condition of the styles', () => {
  it('is one of the named ones', () => {
    const named: string[] = Object.values(MEDIA);
    expect(conditions.length).toBeGreaterThan(30);
    expect(conditions.filter(({ condition }) => !named.includes(condition))).toEqual([]);
  });

  it('has a name only if a style uses it', () => {
    const used = new Set(conditions.map(({ condition }) => condition));
    expect(Object.values(MEDIA).filter((condition) => !used.has(condition))).toEqual([]);
  });
});

describe('styles and code', () => {
  const screens = windows.map(([w, h]) => screenFor(w, h));
  it('pass steps over the map on the same screens', () =>
    expect(screens.map((s) => s.layout === 'stack')).toEqual(isMatched('stack')));
  it('mean the same screens by phone, and by upright tablet', () => {
    const upright = <T>(values: T[]) => values.filter((_, i) => (windows[i]?.[0] ?? 0) <= (windows[i]?.[1] ?? 0));
    expect(screens.map((s) => s.kind === 'phone')).toEqual(isMatched('phone'));
    expect(upright(screens.map((s) => s.kind === 'tablet'))).toEqual(upright(isMatched('tablet')));
  });
  it('mean the same phones on their side, wherever the text stands beside the map', () => {
    const beside = <T>(values: T[]) => values.filter((_, i) => screens[i]?.layout === 'side');
    expect(beside(screens.map((s) => s.kind === 'landscape'))).toEqual(beside(isMatched('landscapePhone')));
    expect(beside(screens.map((s) => s.kind === 'landscape' && !s.figuresWithMap))).toEqual(
      beside(isMatched('smallLandscapePhone'))
    );
    expect(beside(screens.map((s) => s.kind === 'window' && s.stepButtons))).toEqual(beside(isMatched('window')));
  });
});
