declare module 'virtual:embed-loader' {
  /** The text of the loader. */
  const code: string;
  export default code;
}
