import { describe, expect, test } from 'vitest';
import {
  envelope,
  MAX_SCROLL_BY,
  FROM_FRAME,
  FROM_HOST,
  GREETING,
  isMode,
  MAX_STORY_LENGTH,
  readMessage
} from '../../../src/lib/embed/protocol';

const said = (fields: object): unknown => ({ ns: 'story-embed', v: 1, ...fields });

describe('a message is read', () => {
  test.each([
    [GREETING, { type: 'hello', nonce: '12-34', versions: [1] }],
    [FROM_FRAME, { type: 'layout', length: MAX_STORY_LENGTH, epoch: 1, dy: -900 }],
    [FROM_FRAME, { type: 'seek', y: 12.5 }],
    [FROM_FRAME, { type: 'by', dy: -MAX_SCROLL_BY }],
    [FROM_FRAME, { type: 'step', id: 'how-many', index: -1, of: 42 }],
    [FROM_HOST, { type: 'wake' }],
    [FROM_HOST, { type: 'init', nonce: '12-34', mode: 'scroll' }],
    [FROM_HOST, { type: 'scroll', y: 900, epoch: 3 }],
    [FROM_HOST, { type: 'mode', mode: 'pinned' }],
    [FROM_HOST, { type: 'goto', step: 'how-many' }]
  ] as const)('of its own side: %#', (schema, message) => {
    expect(readMessage(envelope(message as never), schema)).toMatchObject(message);
  });

  test('with fields that nobody knows, which change nothing', () => {
    expect(readMessage(said({ type: 'seek', y: 5, html: '<b>' }), FROM_FRAME)).toMatchObject({ type: 'seek', y: 5 });
  });
});

describe('a message is dropped', () => {
  const stubborn = { toString: null, valueOf: null };
  test.each([
    undefined,
    null,
    0,
    '',
    'story-embed',
    [],
    {},
    stubborn,
    new Map(),
    Symbol('x'),
    { ns: 'story-embed' },
    { ns: 'other', v: 1, type: 'seek', y: 1 },
    { ns: 'story-embed', v: 2, type: 'seek', y: 1 },
    { ns: 'story-embed', v: '1', type: 'seek', y: 1 },
    said({ type: 'scroll', y: 1, epoch: 0 }),
    said({ type: 'init', nonce: 'a', mode: 'scroll' }),
    said({ type: 'nothing' }),
    said({ type: stubborn }),
    said({ type: 'seek' }),
    said({ type: 'seek', y: '5' }),
    said({ type: 'seek', y: NaN }),
    said({ type: 'seek', y: Infinity }),
    said({ type: 'seek', y: -1 }),
    said({ type: 'seek', y: MAX_STORY_LENGTH + 1 }),
    said({ type: 'seek', y: null }),
    said({ type: 'seek', y: [5] }),
    said({ type: 'seek', y: stubborn }),
    said({ type: 'by', dy: MAX_SCROLL_BY + 1 }),
    said({ type: 'by', dy: -MAX_SCROLL_BY - 1 }),
    said({ type: 'by', dy: true }),
    said({ type: 'step', id: '<img src=x>', index: 0, of: 1 }),
    said({ type: 'step', id: '', index: 0, of: 1 }),
    said({ type: 'step', id: 'x'.repeat(65), index: 0, of: 1 }),
    said({ type: 'step', id: ['a'], index: 0, of: 1 }),
    said({ type: 'step', id: stubborn, index: 0, of: 1 }),
    said({ type: 'step', id: 'a', index: -2, of: 1 }),
    said({ type: 'hello' }),
    said({ type: 'hello', nonce: null }),
    said({ type: 'hello', nonce: 5 })
  ])('that is none of ours, of another version, or malformed: %#', (data) => {
    expect(readMessage(data, FROM_FRAME)).toBeUndefined();
    expect(readMessage(data, GREETING)).toBeUndefined();
  });

  test('that is no greeting where only a greeting may come, whatever nonce it brings', () => {
    expect(
      readMessage(said({ type: 'step', id: 'a', index: 0, of: 1, nonce: { no: ['word'] } }), GREETING)
    ).toBeUndefined();
  });

  test('whose type is a name that every object has', () => {
    for (const type of ['__proto__', 'constructor', 'toString'])
      for (const schema of [FROM_HOST, FROM_FRAME, GREETING])
        expect(readMessage(said({ type }), schema), type).toBeUndefined();
  });
});

test('a mode is one of the four', () => {
  expect(['scroll', 'pinned', 'steps', 'unrolled', 'probe', 'article', '', 'length'].map(isMode)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false
  ]);
});
