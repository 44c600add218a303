import { expect, test } from 'vitest';
import { entryOf } from './entry-of.ts';

test('only what the list itself says of a text counts', () => {
  expect(entryOf({ 收入: 1 }, '收入')).toBe(1);
  for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    expect(entryOf({}, text)).toBeUndefined();
  expect(entryOf(JSON.parse('{ "__proto__": 1 }'), '__proto__')).toBe(1);
  expect(entryOf(undefined, '收入')).toBeUndefined();
});
