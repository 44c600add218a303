import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, printed, rounded } from '../fixtures/printed.ts';
import { exact } from '../interval.ts';
import { carry, classOfPace, pace } from './pace.ts';

test('from 10000 to 12762.82 in five years is 5.0 percent a year', () => {
  // 1.05⁵ = 1.2762815625
  expect(pace(exact(10000), exact(12762.815625), 5, 'compound').value).toBeCloseTo(5, 9);
});

test('printed precision widens a compound pace: 100 → 121 in two years', () => {
  const yearly = pace(printed(100), printed(121), 2, 'compound');
  // √1.21 = 1.1; √(120.5 / 100.5) = 1.0949909, √(121.5 / 99.5) = 1.1050364
  expect(yearly.value).toBeCloseTo(10, 9);
  expect(yearly.low).toBeCloseTo(9.49909, 4);
  expect(yearly.high).toBeCloseTo(10.50364, 4);
});

test('poverty of the nation, 17.2 percent in 2010 and 0 in 2020: 1.72 points a year', () => {
  // 17.15 / 10 and 17.25 / 10
  expect(pace(printed(17.2, 0.1), exact(0), 10, 'linear')).toEqual({ value: -1.72, low: -1.725, high: -1.715 });
});

test('a fall, standing still, and one year', () => {
  // 0.9² = 0.81
  expect(pace(exact(100), exact(81), 2, 'compound')).toEqual(exact(-10));
  expect(pace(exact(7), exact(7), 9, 'compound')).toEqual(exact(0));
  expect(pace(exact(7), exact(7), 9, 'linear')).toEqual(exact(0));
  expect(pace(exact(8), exact(10), 1, 'compound')).toEqual(exact(25));
  expect(pace(exact(-3), exact(3), 2, 'linear')).toEqual(exact(3));
  expect(pace(exact(100), exact(0), 3, 'compound')).toEqual(exact(-100));
});

test.each([0, -1])('%d years have no pace', (years) => {
  expect(() => pace(exact(1), exact(2), years, 'linear')).toThrow(RangeError);
  expect(() => pace(exact(1), exact(2), years, 'compound')).toThrow(RangeError);
});

test('a rate of growth from what may be nothing or less is refused, and so is one to less than nothing', () => {
  for (const before of [exact(0), printed(0), exact(-10), { value: 5, low: null, high: 5 }])
    expect(() => pace(before, exact(20), 2, 'compound')).toThrow(RangeError);
  expect(() => pace(exact(-10), exact(-20), 2, 'compound')).toThrow(RangeError);
  expect(() => pace(exact(10), exact(-20), 2, 'compound')).toThrow(RangeError);
});

test('carrying on for some years', () => {
  expect(carry(exact(100), exact(10), 2, 'compound')).toEqual(exact(121));
  expect(carry(exact(17.2), exact(-1.72), 10, 'linear')).toEqual(exact(0));
  expect(carry(exact(100), exact(10), 0, 'compound')).toEqual(exact(100));
  // 99.5 + 2 · 9 and 100.5 + 2 · 11
  const fast = { value: 10, low: 9, high: 11 };
  expect(carry(printed(100), fast, 2, 'linear')).toEqual({ value: 120, low: 117.5, high: 122.5 });
  // 100 · 1² and 100 · 1.2²
  const wide = { value: 10, low: 0, high: 20 };
  expect(carry(exact(100), wide, 2, 'compound')).toEqual({ value: 121, low: 100, high: 144 });
});

test.each([
  [1, 'onTrack'],
  [0.95, 'onTrack'],
  [0.9499, 'slow'],
  [0.6, 'slow'],
  [0.5999, 'tooSlow'],
  [0.0001, 'tooSlow'],
  [0, 'away'],
  [-2, 'away'],
] as const)('%d of the pace required is %s', (ratio, name) => {
  expect(classOfPace(exact(ratio))).toBe(name);
});

test.each([
  ['95 percent', { value: 0.96, low: 0.94, high: 0.98 }],
  ['60 percent', { value: 0.6, low: 0.59, high: 0.61 }],
  ['zero', { value: 0.01, low: -0.01, high: 0.03 }],
  ['everything', { value: null, low: null, high: null }],
])('an interval that spans %s has no class', (_, ratio) => {
  expect(classOfPace(ratio)).toBeNull();
});

test('an open side is no obstacle where the class is the same all along', () => {
  expect(classOfPace({ value: 1, low: 1, high: null })).toBe('onTrack');
  expect(classOfPace({ value: null, low: null, high: -1 })).toBe('away');
});

test.each(['linear', 'compound'] as const)(
  'every pair of figures that round to what was printed has its %s pace in it',
  (kind) => {
    fc.assert(
      fc.property(rounded(6_000, 900_000), rounded(6_000, 900_000), fc.nat(19), (from, to, more) => {
        const years = more + 1;
        const found = pace(from.printed, to.printed, years, kind);
        const truth =
          kind === 'linear'
            ? (to.truth - from.truth) / years
            : 100 * (Math.exp(Math.log(to.truth / from.truth) / years) - 1);
        expect(holds(found, truth)).toBe(true);
        // And carrying on from the start at that pace leads back to the figure.
        expect(holds(carry(from.printed, found, years, kind), to.truth)).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  },
);
