import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('no text has no width', () => {
  expect(textWidth('', 13)).toBe(0);
});

test('a Han character and full-width punctuation take a square', () => {
  expect(textWidth('乡村', 13)).toBe(26);
  expect(textWidth('，', 12)).toBe(12);
  expect(textWidth('㵲', 12)).toBe(12);
});

test('Latin letters are narrower than Han, and wide ones wider than narrow ones', () => {
  expect(textWidth('ab', 10)).toBeLessThan(textWidth('乡村', 10));
  expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('ii', 10));
});

test('all digits are equally wide, as tabular figures are', () => {
  const widths = [...'0123456789'].map((digit) => textWidth(digit, 10));
  expect(new Set(widths).size).toBe(1);
});

test('mixed text is the sum of its parts and grows with the size', () => {
  expect(textWidth('2021年', 20)).toBeCloseTo(textWidth('2021', 20) + 20);
  expect(textWidth('2021年', 20)).toBeCloseTo(2 * textWidth('2021年', 10));
});

test('strong Latin text is wider, strong Han text is not', () => {
  expect(textWidth('Hebei', 10, true)).toBeGreaterThan(textWidth('Hebei', 10));
  expect(textWidth('河北', 10, true)).toBe(textWidth('河北', 10));
});
