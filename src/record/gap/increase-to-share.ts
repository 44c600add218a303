import { divide, exact, multiply, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/**
 * By how much a part must grow to become `share` percent of the whole while the other parts stay as published:
 * share ÷ (100 − share) × (whole − part) − part. Negative where it is beyond that share already.
 * @param share wanted share in percent, below 100
 * @throws {RangeError} for a share of 100 or more
 */
export function increaseToShare(part: Interval, whole: Interval, share: number): Interval {
  if (share >= 100) throw new RangeError('a part cannot make up the whole while other parts stay');
  const others = subtract(whole, part);
  return subtract(multiply(divide(exact(share), exact(100 - share)), others), part);
}
