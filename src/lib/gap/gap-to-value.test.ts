import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact } from '../interval.ts';
import { gapToValue } from './gap-to-value.ts';
import { verdictOf } from './verdict.ts';

const printed = (value: number, unit = 1) => ({ value, low: value - unit / 2, high: value + unit / 2 });

test('Zhangjiakou, 10905 yuan: 251 to the province at 11156, 1645 to the nation at 12550', () => {
  expect(gapToValue(printed(10905), printed(11156), 'atLeast')).toEqual({ value: 251, low: 250, high: 252 });
  expect(gapToValue(printed(10905), printed(12550), 'atLeast')).toEqual({ value: 1645, low: 1644, high: 1646 });
});

test('poverty of 12.6 percent has 9.3 points to go to at most 3.3', () => {
  expect(gapToValue(printed(12.6, 0.1), exact(3.3), 'atMost')).toEqual({ value: 9.3, low: 9.25, high: 9.35 });
});

test('the gap is zero exactly at the target and changes sign with the direction', () => {
  const number = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(number, number, (value, target) => {
      const up = gapToValue(exact(value), exact(target), 'atLeast').value ?? Number.NaN;
      const down = gapToValue(exact(value), exact(target), 'atMost').value ?? Number.NaN;
      expect(up === 0).toBe(value === target);
      expect(up + down).toBe(0);
      expect(Math.sign(up) + 0).toBe(Math.sign(target - value) + 0);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('an open side leaves the gap open on the other', () => {
  expect(gapToValue({ value: 3000, low: 3000, high: null }, exact(3000), 'atLeast')).toEqual({
    value: 0,
    low: null,
    high: 0,
  });
});

test.each([
  ['met', { value: -1, low: -2, high: 0 }],
  ['met', exact(0)],
  ['notMet', { value: 1, low: 0.1, high: 2 }],
  ['metWithinRounding', { value: 0, low: -0.5, high: 0.5 }],
  ['metWithinRounding', { value: 1, low: 0, high: 2 }],
  ['metWithinRounding', { value: null, low: null, high: null }],
  ['met', { value: -5, low: null, high: -1 }],
  ['notMet', { value: null, low: 3, high: null }],
] as const)('%s is the verdict of what remains', (verdict, gap) => {
  expect(verdictOf(gap)).toBe(verdict);
});
