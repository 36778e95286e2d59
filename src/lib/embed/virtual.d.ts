// Types of the virtual modules that vite-plugin.ts provides: each is one bundled script as a string.

declare module 'virtual:early' {
  /** The script in the head of each page, as text. */
  const code: string;
  export default code;
}

declare module 'virtual:embed-loader' {
  /** The text of the loader. */
  const code: string;
  export default code;
}

declare module 'virtual:embed-probe' {
  /** The script of the probe's page, as text. */
  const code: string;
  export default code;
}

declare module 'virtual:embed-graphic' {
  /** The script of a graphic's page, as text. */
  const code: string;
  export default code;
}
