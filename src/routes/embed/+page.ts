// Options of the builder page.
import { dev } from '$app/environment';

// In a build a classic script hydrates the form, as on the article's page; in `npm run dev` SvelteKit does.
export const csr = dev;
export const trailingSlash = 'always';
