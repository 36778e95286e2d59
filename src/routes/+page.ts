import { dev } from '$app/environment';

// In a build our own classic script hydrates the stage (story/start.ts): no router, no storage, 12 kB less, and it runs in a
// sandboxed frame. While working Kit does it, for its hot updates.
export const csr = dev;
