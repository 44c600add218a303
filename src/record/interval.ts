import type { Interval } from './types.ts';

/**
 * Interval arithmetic on printed numbers. `null` bounds are open sides; a `null` value (a band such as "3–5 %")
 * makes every result's value `null` while its bounds stay known.
 */

const low = (x: Interval): number => x.low ?? Number.NEGATIVE_INFINITY;
const high = (x: Interval): number => x.high ?? Number.POSITIVE_INFINITY;

/** An exactly known number. */
export function exact(value: number): Interval {
  return { value, low: value, high: value };
}

/** Drops binary noise: twelve significant digits are more than any published figure has. */
export function tidy(x: number): number {
  return Number(x.toPrecision(12));
}

function make(value: number | null, from: number, to: number): Interval {
  const bound = (x: number) => (Number.isFinite(x) ? tidy(x) : null);
  return { value: value === null || !Number.isFinite(value) ? null : tidy(value), low: bound(from), high: bound(to) };
}

function both(a: Interval, b: Interval, operation: (x: number, y: number) => number): number | null {
  return a.value === null || b.value === null ? null : operation(a.value, b.value);
}

/** From the least to the greatest that an operation makes of the ends of two intervals; 0 × ∞ is 0. */
function betweenCorners(a: Interval, b: Interval, operation: (x: number, y: number) => number): Interval {
  const corner = (x: number, y: number) => {
    const known = operation(x, y);
    return Number.isNaN(known) ? 0 : known;
  };
  // Written out: pages of regions ask for some hundred thousand of these.
  const [p, q] = [corner(low(a), low(b)), corner(low(a), high(b))];
  const [r, s] = [corner(high(a), low(b)), corner(high(a), high(b))];
  return make(both(a, b, operation), Math.min(p, q, r, s), Math.max(p, q, r, s));
}

/** a + b */
export function add(a: Interval, b: Interval): Interval {
  return make(
    both(a, b, (x, y) => x + y),
    low(a) + low(b),
    high(a) + high(b),
  );
}

/** a − b */
export function subtract(a: Interval, b: Interval): Interval {
  return make(
    both(a, b, (x, y) => x - y),
    low(a) - high(b),
    high(a) - low(b),
  );
}

/** a × b */
export function multiply(a: Interval, b: Interval): Interval {
  return betweenCorners(a, b, (x, y) => x * y);
}

/**
 * a ÷ b.
 * @throws {RangeError} when b may be zero: the ratio is then not defined.
 */
export function divide(a: Interval, b: Interval): Interval {
  if (low(b) <= 0 && high(b) >= 0) throw new RangeError('the divisor may be zero');
  return betweenCorners(a, b, (x, y) => x / y);
}

/**
 * a to a power.
 * @throws {RangeError} when a may be negative: fractional powers are then not defined
 */
export function power(a: Interval, exponent: number): Interval {
  if (low(a) < 0) throw new RangeError('a power of a number that may be negative');
  const ends = [low(a) ** exponent, high(a) ** exponent];
  return make(a.value === null ? null : a.value ** exponent, Math.min(...ends), Math.max(...ends));
}

/** Whether some number lies in both intervals, ends included. */
export function overlaps(a: Interval, b: Interval): boolean {
  return low(a) <= high(b) && low(b) <= high(a);
}

/** Whether `x` lies in the interval, ends included. */
export function contains(a: Interval, x: number): boolean {
  return low(a) <= x && x <= high(a);
}
