import { lang } from '$lib/ui/strings';
import early from 'virtual:early';
import type { Handle } from '@sveltejs/kit';

/** Sets the script that runs before the first paint into the head of each page. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => html.replace('%early%', () => early).replace('%lang%', lang) });
