import { expect, test } from 'vitest';
import { heightMessages, readRequest } from '$lib/embed/guest/resizer-dialects';

const address = 'https://stories.example/embed/story/';
const all = (height: number, names = {}): string => JSON.stringify(heightMessages(height, 700, names, address));

test('a height is said in the words of each listener', () => {
  const messages = heightMessages(777, 700, { childId: 'pym-0', secret: 'Ab12', resizer: 'iFrameResizer0' }, address);
  expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 777 });
  expect(messages).toContainEqual({ type: 'iframe-resized', height: 777 });
  expect(messages).toContainEqual({ 'datawrapper-height': { 'pym-0': 777 } });
  expect(messages).toContain(JSON.stringify({ src: address, context: 'iframe.resize', height: 777 }));
  expect(messages).toContain('pymxPYMxpym-0xPYMxheightxPYMx777');
  expect(messages).toContainEqual({ message: 'height', value: 777, secret: 'Ab12' });
  expect(messages).toContain('[iFrameSizer]iFrameResizer0:777:700:resizeObserver');
});

test('pym, WordPress and iframe-resizer are spoken to only where they have given a name', () => {
  expect(all(777)).not.toMatch(/pymx|secret|iFrameSizer/);
});

test.each([
  [90, 200],
  [640, 640],
  [24_000, 1000]
])('WordPress hears of %d px as %d', (height, value) => {
  expect(heightMessages(height, 700, { secret: 's' }, address)).toContainEqual({
    message: 'height',
    value,
    secret: 's'
  });
});

test('none of them is a message of the protocol', () => {
  expect(all(777, { childId: 'a', secret: 'b', resizer: 'c' })).not.toContain('story-embed');
});

test.each([
  [
    'iframe-resizer 4',
    '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
    { resizer: 'iFrameResizer0' }
  ],
  [
    'iframe-resizer 5',
    '[iFrameSizer]story-1:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false',
    { resizer: 'story-1' }
  ],
  ['iframe-resizer, when its tab is shown again', '[iFrameSizer]resize', {}],
  ['open-iframe-resizer', { type: 'iframe-child-init' }, {}],
  ['open-iframe-resizer, told to look again', { type: 'iframe-get-child-dimensions' }, {}],
  [
    'open-iframe-resizer for old frames',
    '[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false',
    { resizer: 'ID' }
  ],
  ['pym', 'pymxPYMxpym-0xPYMxwidthxPYMx700', {}],
  ['WordPress', { message: 'ready', secret: 'Ab12' }, { secret: 'Ab12' }],
  ['WordPress with a secret that is none', { message: 'ready', secret: '<b>' }, {}]
])('%s asks for a height', (_, data, names) => {
  expect(readRequest(data)).toEqual(names);
});

test.each([
  null,
  7,
  'hello',
  { type: 'hello' },
  { message: 'height' },
  '[iFrameSizer]<b>:8:false:',
  '[iFrameSizer]pageInfo:iFrameResizer0:{"height":1}',
  '[iFrameSizer]message:"a:8:true:"',
  `[iFrameSizer]${'a'.repeat(65)}:8:false:`
])('%j is no such question', (data) => {
  expect(readRequest(data)).toBeNull();
});
