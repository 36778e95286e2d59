// Route /embed/fonts.css: the fonts inside one stylesheet, for sandboxed frames. Those may load styles, but no font files.
import { readFileSync } from 'node:fs';
import fonts from '$lib/ui/fonts.css?raw';

export const prerender = true;

export const GET = (): Response => {
  const css = fonts.replaceAll(
    /url\('\/(fonts\/[\w.-]+)'\)/g,
    (_, path: string) => `url(data:font/woff2;base64,${readFileSync(`static/${path}`, 'base64')})`
  );
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
