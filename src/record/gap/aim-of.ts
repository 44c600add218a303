import { exact, multiply } from '../interval.ts';
import type { Interval, Qualifier } from '../types.ts';

/**
 * What the number of a target can mean, in its unit: `about 10` is any number that rounds to it, 9.5 to 10.5, and `nearly 10`
 * one that rounds to it from below; every other wording names a bound, which is exact.
 * @param value the number
 * @param step a unit of the last digit in which the document states it: 1 for 10, 0.1 for 9.5, 1,000 for 1.8万
 */
export function aimOf(value: number, qualifier: Qualifier, step: number): Interval {
  if (qualifier === 'about') return around(value, step, 1);
  return qualifier === 'nearly' ? around(value, step, 0) : exact(value);
}

function around(value: number, step: number, above: 0 | 1): Interval {
  const half = multiply(exact(step), exact(0.5)).value ?? 0;
  const bound = (side: number) => Number((value + side * half).toPrecision(12));
  return { value, low: bound(-1), high: bound(above) };
}
