/** The reader's classic scripts (vite-plugin.ts). */
declare module 'virtual:reader-scripts' {
  export const start: string;
  export const live: string;
}
