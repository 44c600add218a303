import { divide, exact, multiply, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/**
 * How much of the way from a stated baseline to the target is covered, in percent: (value − baseline) ÷ (target − baseline).
 * Below zero means further away than at the start, above a hundred beyond the target. Computed as the whole way less what
 * remains of it, so that the uncertain baseline comes in once and the interval is no wider than it has to be.
 * @throws {RangeError} when baseline and target may be equal: there is then no way to go
 */
export function shareOfWay(baseline: Interval, value: Interval, target: Interval): Interval {
  const remaining = divide(subtract(target, value), subtract(target, baseline));
  return multiply(subtract(exact(1), remaining), exact(100));
}
