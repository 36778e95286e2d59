import { expect, test } from 'vitest';
import { embedded } from '../../../src/routes/embed/story/embedded.server';

const styles =
  '<link href="./_app/immutable/assets/0.Ab-1.css" rel="stylesheet"><link href="./_app/immutable/assets/2.Cd.css" rel="stylesheet">';
const page = (body = ''): string =>
  `<html lang="en"><head><meta charset="utf-8" />${styles}</head><body>${body}</body></html>`;

test('addresses from the page lead back to the root', () => {
  const html = embedded(
    page(
      '<a href="methods/">m</a><img src="./stills/a.svg" srcset="stills/b.webp 1x, stills/c.webp 2x" alt=""><script src="./_app/start.js"></script>'
    )
  );
  for (const address of [
    'href="../../methods/"',
    'src="../../stills/a.svg"',
    'srcset="../../stills/b.webp 1x, ../../stills/c.webp 2x"',
    'src="../../_app/start.js"',
    'href="../../_app/immutable/assets/2.Cd.css"'
  ])
    expect(html).toContain(address);
});

test('addresses of other places stay', () => {
  const body =
    '<a href="#how-many">s</a><a href="https://example.org/a">e</a><a href="/x">r</a><a href="mailto:a@example.org">w</a><img src="data:image/png;base64,AA" alt=""><a href="">n</a>';
  expect(embedded(page(body))).toContain(body);
});

test('the data of the article name the guest and the bundles from here', () => {
  expect(
    embedded(page('<script type="application/json">{"bundles":"./bundles/","guest":"_app/guest.js"}</script>'))
  ).toContain('{"bundles":"../../bundles/","guest":"../../_app/guest.js"}');
});

test('search engines leave the frame alone, and hosts are told that the frame may grow', () => {
  const html = embedded(page());
  for (const part of [
    'data-embed',
    '<meta name="robots" content="noindex" />',
    '<meta name="responsive-embedded-sizing" />'
  ])
    expect(html).toContain(part);
});

test('no font is asked for before the guest knows whether the frame may have it', () => {
  const html = embedded(page());
  expect(html).toContain('<link href="../base.css" rel="stylesheet">');
  expect(html).not.toContain('/0.Ab-1.css');
  expect(() => embedded('<html lang="en"></html>')).toThrow('styles');
});

test("opened by itself, in nobody's frame, the page asks for its fonts: no guest does", () => {
  const [script] = /<script>(?:(?!<\/script>).)*<\/script>/.exec(embedded(page())) ?? [''];
  expect(script).toMatch(/parent===self/);
  expect(script).toContain("'../type.css'");
});
