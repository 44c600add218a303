import { subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/**
 * What remains to a target value, in the unit of both; positive = still to go, whatever the direction.
 * @param value the observed figure
 * @param target the target figure
 * @param wanted `atLeast`: target − value; `atMost`: value − target
 */
export function gapToValue(value: Interval, target: Interval, wanted: 'atLeast' | 'atMost'): Interval {
  return wanted === 'atLeast' ? subtract(target, value) : subtract(value, target);
}
