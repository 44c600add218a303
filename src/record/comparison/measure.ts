import { gapToValue } from '../gap/gap-to-value.ts';
import { ratio } from '../gap/ratio.ts';
import { contains, exact } from '../interval.ts';
import type { Direction, Interval } from '../types.ts';

/** Why a place of a comparison is empty. */
export type Absence =
  | 'notOnRecord'
  | 'noReference'
  | 'noBase'
  /** The concept of the indicator changed between the two years. */
  | 'conceptChanged'
  /** The number to divide by may be zero. */
  | 'notDefined';

export type Measured =
  | { readonly result: Interval; readonly absent: null }
  | { readonly result: null; readonly absent: Absence };

/** A band against an open band may say nothing at all. */
const found = (result: Interval): Measured =>
  result.value === null && result.low === null && result.high === null ? none('notDefined') : { result, absent: null };
const none = (absent: Absence): Measured => ({ result: null, absent });

/** Own figure in per cent of the reference's; the reference itself is exactly 100. */
export function shareOf(own: Interval, reference: Interval | undefined): Measured {
  if (!reference) return none('noReference');
  if (contains(reference, 0)) return none('notDefined');
  return found(own === reference ? exact(100) : ratio(own, reference));
}

/** What the figure lacks to the reference, in its own unit; positive = still to go, whatever direction is better. */
export function gapTo(own: Interval, reference: Interval | undefined, direction: Direction): Measured {
  if (!reference) return none('noReference');
  if (own === reference) return found(exact(0));
  return found(gapToValue(own, reference, direction === 'lower' ? 'atMost' : 'atLeast'));
}

/** Own figure when that of the base year is put at 100; not across a change of concept. */
export function indexTo(own: Interval, base: Interval | undefined, broken: boolean): Measured {
  if (!base) return none('noBase');
  if (broken) return none('conceptChanged');
  if (contains(base, 0)) return none('notDefined');
  return found(own === base ? exact(100) : ratio(own, base));
}
