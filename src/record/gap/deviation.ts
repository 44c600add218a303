import { divide, exact, multiply, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/**
 * How far an outcome lies from its target: positive = beyond it, negative = short of it, in the unit of the gap.
 * @param gap what remains to the target, positive = still to go
 */
export function deviation(gap: Interval): Interval {
  return subtract(exact(0), gap);
}

/**
 * The same in per cent of the target.
 * @throws {RangeError} where the target is not above zero: a share of it says nothing
 */
export function deviationShare(gap: Interval, target: number): Interval {
  if (target <= 0) throw new RangeError('a share of a target that is not above zero');
  return multiply(divide(deviation(gap), exact(target)), exact(100));
}

/**
 * The gap to the number that a target names, where the target is itself an interval, as with “about 10”: what the printed
 * outcome leaves open stays, what the target leaves open is taken out.
 * @param gap gap to the interval of the target
 */
export function gapToNumber(gap: Interval, target: Interval, wanted: 'atLeast' | 'atMost'): Interval {
  const reach = (bound: number | null) => (bound === null || target.value === null ? 0 : bound - target.value);
  const [below, above] = wanted === 'atLeast' ? [target.low, target.high] : [target.high, target.low];
  const sign = wanted === 'atLeast' ? 1 : -1;
  const moved = (bound: number | null, by: number) =>
    bound === null ? null : Number((bound - sign * by).toPrecision(12));
  return { value: gap.value, low: moved(gap.low, reach(below)), high: moved(gap.high, reach(above)) };
}
