import { dev } from '$app/environment';

// In a build a classic script of our own hydrates the reader (article/start.ts): without Kit's router it is 12 kB less, needs
// no storage, and runs in a sandboxed iframe. In `npm run dev` Kit hydrates, for its hot updates.
export const csr = dev;
