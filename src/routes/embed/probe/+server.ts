// Route /embed/probe/: the thin frame of a probe pair. It shows nothing and runs embed/guest/probe.ts.
import { embedStrings, lang } from '$lib/ui/strings';
import probe from 'virtual:embed-probe';

export const prerender = true;
export const trailingSlash = 'always';

export const GET = (): Response =>
  new Response(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${embedStrings.probe}</title><style>html,body{margin:0;height:100%;overflow:hidden}</style><script>${probe}</script>\n`,
    { headers: { 'content-type': 'text/html' } }
  );
