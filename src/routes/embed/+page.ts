import { dev } from '$app/environment';

// As on the article's page: a classic script hydrates the form in a build, Kit does in `npm run dev`.
export const csr = dev;
export const trailingSlash = 'always';
