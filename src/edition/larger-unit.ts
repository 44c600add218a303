import { shifted } from '../record/format.ts';
import type { Unit } from '../record/types.ts';

/** Most decimals that a number may need in the larger unit: 1.66亿人, 3.05万个, but 16,567万人. */
const MOST_DECIMALS = 2;

/** Powers of ten by which Chinese counts, the largest first. */
const POWERS = [8, 4];

/**
 * A count in the largest unit of its kind in which it stays short: 16,600 (万人) is 1.66亿人, 35,000 (个) is 3.5万个. `null`
 * for what is told one by one, such as an income in yuan, and where the number would need more than two decimals.
 */
export function largerUnit(value: number, unit: Unit, units: readonly Unit[]): { value: number; unit: Unit } | null {
  if (!unit.discrete && !POWERS.includes(unit.exponent)) return null;
  for (const power of POWERS.filter((power) => power > unit.exponent)) {
    const larger = units.find((one) => one.exponent === power && ownWord(one) === ownWord(unit));
    const number = Number(shifted(value, unit.exponent - power));
    if (larger && Math.abs(number) >= 1 && Number(number.toFixed(MOST_DECIMALS)) === number)
      return { value: number, unit: larger };
  }
  return null;
}

/** Whether a unit counts whole things, by one or by ten thousand: there are most and fewest of them, and none is "zero". */
export function isCounted({ kind }: Pick<Unit, 'kind'>, units: readonly Unit[]): boolean {
  return units.some((unit) => unit.kind === kind && unit.exponent === 0 && unit.discrete);
}

/** What a unit counts, without its power of ten: 人 of 万人. */
function ownWord({ symbol }: Unit): string {
  return symbol.zh.replace(/^[万亿萬億]/, '');
}
