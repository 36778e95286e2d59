declare module 'archieml' {
  const archieml: {
    /** Reads ArchieML: keys, values, and lists of objects that may nest. */
    load(text: string): Record<string, unknown>;
  };
  export default archieml;
}
