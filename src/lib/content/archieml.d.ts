declare module 'archieml' {
  /** Reads ArchieML: keys, values, and lists of objects that may nest. */
  export function load(text: string): Record<string, unknown>;
}
