/** What a component is drawn as on the server, without the comments by which a living page would find its parts again. */
export const stripHydrationMarks = ({ body }: { body: string }): string =>
  body.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
