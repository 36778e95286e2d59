import { expect, test } from 'vitest';
import { heightMessages } from '../../../src/lib/embed/height';

const address = 'https://stories.example/embed/story/';
const all = (height: number, options = {}): string => JSON.stringify(heightMessages(height, options, address));

test('a height is said in the words of each listener', () => {
  const messages = heightMessages(777, { childId: 'pym-0', secret: 'Ab12' }, address);
  expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 777 });
  expect(messages).toContainEqual({ type: 'iframe-resized', height: 777 });
  expect(messages).toContainEqual({ 'datawrapper-height': { 'pym-0': 777 } });
  expect(messages).toContain(JSON.stringify({ src: address, context: 'iframe.resize', height: 777 }));
  expect(messages).toContain('pymxPYMxpym-0xPYMxheightxPYMx777');
  expect(messages).toContainEqual({ message: 'height', value: 777, secret: 'Ab12' });
});

test('pym and WordPress are spoken to only where they have given a name', () => {
  expect(all(777)).not.toMatch(/pymx|secret/);
});

test.each([[90, 200], [640, 640], [24_000, 1000]])('WordPress hears of %d px as %d', (height, value) => {
  expect(heightMessages(height, { secret: 's' }, address)).toContainEqual({ message: 'height', value, secret: 's' });
});

test('none of them is a message of the protocol', () => {
  expect(all(777, { childId: 'a', secret: 'b' })).not.toContain('story-embed');
});
