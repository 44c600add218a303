import { expect, test } from 'vitest';
import { arrivalYear } from './arrival.ts';

test('80 in 2020, five a year more: 100 is reached in 2024', () => {
  expect(arrivalYear(80, 2020, 5, 10, 100, 'linear', 'atLeast')).toBe(2024);
});

test('a target between two years is reached in the later one', () => {
  expect(arrivalYear(80, 2020, 5, 10, 81, 'linear', 'atLeast')).toBe(2021);
  expect(arrivalYear(80, 2020, 5, 10, 96, 'linear', 'atLeast')).toBe(2024);
});

test('no more years ahead than were observed behind', () => {
  expect(arrivalYear(80, 2020, 5, 4, 100, 'linear', 'atLeast')).toBe(2024);
  expect(arrivalYear(80, 2020, 5, 3, 100, 'linear', 'atLeast')).toBeNull();
  expect(arrivalYear(80, 2020, 5, 4, 101, 'linear', 'atLeast')).toBeNull();
});

test('downwards to zero: 17.2 percent less 1.72 a year takes ten', () => {
  expect(arrivalYear(17.2, 2010, -1.72, 10, 0, 'linear', 'atMost')).toBe(2020);
  expect(arrivalYear(17.2, 2010, -1.72, 9, 0, 'linear', 'atMost')).toBeNull();
});

test('at a yearly rate: 100 at 10 percent is 110, 121, 133.1', () => {
  expect(arrivalYear(100, 2020, 10, 5, 121, 'compound', 'atLeast')).toBe(2022);
  expect(arrivalYear(100, 2020, 10, 5, 122, 'compound', 'atLeast')).toBe(2023);
  // 100 · 0.9² = 81
  expect(arrivalYear(100, 2020, -10, 5, 81, 'compound', 'atMost')).toBe(2022);
});

test('twelve digits of a pace are enough to arrive exactly', () => {
  // 2¹ᐟ³ − 1 = 25.992104989487… percent doubles in three years and fourfolds in six.
  expect(arrivalYear(200, 2020, 25.9921049895, 6, 400, 'compound', 'atLeast')).toBe(2023);
  expect(arrivalYear(200, 2020, 25.9921049894, 6, 400, 'compound', 'atLeast')).toBe(2023);
});

test('what moves away or stands still never arrives', () => {
  expect(arrivalYear(80, 2020, -5, 10, 100, 'linear', 'atLeast')).toBeNull();
  expect(arrivalYear(80, 2020, 0, 10, 100, 'linear', 'atLeast')).toBeNull();
  expect(arrivalYear(20, 2020, 3, 10, 0, 'linear', 'atMost')).toBeNull();
  expect(arrivalYear(20, 2020, 3, 10, 0, 'compound', 'atMost')).toBeNull();
});

test('what is there has arrived, however it moves and however short the past', () => {
  expect(arrivalYear(100, 2020, 5, 1, 100, 'linear', 'atLeast')).toBe(2020);
  expect(arrivalYear(100, 2020, -5, 1, 90, 'linear', 'atLeast')).toBe(2020);
  expect(arrivalYear(0, 2020, 0, 0, 0, 'linear', 'atMost')).toBe(2020);
});
