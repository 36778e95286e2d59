/** The HTML of a component rendered on the server, without the comments that hydration needs. */
export const stripHydrationMarks = ({ body }: { body: string }): string =>
  body.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
