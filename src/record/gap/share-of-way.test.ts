import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, printed, rounded } from '../fixtures/printed.ts';
import { exact } from '../interval.ts';
import { shareOfWay } from './share-of-way.ts';

test('Jiangxi, 12.6 → 3.3 percent with 0 as the target: 73.8 percent of the way', () => {
  const way = shareOfWay(printed(12.6, 0.1), printed(3.3, 0.1), exact(0));
  // 9.3 / 12.6 = 0.738095…; at worst 1 − 3.35 / 12.55 = 0.733068…, at best 1 − 3.25 / 12.65 = 0.743083…
  expect(way.value).toBeCloseTo(73.8095, 4);
  expect(way.low).toBeCloseTo(73.3068, 4);
  expect(way.high).toBeCloseTo(74.3083, 4);
});

test('a target reached is the whole way, however coarse the start is', () => {
  expect(shareOfWay(printed(16600, 100), exact(0), exact(0))).toEqual(exact(100));
});

test('no step is none of the way, overshooting is above 100, moving away is below 0', () => {
  expect(shareOfWay(exact(50), exact(50), exact(100))).toEqual(exact(0));
  // (110 − 50) / 50, (40 − 50) / 50, and downwards (80 − 50) / (20 − 50)
  expect(shareOfWay(exact(50), exact(110), exact(100))).toEqual(exact(120));
  expect(shareOfWay(exact(50), exact(40), exact(100))).toEqual(exact(-20));
  expect(shareOfWay(exact(50), exact(80), exact(20))).toEqual(exact(-100));
});

test('start and target of different sign are no obstacle', () => {
  // From −4 to 6 there are 10 to go, and 3 of them are done at −1.
  expect(shareOfWay(exact(-4), exact(-1), exact(6))).toEqual(exact(30));
});

test('where start and target may be the same there is no way to go', () => {
  expect(() => shareOfWay(exact(5), exact(7), exact(5))).toThrow(RangeError);
  expect(() => shareOfWay(printed(5), exact(7), exact(5.4))).toThrow(RangeError);
});

test('a band has bounds and no value', () => {
  // From 10 down to 0, now between 3 and 5: 50 to 70 percent.
  expect(shareOfWay(exact(10), { value: null, low: 3, high: 5 }, exact(0))).toEqual({ value: null, low: 50, high: 70 });
});

test('every start and figure that round to what was printed lie within the interval', () => {
  fc.assert(
    fc.property(rounded(20_000, 900_000), rounded(0, 900_000), rounded(-90_000, 4_000), (start, now, target) => {
      const way = shareOfWay(start.printed, now.printed, target.printed);
      expect(holds(way, (100 * (now.truth - start.truth)) / (target.truth - start.truth))).toBe(true);
    }),
    { seed: 1, numRuns: 500 },
  );
});
