import { expect, test } from 'vitest';
import { stepFrom } from './step-from.ts';

test('arrows go on and back, round the ends', () => {
  expect(stepFrom(0, 'ArrowDown', 3)).toBe(1);
  expect(stepFrom(2, 'ArrowDown', 3)).toBe(0);
  expect(stepFrom(0, 'ArrowUp', 3)).toBe(2);
  expect(stepFrom(0, 'ArrowUp', 1)).toBe(0);
});

test('other keys, and an empty list, lead nowhere', () => {
  expect(stepFrom(1, 'a', 3)).toBeNull();
  expect(stepFrom(0, 'ArrowDown', 0)).toBeNull();
});
