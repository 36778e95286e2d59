// Route /embed/type.css: the fonts as files, for frames that keep the origin of the site.
import fonts from '$lib/ui/fonts.css?raw';

export const prerender = true;

export const GET = (): Response =>
  new Response(fonts.replaceAll(`url('/fonts/`, `url('../fonts/`), {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
