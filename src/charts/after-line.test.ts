import { expect, test } from 'vitest';
import { afterLine } from './after-line.ts';

test('a text that a line would run through or touch stands behind it, any other where it was', () => {
  expect(afterLine(100, 40, undefined)).toBe(100);
  expect(afterLine(100, 40, 120)).toBe(126);
  expect(afterLine(100, 40, 97)).toBe(103);
  expect(afterLine(100, 40, 143)).toBe(149);
  expect(afterLine(100, 40, 96)).toBe(100);
  expect(afterLine(100, 40, 144)).toBe(100);
});
