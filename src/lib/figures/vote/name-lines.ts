/** A name in a line of names, with the comma that follows; `strong` for the countries of the story. */
export interface NameRun {
  text: string;
  comma: ',' | '';
  strong: boolean;
}

/**
 * Sets names in lines. A name is never broken; a comma follows each but the last.
 * @param strong  names in bold
 * @param maxPx  width of a line
 * @param measure  width of a text, px; bold where `strong`
 */
export function nameLines(
  names: string[],
  strong: ReadonlySet<string>,
  maxPx: number,
  measure: (text: string, strong: boolean) => number
): NameRun[][] {
  const lines: NameRun[][] = [[]];
  let used = 0;
  const space = measure(' ', false);
  names.forEach((name, i) => {
    const run: NameRun = { text: name, comma: i < names.length - 1 ? ',' : '', strong: strong.has(name) };
    const width = measure(name, run.strong) + measure(run.comma, false);
    if (used > 0 && used + space + width > maxPx) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1]?.push(run);
    used += width + (used > 0 ? space : 0);
  });
  return lines;
}
