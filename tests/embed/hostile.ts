/** What the script of a page that wishes ill can do. */
interface Hostile {
  hellos: { nonce?: unknown; versions?: unknown }[];
  heard: unknown[];
  init: (change?: object) => void;
  say: (message: unknown) => void;
  tell: (message: unknown) => void;
}
export type Host = Window & { hostile: Hostile };

/** Runs in the page that wishes ill: says messages of seeded chance, by window and by port, none of which holds. */
export function fuzz(count: number): void {
  const { hostile } = window as unknown as Host;
  let seed = 7;
  const chance = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * n);
  };
  const values: unknown[] = [
    NaN,
    Infinity,
    -Infinity,
    -5e9,
    2e9,
    '1 2',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    null,
    undefined,
    true,
    [],
    [1],
    {},
    { y: 1 },
    { toString: null, valueOf: null },
    new Date(0),
    'x'.repeat(5000),
    new Uint8Array(8)
  ];
  const any = () => values[chance(values.length)];
  const types: unknown[] = [
    'init',
    'scroll',
    'seek',
    'by',
    'layout',
    'step',
    'goto',
    'hello',
    'mode',
    '__proto__',
    'constructor',
    any()
  ];
  for (let sent = 0; sent < count; sent++) {
    const type = types[chance(types.length)];
    const message: Record<string, unknown> = { ns: chance(9) ? 'story-embed' : any(), v: chance(9) ? 1 : any(), type };
    for (const field of [
      'y',
      'max',
      'seq',
      'epoch',
      'dy',
      'length',
      'step',
      'mode',
      'why',
      'nonce',
      'html',
      'href',
      'style'
    ])
      if (chance(2)) message[field] = any();
    const what = chance(12) ? message : any();
    if (chance(2)) hostile.tell(what);
    else hostile.say(what);
  }
}
