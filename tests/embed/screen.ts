import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { until, type Tab } from './tab';

/** A column of rulers, px: colours that say how far from its own top each row is, and whose ruler it is. */
export interface Ruler {
  tag: number;
  /** px, from the left of the frame's document or of the element */ left: number;
  top: number;
  height: number;
}

/** How far each ruler's own top is from the screen's, px, at one moment; missing where too little of it is seen. */
export type Sight = Map<number, number>;

/**
 * Paints rulers into a page or a frame: red and green tell the row, blue the ruler.
 * @param into  selector of what a ruler moves with
 */
export function paint({ into, tag, left, top, height }: Ruler & { into: string }): void {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = height;
  canvas.style.cssText = `position:absolute;left:${left}px;top:${top}px;width:16px;height:${height}px;max-width:none;image-rendering:pixelated;z-index:99999;pointer-events:none`;
  const context = canvas.getContext('2d');
  const image = context?.createImageData(1, height);
  if (!context || !image) throw new Error('no canvas');
  for (let y = 0; y < height; y++) image.data.set([y >> 8, y & 255, tag, 255], y * 4);
  context.putImageData(image, 0, 0);
  document.querySelector(into)?.append(canvas);
}

/**
 * Reads rulers from the memory of an X server: what is on the screen, not what a page believes.
 * @param folder  the server's -fbdir
 */
export class Screen {
  readonly #file: number;
  readonly #start: number;
  readonly #stride: number;
  readonly #rows: number;
  readonly #pixels: Buffer;
  #columns = new Map<number, number>();

  constructor(folder: string) {
    const path = join(folder, 'Xvfb_screen0');
    // The XWD format: a head of big-endian words, a table of colours, then rows of 32 bits a pixel.
    const head = readFileSync(path);
    const word = (at: number): number => head.readUInt32BE(at * 4);
    if (word(11) !== 32 || word(7) !== 0) throw new Error('the screen has other pixels than were asked for');
    this.#start = word(0) + word(19) * 12;
    this.#stride = word(12);
    this.#rows = word(5);
    this.#pixels = Buffer.alloc(this.#stride * this.#rows);
    this.#file = openSync(path, 'r');
  }

  #grab(): void {
    readSync(this.#file, this.#pixels, 0, this.#pixels.length, this.#start);
  }

  /** Finds the column of each ruler: the middle of those that show most of it. */
  locate(tags: number[]): void {
    this.#grab();
    for (const tag of tags) {
      const counts = Array.from({ length: this.#stride / 4 }, (_, x) => this.#look(x, tag).votes);
      const most = Math.max(...counts);
      const best = counts.flatMap((count, x) => (most > 20 && count === most ? [x] : []));
      if (best.length === 0) throw new Error(`ruler ${tag} is not on the screen`);
      this.#columns.set(tag, best[best.length >> 1] ?? 0);
    }
  }

  /** Where the rulers are now. */
  look(): Sight {
    this.#grab();
    const sight: Sight = new Map();
    for (const [tag, x] of this.#columns) {
      const { offset, votes } = this.#look(x, tag);
      if (votes > 20) sight.set(tag, offset);
    }
    return sight;
  }

  /** The offset that most rows of a column tell. */
  #look(x: number, tag: number): { offset: number; votes: number } {
    const votes = new Map<number, number>();
    for (let y = 0; y < this.#rows; y += 2) {
      const at = y * this.#stride + x * 4;
      if (this.#pixels[at] !== tag) continue;
      const offset = y - ((this.#pixels[at + 2] ?? 0) * 256 + (this.#pixels[at + 1] ?? 0));
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
    let best = { offset: 0, votes: 0 };
    for (const [offset, count] of votes) if (count > best.votes) best = { offset, votes: count };
    return best;
  }
}

/**
 * Turns the wheel and looks at the screen all the while. Each turn waits until the one before has been seen: a machine with
 * other work draws few frames, and turns that pile up are no speed that a reader has.
 * @param tag  of the ruler that moves with the page
 * @returns all sights, from before the first turn on
 */
export async function watch(tab: Tab, screen: Screen, tag: number, turns: number): Promise<Sight[]> {
  const seen = [screen.look()];
  const last = (): number | undefined => seen.at(-1)?.get(tag);
  let turning = true;
  const looking = (async () => {
    while (turning) {
      seen.push(screen.look());
      await new Promise((next) => setTimeout(next, 4));
    }
  })();
  try {
    for (let turn = 0; turn < turns; turn++) {
      const before = last();
      await tab.wheel(60);
      await until(
        () => Promise.resolve(last()),
        (now) => now !== undefined && now !== before
      );
    }
  } finally {
    turning = false;
    await looking;
  }
  return seen;
}
