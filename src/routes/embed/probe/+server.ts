// Route /embed/probe/: the thin frame of a probe pair.
import probe from 'virtual:embed-probe';

export const prerender = true;
export const trailingSlash = 'always';

/** The thin frame of a probe pair: nothing to see, it learns which slice of it is on screen. */
export const GET = (): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Position of the story on the page</title><style>html,body{margin:0;height:100%;overflow:hidden}</style><script>${probe}</script>\n`,
    { headers: { 'content-type': 'text/html' } }
  );
