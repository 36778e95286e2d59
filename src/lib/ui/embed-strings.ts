/** The words of the embed's own controls, inside a frame and in the builder. */
export const embedStrings = {
  steps: 'Steps of the story',
  previous: 'Previous',
  next: 'Next',
  wrong: (names: string[]) => `Left out, because the value is none that the story knows: ${names.join(', ')}.`
};
