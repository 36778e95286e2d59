import { dev } from '$app/environment';

// As the article: our own classic script hydrates the form in a build; while working Kit does.
export const csr = dev;
export const trailingSlash = 'always';
