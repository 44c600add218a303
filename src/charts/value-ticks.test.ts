import { expect, test } from 'vitest';
import { valueTicks } from './value-ticks.ts';

test('ticks are round, few and enclose all values', () => {
  expect(valueTicks([3909, 25000], true, 5)).toEqual([0, 5000, 10000, 15000, 20000, 25000]);
  expect(valueTicks([2.31, 2.58], false, 4)).toEqual([2.3, 2.4, 2.5, 2.6]);
});

test('no value, only zero and one value still give an axis', () => {
  expect(valueTicks([], true, 5)).toEqual([0, 1]);
  expect(valueTicks([0], true, 2)[0]).toBe(0);
  const around = valueTicks([100], false, 4);
  expect(around[0]).toBeLessThan(100);
  expect(around.at(-1)).toBeGreaterThan(100);
});

test('negative values reach under zero', () => {
  expect(valueTicks([-12, 8], true, 4)).toEqual([-15, -10, -5, 0, 5, 10]);
});
