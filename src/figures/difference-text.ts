import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import type { Interval, Unit } from '../record/types.ts';
import { rounded } from './interval-text.ts';

/** How far one value is from another, with its unit: shares differ by percentage points. Empty where one of them has no value. */
export function differenceText(edition: Edition, one: Interval, other: Interval, unit: Unit, decimals: number): string {
  const difference = signedDifference(one, other, decimals);
  return difference === null ? '' : sizeText(edition, difference, unit);
}

/** The same with the sign of the first above (+) or below (−) the second. */
export function signedDifferenceText(
  edition: Edition,
  one: Interval,
  other: Interval,
  unit: Unit,
  decimals: number,
): string {
  const difference = signedDifference(one, other, decimals);
  if (difference === null) return '';
  return `${signOf(difference)}${sizeText(edition, difference, unit)}`;
}

/** Decimals that a number has. */
export function placesOf({ value, low, high }: Interval): number {
  return formatNumber(value ?? low ?? high ?? 0).split('.')[1]?.length ?? 0;
}

function signedDifference(one: Interval, other: Interval, decimals: number): number | null {
  return one.value === null || other.value === null ? null : rounded(one.value - other.value, decimals);
}

function sizeText(edition: Edition, difference: number, unit: Unit): string {
  const own = unit.id === 'percent' ? edition.record.unit('percentage-points') : unit;
  return edition.amountInUnit(Math.abs(difference), own);
}

function signOf(difference: number): string {
  if (difference === 0) return '';
  return difference > 0 ? '+' : '−';
}
