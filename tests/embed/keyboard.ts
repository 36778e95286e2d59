import { connect, type Socket } from 'node:net';

/** X11's names of the keys that are not a letter or a digit. */
const NAMED: Record<string, number> = {
  Control: 0xffe3,
  Shift: 0xffe1,
  Enter: 0xff0d,
  Escape: 0xff1b,
  Space: 0x20,
  '-': 0x2d
};
const [QUERY_POINTER, SET_FOCUS, QUERY_EXTENSION, GET_MAPPING] = [38, 42, 98, 101];
/** Where the keys go when the window that has them is gone: to what lies under the pointer. */
const TO_POINTER = 1;
const [PRESS, RELEASE, MOTION] = [2, 3, 6];

/**
 * A keyboard and a mouse of an X server, which the windows on it take for real: they reach what a browser keeps from
 * its pages.
 */
export interface Keyboard {
  /** Presses a key; `Control+f` holds the first one down. */
  press: (key: string) => Promise<void>;
  /** Types small letters, digits and spaces. */
  type: (text: string) => Promise<void>;
  /** Moves the pointer, px of the screen, and gives the window under it the keys, as a window manager would. */
  point: (x: number, y: number) => Promise<void>;
  close: () => void;
}

/** Reads an X server's answers, each when so much of it is there. */
function reading(socket: Socket): (bytes: number) => Promise<Buffer> {
  let held = Buffer.alloc(0);
  let wake: () => void = () => undefined;
  socket.on('data', (data) => {
    held = Buffer.concat([held, typeof data === 'string' ? Buffer.from(data) : data]);
    wake();
  });
  return async (bytes) => {
    while (held.length < bytes)
      await new Promise<void>((more) => {
        wake = more;
      });
    const read = held.subarray(0, bytes);
    held = held.subarray(bytes);
    return read;
  };
}

function word(value: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A request: its number, the byte beside it, and its body in whole words. */
function request(code: number, beside: number, body = Buffer.alloc(0)): Buffer {
  const head = Buffer.from([code, beside, 0, 0]);
  head.writeUInt16LE(1 + body.length / 4, 2);
  return Buffer.concat([head, body]);
}

/**
 * Plugs a keyboard into an X server, by its extension XTEST.
 * @param display  its name, such as `:7`
 */
export async function openKeyboard(display: string): Promise<Keyboard> {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  const read = reading(socket);
  /** The part of a reply after its first 32 bytes, and these. */
  const answer = async (): Promise<Buffer> => {
    let head = await read(32);
    // News of the keyboard, which nobody asked for.
    while ((head[0] ?? 0) > 1) head = await read(32);
    if (head[0] !== 1) throw new Error(`the X server says ${head.toString('hex')}`);
    return Buffer.concat([head, await read(head.readUInt32LE(4) * 4)]);
  };
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const hello = await read(8);
  if (hello[0] !== 1) throw new Error('the X server takes no keyboard');
  const setup = await read(hello.readUInt16LE(6) * 4);
  const [least = 8, most = 255] = [setup[26], setup[27]];
  // The first screen stands behind the vendor's name, in whole words, and the formats of pixels, of eight bytes each.
  const root = setup.readUInt32LE(32 + Math.ceil(setup.readUInt16LE(16) / 4) * 4 + (setup[21] ?? 0) * 8);
  socket.write(request(GET_MAPPING, 0, Buffer.from([least, most - least + 1, 0, 0])));
  const mapping = await answer();
  const columns = mapping[1] ?? 1;
  const codes = new Map<number, number>();
  for (let code = most; code >= least; code--) codes.set(mapping.readUInt32LE(32 + (code - least) * columns * 4), code);
  socket.write(request(QUERY_EXTENSION, 0, Buffer.from([5, 0, 0, 0, ...Buffer.from('XTEST'), 0, 0, 0])));
  const xtest = (await answer())[9] ?? 0;

  const fake = (type: number, detail: number, x = 0, y = 0): void => {
    const body = Buffer.alloc(32);
    body.writeUInt8(type, 0);
    body.writeUInt8(detail, 1);
    body.writeInt16LE(x, 20);
    body.writeInt16LE(y, 22);
    socket.write(request(xtest, 2, body));
  };
  /** Resolves once the server has done what it was told. */
  const done = async (): Promise<void> => {
    socket.write(request(QUERY_EXTENSION, 0, Buffer.from([5, 0, 0, 0, ...Buffer.from('XTEST'), 0, 0, 0])));
    await answer();
  };
  const press = async (key: string): Promise<void> => {
    const held = key.split('+').map((part) => codes.get(NAMED[part] ?? part.charCodeAt(0)) ?? 0);
    for (const code of held) fake(PRESS, code);
    for (const code of held.reverse()) fake(RELEASE, code);
    await done();
  };
  return {
    press,
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    point: async (x, y) => {
      fake(MOTION, 0, x, y);
      await done();
      socket.write(request(QUERY_POINTER, 0, word(root)));
      const under = (await answer()).readUInt32LE(12);
      if (under) socket.write(request(SET_FOCUS, TO_POINTER, Buffer.concat([word(under), word(0)])));
      await done();
    },
    close: () => socket.destroy()
  };
}
