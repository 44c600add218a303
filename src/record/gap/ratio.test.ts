import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, printed, rounded } from '../fixtures/printed.ts';
import { exact } from '../interval.ts';
import { distance, ratio } from './ratio.ts';

test('Zhangjiakou, 10905 yuan: 251 behind Hebei and 1645 behind the nation', () => {
  expect(distance(printed(10905), printed(11156))).toEqual({ value: 251, low: 250, high: 252 });
  expect(distance(printed(10905), printed(12550))).toEqual({ value: 1645, low: 1644, high: 1646 });
});

test('it has 97.75 percent of Hebei and 86.89 percent of the nation', () => {
  const hebei = ratio(printed(10905), printed(11156));
  // 1 − 251 / 11156 = 0.977501; 1 − 252 / 11156.5 = 0.977412, 1 − 250 / 11155.5 = 0.977590
  expect(hebei.value).toBeCloseTo(97.7501, 4);
  expect(hebei.low).toBeCloseTo(97.7412, 4);
  expect(hebei.high).toBeCloseTo(97.759, 4);
  // 1 − 1645 / 12550 = 0.868924
  expect(ratio(printed(10905), printed(12550)).value).toBeCloseTo(86.8924, 4);
});

test('the printed 57.6 percent of rural disposable income is 10905 of 18931', () => {
  // 10905 / 18931 = 0.576039…
  expect(ratio(printed(10905), printed(18931)).value).toBeCloseTo(57.6039, 4);
});

test('equals are at 100 percent without distance, and the one ahead lacks less than nothing', () => {
  expect([ratio(exact(7), exact(7)), distance(exact(7), exact(7))]).toEqual([exact(100), exact(0)]);
  expect([ratio(exact(12), exact(8)), distance(exact(12), exact(8))]).toEqual([exact(150), exact(-4)]);
  expect(ratio(exact(0), exact(8))).toEqual(exact(0));
});

test('nothing is a share of what may be nothing', () => {
  expect(() => ratio(exact(1), printed(0))).toThrow(RangeError);
});

test('every pair of figures that round to what was printed has ratio and distance in the intervals', () => {
  fc.assert(
    fc.property(rounded(-900_000, 900_000), rounded(6_000, 900_000), (subject, reference) => {
      expect(holds(ratio(subject.printed, reference.printed), (100 * subject.truth) / reference.truth)).toBe(true);
      expect(holds(distance(subject.printed, reference.printed), reference.truth - subject.truth)).toBe(true);
    }),
    { seed: 1, numRuns: 500 },
  );
});
