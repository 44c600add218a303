import { divide, exact, multiply, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/** Subject as a share of a reference, in percent. */
export function ratio(subject: Interval, reference: Interval): Interval {
  return multiply(divide(subject, reference), exact(100));
}

/** What the subject lacks to the reference: reference − subject; negative where it is ahead. */
export function distance(subject: Interval, reference: Interval): Interval {
  return subtract(reference, subject);
}
