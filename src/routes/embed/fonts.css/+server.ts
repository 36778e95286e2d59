// Route /embed/fonts.css: the fonts inside one stylesheet, for sandboxed frames.
import { readFileSync } from 'node:fs';
import fonts from '$lib/ui/fonts.css?raw';

export const prerender = true;

/** The page's own fonts within one stylesheet: for sandboxed frames, which may load styles from anywhere but no font files. */
export const GET = (): Response => {
  const css = fonts.replaceAll(
    /url\('\/(fonts\/[\w.-]+)'\)/g,
    (_, path: string) => `url(data:font/woff2;base64,${readFileSync(`static/${path}`, 'base64')})`
  );
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
