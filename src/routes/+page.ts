import { dev } from '$app/environment';

// In a build our own classic script hydrates the article (story/start.ts): no router, no storage, 12 kB less.
// While working Kit does it, for its hot updates.
export const csr = dev;
