import { add, divide, exact, multiply, power, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';
import type { paceClasses, paceKinds } from '../vocabulary.ts';

export type PaceKind = (typeof paceKinds)[number];

/**
 * Pace between two figures, a year.
 * `compound`: ((after ÷ before)^(1 ÷ years) − 1) × 100, in percent a year.
 * `linear`: (after − before) ÷ years, in the unit of the figures a year.
 * @throws {RangeError} for `compound` from a figure that may be zero or below, or over no years
 */
export function pace(before: Interval, after: Interval, years: number, kind: PaceKind): Interval {
  if (years <= 0) throw new RangeError('a pace needs at least one year');
  if (kind === 'linear') return divide(subtract(after, before), exact(years));
  if (before.low === null || before.low <= 0) throw new RangeError('growth from what may be nothing or less');
  return multiply(subtract(power(divide(after, before), 1 / years), exact(1)), exact(100));
}

/** Where a figure stands after some years at a pace. */
export function carry(value: Interval, yearly: Interval, years: number, kind: PaceKind): Interval {
  if (kind === 'linear') return add(value, multiply(yearly, exact(years)));
  return multiply(value, power(add(exact(1), divide(yearly, exact(100))), years));
}

export type PaceClass = (typeof paceClasses)[number];

/** Least share of the required pace for a class, in percent. */
export const leastPace = { onTrack: 95, slow: 60 } as const;

/** Class of a ratio of observed to required pace; `null` where its interval spans a threshold and nothing can be said. */
export function classOfPace(ratio: Interval): PaceClass | null {
  const classes = [ratio.low ?? Number.NEGATIVE_INFINITY, ratio.high ?? Number.POSITIVE_INFINITY].map(classOf);
  return classes[0] === classes[1] ? (classes[0] ?? null) : null;
}

function classOf(ratio: number): PaceClass {
  if (100 * ratio >= leastPace.onTrack) return 'onTrack';
  if (100 * ratio >= leastPace.slow) return 'slow';
  return ratio > 0 ? 'tooSlow' : 'away';
}
