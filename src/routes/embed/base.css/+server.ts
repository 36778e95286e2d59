// Route /embed/base.css: the styles of every page, without the font files.
import page from '$lib/ui/page.css?inline';

export const prerender = true;

/**
 * A sandboxed frame cannot load font files and would report that in the console of the publisher's page. So the guest chooses
 * which fonts a frame gets (embed/guest/guest.ts).
 */
export const GET = (): Response =>
  new Response(page.replaceAll(/@font-face\s*\{[^}]*woff2[^}]*\}/g, ''), {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
