import { divide, exact, multiply, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/**
 * Growth from one period to the next, in percent: (after ÷ before − 1) × 100.
 * @throws {RangeError} when `before` may be zero
 */
export function growth(before: Interval, after: Interval): Interval {
  return multiply(subtract(divide(after, before), exact(1)), exact(100));
}

/** Growth of the subject minus growth of the reference, in percentage points. */
export function growthLead(subject: Interval, reference: Interval): Interval {
  return subtract(subject, reference);
}
