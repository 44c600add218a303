import { expect, test } from 'vitest';
import { countLines, measureText } from './count-lines.ts';

/** Lines of a text in type of 10 px, where a Han character takes 10. */
const lines = (text: string, column: number) => countLines(measureText(text, 10), column);

test('nothing takes no line', () => {
  expect(lines('', 100)).toBe(0);
});

test('Han characters break anywhere but before closing and after opening marks', () => {
  expect(lines('农村居民人均', 60)).toBe(1);
  expect(lines('农村居民人均', 50)).toBe(2);
  // 3 characters a line, but “，” may not open the second: 农村 · 居，民 · 人
  expect(lines('农村居，民人', 30)).toBe(3);
  // Nor may “（” end the first: 农村 · （居民 · 人
  expect(lines('农村（居民人', 30)).toBe(3);
});

test('words stay whole, those too long for a line are cut', () => {
  // By the widths of text-width.ts: "aaaa" is 4 × 6.38 = 25.5, the space 3.2.
  expect(lines('aaaa aaaa', 55)).toBe(1);
  expect(lines('aaaa aaaa', 50)).toBe(2);
  expect(lines('aaaa\u00a0aaaa', 50)).toBe(2);
  expect(lines('aaaaaaaaaaaa', 30)).toBe(3);
});

test('a hyphen ends a line before a letter, not before a digit', () => {
  expect(lines('aaaa-aaaa', 32)).toBe(2);
  // 4 × 6.38 + 4.1 + 4 × 6.38 = 55.1: cut into two lines of 32 as a whole.
  expect(lines('a 1111-1111', 32)).toBe(3);
});

test('a dot between Chinese names is as wide as they are, and digits stand off', () => {
  expect(lines('中·中', 29)).toBe(2);
  expect(lines('中·中', 30)).toBe(1);
  // 2 × 10 + 6.38 + twice an eighth of 10.
  expect(lines('中1中', 28.87)).toBe(2);
  expect(lines('中1中', 28.9)).toBe(1);
});

test('a wider column never takes more lines', () => {
  const text = '农村居民人均可支配收入 rural disposable income（2013—2020年），新口径 of 31 provinces。';
  const counts = Array.from({ length: 60 }, (_, index) => lines(text, 60 + index * 10));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
