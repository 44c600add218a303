import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, contains, divide, exact, multiply, overlaps, power, subtract, tidy } from './interval.ts';
import type { Interval } from './types.ts';

const half = (value: number, unit = 1): Interval => ({ value, low: value - unit / 2, high: value + unit / 2 });
const open: Interval = { value: null, low: null, high: null };

test('sums and differences widen by the precision of both', () => {
  expect(add(half(100), half(20))).toEqual({ value: 120, low: 119, high: 121 });
  expect(subtract(half(100), half(20))).toEqual({ value: 80, low: 79, high: 81 });
  // Poverty fell from 12.6 % to 3.3 %: by 9.3 points, give or take 0.1.
  expect(subtract(half(12.6, 0.1), half(3.3, 0.1))).toEqual({ value: 9.3, low: 9.2, high: 9.4 });
});

test('products and quotients of signs in any mixture', () => {
  expect(multiply(half(-2, 2), half(3, 2))).toEqual({ value: -6, low: -12, high: -2 });
  expect(multiply(half(0, 2), half(0, 4))).toEqual({ value: 0, low: -2, high: 2 });
  expect(divide(half(8, 4), half(-4, 4))).toEqual({ value: -2, low: -5, high: -1 });
});

test('22.4 of 36.82 is 60.84 percent, between 60.69 and 60.98', () => {
  // 100 · 22.35 / 36.825 = 60.6925… and 100 · 22.45 / 36.815 = 60.9806…
  const share = multiply(exact(100), divide(half(22.4, 0.1), half(36.82, 0.01)));
  expect(share.value).toBeCloseTo(60.8365, 4);
  expect(share.low).toBeCloseTo(60.6925, 4);
  expect(share.high).toBeCloseTo(60.9806, 4);
});

test('open sides stay open where they must and close where the other side decides', () => {
  const over: Interval = { value: 500, low: 500, high: null };
  expect(add(over, half(1))).toEqual({ value: 501, low: 500.5, high: null });
  expect(subtract(half(1), over)).toEqual({ value: -499, low: null, high: -498.5 });
  expect(multiply(over, exact(0))).toEqual({ value: 0, low: 0, high: 0 });
  expect(multiply(over, exact(-1))).toEqual({ value: -500, low: null, high: -500 });
  const ratio = divide(exact(1000), over);
  expect([ratio.value, ratio.low, ratio.high]).toEqual([2, 0, 2]);
  expect(divide(over, over)).toEqual({ value: 1, low: 0, high: null });
  expect(add(open, half(1))).toEqual(open);
});

test('a band has no value, and nothing computed from it has', () => {
  const band: Interval = { value: null, low: 3, high: 5 };
  expect(add(band, exact(1))).toEqual({ value: null, low: 4, high: 6 });
  expect(multiply(exact(2), band)).toEqual({ value: null, low: 6, high: 10 });
});

test('powers: squares, roots, and reciprocals that change the ends about', () => {
  expect(power({ value: 2.5, low: 2, high: 3 }, 2)).toEqual({ value: 6.25, low: 4, high: 9 });
  expect(power({ value: 9, low: 4, high: 16 }, 1 / 2)).toEqual({ value: 3, low: 2, high: 4 });
  expect(power({ value: 2, low: 1, high: 4 }, -1)).toEqual({ value: 0.5, low: 0.25, high: 1 });
  expect(power({ value: 7, low: 6, high: 8 }, 0)).toEqual(exact(1));
  expect(power(exact(0), 1 / 3)).toEqual(exact(0));
});

test('powers of open intervals and bands', () => {
  expect(power({ value: 3, low: 3, high: null }, 2)).toEqual({ value: 9, low: 9, high: null });
  expect(power({ value: 4, low: 4, high: null }, -1)).toEqual({ value: 0.25, low: 0, high: 0.25 });
  expect(power({ value: null, low: 3, high: 5 }, 2)).toEqual({ value: null, low: 9, high: 25 });
  expect(power({ value: 1, low: 0, high: 2 }, -1)).toEqual({ value: 1, low: 0.5, high: null });
});

test.each([
  ['a negative number', exact(-1)],
  ['a printed zero', half(0)],
  ['what is open below', { value: 5, low: null, high: 5 }],
])('a power of %s is refused', (_, base) => {
  expect(() => power(base, 1 / 2)).toThrow(RangeError);
});

test.each([
  ['zero', exact(0)],
  ['a printed zero', half(0)],
  ['an interval that ends at zero', { value: -1, low: -2, high: 0 }],
  ['nothing known', open],
])('dividing by %s is refused', (_, divisor) => {
  expect(() => divide(exact(1), divisor)).toThrow(RangeError);
});

test('binary noise is dropped', () => {
  expect(add(exact(0.1), exact(0.2)).value).toBe(0.3);
  expect(tidy(1.0000000000000002)).toBe(1);
});

test('touching intervals overlap, distant ones do not, open ones reach everywhere', () => {
  expect(overlaps(half(1), half(2))).toBe(true);
  expect(overlaps(half(1), half(2.01))).toBe(false);
  expect(overlaps({ value: null, low: 5, high: null }, half(1000))).toBe(true);
  expect(overlaps({ value: null, low: 5, high: null }, half(1))).toBe(false);
});

test('ends belong to an interval', () => {
  expect([0.4, 0.5, 1, 1.5, 1.6].map((x) => contains(half(1), x))).toEqual([false, true, true, true, false]);
  expect(contains(open, -1e300)).toBe(true);
});

// Whole numbers of at most six digits: the results are exact within the twelve digits kept, quotients aside.
const whole = fc.integer({ min: -99_999, max: 99_999 });
const sample = fc
  .tuple(whole, whole, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), fc.boolean())
  .map(([a, b, share, openLow, openHigh]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const value = from + Math.round(share * (to - from));
    return { interval: { value, low: openLow ? null : from, high: openHigh ? null : to }, inside: value, from, to };
  });
const holds = (result: Interval, x: number) => {
  const slack = Math.abs(x) * 1e-11 + 1e-11;
  return (result.low ?? -Infinity) <= x + slack && (result.high ?? Infinity) >= x - slack;
};

test.each([
  ['add', add, (x: number, y: number) => x + y],
  ['subtract', subtract, (x: number, y: number) => x - y],
  ['multiply', multiply, (x: number, y: number) => x * y],
  ['divide', divide, (x: number, y: number) => x / y],
] as const)('%s holds every result of values inside its inputs', (name, operation, plain) => {
  fc.assert(
    fc.property(sample, sample, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      fc.pre(name !== 'divide' || !contains(b.interval, 0));
      const result = operation(a.interval, b.interval);
      const other = a.from + Math.round(share * (a.to - a.from));
      for (const x of [a.inside, a.from, a.to, other])
        for (const y of [b.inside, b.from, b.to]) expect(holds(result, plain(x, y))).toBe(true);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a power holds those of every number inside', () => {
  const number = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(number, number, number, fc.double({ min: -4, max: 4, noNaN: true }), (a, b, c, exponent) => {
      const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      const found = power({ value, low, high }, exponent);
      for (const x of [low, value, high]) {
        const truth = x ** exponent;
        if (Number.isFinite(truth)) expect(holds(found, truth)).toBe(true);
      }
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('adding and multiplying do not mind the order', () => {
  fc.assert(
    fc.property(sample, sample, ({ interval: a }, { interval: b }) => {
      expect(add(a, b)).toEqual(add(b, a));
      const [there, back] = [multiply(a, b), multiply(b, a)];
      for (const side of ['value', 'low', 'high'] as const) expect(there[side] === back[side]).toBe(true);
    }),
    { seed: 2, numRuns: 300 },
  );
});
