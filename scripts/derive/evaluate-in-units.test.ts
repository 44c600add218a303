import { expect, test } from 'vitest';
import type { Observation } from '../../src/record/types.ts';
import { evaluateInUnits } from './evaluate-in-units.ts';

const units = new Map(
  Object.entries({ yuan: 0, 'yuan-10k': 4, 'yuan-100m': 8, count: 0, 'homes-10k': 4, 'square-metres-100m': 8 }).map(
    ([id, exponent]) => [id, { exponent }],
  ),
) as never;

const observation = (value: number, unit: string, half = 0) =>
  ({ value, low: value - half, high: value + half, unit }) as Observation;

test('1.123 billion yuan for 240 projects are 467.9 万元 each, without a power of ten in the formula', () => {
  const inputs = [
    ['a', observation(11.23, 'yuan-100m')],
    ['b', observation(240, 'count')],
  ] as const;
  expect(evaluateInUnits('a / b', inputs, 'yuan-10k', { units }).value).toBeCloseTo(467.9167, 4);
  expect(evaluateInUnits('a / b', inputs, 'yuan', { units }).value).toBeCloseTo(4_679_166.67, 2);
});

test('numbers in a formula are in the base unit: 7.62 and 0.68 万 are 8.3 万', () => {
  const inputs = [['a', observation(7.62, 'homes-10k', 0.005)]] as const;
  expect(evaluateInUnits('a + 6800', inputs, 'homes-10k', { units })).toEqual({ value: 8.3, low: 8.295, high: 8.305 });
});

test('an open side stays open', () => {
  const inputs = [['a', { ...observation(500, 'homes-10k'), high: null }]] as const;
  expect(evaluateInUnits('a', inputs, 'homes-10k', { units })).toEqual({ value: 500, low: 500, high: null });
});
