// Route /embed/base.css: the styles of every page, without the font files.
import page from '$lib/ui/page.css?inline';

export const prerender = true;

/**
 * The styles of every page but for the addresses of the font files: a sandboxed frame may not load those, and would say so
 * in the console of the publisher's page. Which fonts a frame gets is the guest's choice (embed/guest/guest.ts).
 */
export const GET = (): Response =>
  new Response(page.replaceAll(/@font-face\s*\{[^}]*woff2[^}]*\}/g, ''), {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
