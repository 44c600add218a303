import type { Edition } from '../edition/edition.ts';
import { isCounted } from '../edition/larger-unit.ts';
import { shifted } from '../record/format.ts';
import type { Interval, Unit } from '../record/types.ts';

/**
 * The bounds between which a value lies, with their unit: 36.815～36.825亿元. Nothing where a side is open, where the value is
 * exact, and around a count, of which there is no half.
 */
export function intervalText(edition: Edition, { low, high }: Interval, unit: Unit, decimals: number): string {
  if (low === null || high === null || isOneCount(edition, low, high, unit)) return '';
  // There is no half of what is counted one by one.
  const [from, to] = unit.discrete
    ? [Math.ceil(low), Math.floor(high)]
    : [rounded(low, decimals), rounded(high, decimals)];
  if (from >= to) return '';
  const write = edition.unitText(unit).symbol === '%' ? edition.amountInUnit : edition.number;
  return edition.t('number.range', { low: write(from, unit), high: edition.amountInUnit(to, unit) });
}

/** Whether only one whole number lies between the bounds of something counted. */
function isOneCount({ record }: Edition, low: number, high: number, unit: Unit): boolean {
  const inOnes = (bound: number) => Number(shifted(bound, unit.exponent));
  return isCounted(unit, record.data.units) && Math.floor(inOnes(high)) <= Math.ceil(inOnes(low));
}

/** A number to so many decimals at most. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
