import { expect, test } from 'vitest';
import { thresholdsFor } from './thresholds.ts';

test('nothing, one value and equal values need no bounds', () => {
  expect(thresholdsFor([])).toEqual([]);
  expect(thresholdsFor([5])).toEqual([]);
  expect(thresholdsFor([5, 5, 5])).toEqual([]);
});

test('values spread evenly are cut into fifths at round bounds', () => {
  expect(thresholdsFor(Array.from({ length: 101 }, (_, index) => index))).toEqual([20, 40, 60, 80]);
});

test('other numbers of classes are cut the same way', () => {
  const values = Array.from({ length: 101 }, (_, index) => index);
  expect(thresholdsFor(values, 2)).toEqual([50]);
  expect(thresholdsFor(values, 4)).toEqual([25, 50, 75]);
  expect(thresholdsFor(values, 1)).toEqual([]);
});

test('the order of values does not matter, and they are left as they were', () => {
  const values = [9, 3, 27, 12, 40, 33, 18, 1, 22, 30];
  const copy = [...values];
  expect(thresholdsFor(values)).toEqual(thresholdsFor([...values].reverse()));
  expect(values).toEqual(copy);
});

test('bounds rise and every class holds a value', () => {
  for (const values of [
    [0, 0, 0, 0, 100],
    [-5, -3, 0, 2, 8],
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
    [1, 1, 1, 2],
  ]) {
    const bounds = thresholdsFor(values);
    expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
    for (const bound of bounds) expect(bound > Math.min(...values) && bound <= Math.max(...values)).toBe(true);
  }
});
