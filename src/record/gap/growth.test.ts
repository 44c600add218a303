import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, printed, rounded } from '../fixtures/printed.ts';
import { exact } from '../interval.ts';
import { growth, growthLead } from './growth.ts';

test('people lifted out of poverty grew by 14.28 percent in 2022, rural residents by 6.35: a lead of 7.93 points', () => {
  // 14342 / 12550 = 1.142788…; 20132.83 / 18930.9 = 1.063490…
  const lifted = growth(printed(12550), printed(14342));
  const rural = growth(printed(18930.9, 0.1), printed(20132.83, 0.01));
  expect(lifted.value).toBeCloseTo(14.2789, 4);
  expect(rural.value).toBeCloseTo(6.349, 3);
  const lead = growthLead(lifted, rural);
  expect(lead.value).toBeCloseTo(7.93, 2);
  // 14341.5 / 12550.5 and 14342.5 / 12549.5 are 14.27035 and 14.28742 percent.
  expect(lifted.low).toBeCloseTo(14.27035, 4);
  expect(lifted.high).toBeCloseTo(14.28742, 4);
});

test('no change is no growth, halving is −50 percent', () => {
  expect(growth(exact(7), exact(7))).toEqual(exact(0));
  expect(growth(exact(8), exact(4))).toEqual(exact(-50));
});

test('growth from nothing is refused', () => {
  expect(() => growth(printed(0), printed(5))).toThrow(RangeError);
});

test('the lead changes sign when subject and reference change places', () => {
  expect(growthLead(exact(8), exact(5))).toEqual(exact(3));
  expect(growthLead(exact(5), exact(8))).toEqual(exact(-3));
});

test('every pair of figures that round to what was printed has its growth in the interval', () => {
  fc.assert(
    fc.property(rounded(6_000, 900_000), rounded(-900_000, 900_000), (before, after) => {
      const truth = 100 * (after.truth / before.truth - 1);
      expect(holds(growth(before.printed, after.printed), truth)).toBe(true);
    }),
    { seed: 1, numRuns: 500 },
  );
});
