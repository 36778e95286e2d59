import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountFrame, type Mounted } from '../../../../src/lib/embed/host/host-frame';
import type { Placement } from '../../../../src/lib/embed/host/host-placement';
import { envelope, type FromFrame } from '../../../../src/lib/embed/protocol';

/** Every px by which the page was scrolled, in order. */
let moves: number[] = [];
// Where an embed stands is measured in browsers (tests/embed); here the page gives it all the room it asks for.
vi.mock('../../../../src/lib/embed/host/host-placement', () => ({
  placementOf: (): Placement => ({
    into: () => 500,
    move: (dy) => void moves.push(dy),
    undress: () => undefined,
    stretch: () => 'scroll',
    unroll: () => true,
    trim: () => false,
    keepPast: (change) => change(),
    isPast: () => false,
    hold: () => true
  })
}));

interface Wire {
  postMessage: (message: object, origin: string, ports?: MessagePort[]) => void;
}
/** What the window of a frame is sent. */
const wireOf = () => ({ postMessage: vi.fn<Wire['postMessage']>() });
const story = wireOf();
let host: Mounted;

/** A `hello` from a window of some origin. @returns the port that it was answered with, if it was */
function hello(source: object, origin = 'null'): MessagePort | undefined {
  story.postMessage.mockClear();
  host.hear({
    type: 'message',
    source,
    origin,
    data: envelope({ type: 'hello', nonce: `${Math.random()}`.slice(2), versions: [1] })
  } as unknown as Event);
  return story.postMessage.mock.calls[0]?.[2]?.[0];
}
/** Sends what the frame says, in order. Resolves when the host has heard all of it: it answers each `layout`. */
async function say(port: MessagePort, messages: FromFrame[]): Promise<void> {
  const epoch = Math.floor(Math.random() * 1000) + 1;
  const heard = new Promise<void>((done) => {
    port.onmessage = ({ data }: MessageEvent<{ type: string; epoch?: number }>) => {
      if (data.type === 'scroll' && data.epoch === epoch) done();
    };
  });
  for (const message of messages) port.postMessage(envelope(message));
  port.postMessage(envelope({ type: 'layout', length: 9000, epoch, dy: 0 }));
  await heard;
}

beforeEach(() => {
  moves = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const rect = { top: 0, bottom: 600, left: 0, right: 800 };
  const frame = {
    contentWindow: story,
    src: 'https://stories.example/embed/story/',
    sandbox: { value: 'allow-scripts' },
    offsetWidth: 800,
    offsetHeight: 600,
    checkVisibility: () => true,
    getBoundingClientRect: () => rect
  };
  const page = { innerHeight: 700 };
  for (const [name, value] of Object.entries({
    window: page,
    parent: page,
    innerHeight: 700,
    document: { activeElement: frame },
    location: { hash: '' }
  }))
    vi.stubGlobal(name, value);
  const box = Object.assign(new EventTarget(), { id: 'story', dataset: {} });
  host = mountFrame(box as unknown as HTMLElement, frame as unknown as HTMLIFrameElement, () => undefined);
});
afterEach(() => {
  host.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a publisher’s page', () => {
  test('takes no other window for the story’s, whatever that says', () => {
    expect(hello(wireOf())).toBeUndefined();
    expect(hello(wireOf(), 'https://stories.example')).toBeUndefined();
    expect(hello(story)).toBeInstanceOf(MessagePort);
  });

  test('takes no other site’s page in the story’s frame for the story', () => {
    expect(hello(story, 'https://other.example')).toBeUndefined();
    expect(hello(story, 'https://stories.example')).toBeInstanceOf(MessagePort);
  });

  test('is scrolled twelve times a second, however often the frame asks', async () => {
    const port = hello(story) as MessagePort;
    const asks = Array.from({ length: 40 }, (): FromFrame => ({ type: 'by', dy: 40 }));
    const asked = (): number => moves.filter((dy) => dy === 40).length;
    await say(port, asks);
    expect(asked()).toBe(12);
    vi.advanceTimersByTime(1000);
    await say(port, asks);
    expect(asked()).toBe(24);
  });
});
