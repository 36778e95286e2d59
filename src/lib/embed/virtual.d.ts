// Types of the virtual modules that vite-plugin.ts provides: each is one bundled script as a string.

declare module 'virtual:early' {
  /** The script in the head of every page (article/early.ts). */
  const code: string;
  export default code;
}

declare module 'virtual:embed-loader' {
  /** The loader (host/host.ts). */
  const code: string;
  export default code;
}

declare module 'virtual:embed-probe' {
  /** The script of the probe's page (guest/probe-start.ts). */
  const code: string;
  export default code;
}

declare module 'virtual:embed-graphic' {
  /** The script of a graphic's page (guest/graphic-start.ts). */
  const code: string;
  export default code;
}
