import { expect, test } from 'vitest';
import { readOptions } from '../../../src/lib/embed/options';

test('options that hold are read', () => {
  const { options, wrong } = readOptions(
    '?mode=steps&step=how-many&chapter=crimea&theme=dark&accent=1a2b3c&font=sans&childId=pym-0&k=a1&builder'
  );
  expect(options).toEqual({
    mode: 'steps',
    step: 'how-many',
    chapter: 'crimea',
    theme: 'dark',
    accent: '#1a2b3c',
    font: 'sans',
    childId: 'pym-0',
    k: 'a1',
    builder: true
  });
  expect(wrong).toEqual([]);
});

test('an accent may have its sign', () => {
  expect(readOptions('?accent=%23FFEE00').options.accent).toBe('#FFEE00');
});

test('what holds anyway, and what is empty, is neither an option nor wrong', () => {
  expect(readOptions('?theme=auto&font=serif&step=&other=1')).toEqual({ options: { builder: false }, wrong: [] });
});

test.each([
  'mode=article',
  'mode=<b>',
  'step=../x',
  'step=A',
  `step=${'a'.repeat(65)}`,
  'chapter=a b',
  'theme=blue',
  'accent=red',
  'accent=12345',
  'accent=url(x)',
  'font=Comic',
  'childId=a:b',
  'secret=a;b',
  'k=%3Cscript%3E'
])('a wrong value is left out and named: %s', (query) => {
  const { options, wrong } = readOptions(`?${query}`);
  expect(options).toEqual({ builder: false });
  expect(wrong).toEqual([query.split('=')[0]]);
});

test('WordPress hands its secret over behind the sign of the fragment', () => {
  expect(readOptions('', '#?secret=Ab12Cd34Ef').options.secret).toBe('Ab12Cd34Ef');
  expect(readOptions('?secret=own', '#?secret=Ab12').options.secret).toBe('own');
  expect(readOptions('', '#how-many').options.secret).toBeUndefined();
});
