import type { Observation } from '../../src/record/types.ts';
import { bareSymbol, inWholeUnits, readValue } from './said-value.ts';
import { indicatorOf, isBroken, numberOf, sibling, type Told, unitOf } from './told.ts';

export type Measure = 'share' | 'index' | 'gap';

/** The value of a row as a measure has it, and the words for its unit; nothing where it has nothing to be held against. */
export function measured(told: Told, measure: Measure, row: Observation): number {
  const { ref, from, base } = told.said;
  const [reference] = [...(told.names.regions.get(ref ?? '') ?? [])].flatMap(
    (region) => sibling(told, row, { region }) ?? [],
  );
  const start = [...(told.names.periods.get(base ?? from ?? '') ?? [])].flatMap(
    (period) => sibling(told, row, { period }) ?? [],
  )[0];
  const other = measure === 'index' ? start : reference;
  if (measure === 'index' && other === row) return 100;
  if (!other || (measure === 'index' && isBroken(told, row, other.period, row.period))) return Number.NaN;
  if (measure !== 'gap') return (numberOf(row) / numberOf(other)) * 100;
  const sign = indicatorOf(told, row.indicator).direction === 'lower' ? -1 : 1;
  return inWholeUnits(sign * (numberOf(other) - numberOf(row)), unitOf(told, row.unit));
}

/** Whether a value worked out is said, with its unit. */
export function isSaid(
  told: Told,
  measure: Measure,
  text: string | undefined,
  value: number,
  { unit }: Observation,
): boolean {
  const said = readValue(text ?? '', told.language);
  const own = unitOf(told, unit === 'percent' ? 'percentage-points' : unit);
  const word = measure === 'share' ? '%' : measure === 'index' ? '' : bareSymbol(own, told.language);
  if (said === null || (said.unit !== word && said.numbers[0] !== 0)) return false;
  return Math.abs((said.numbers[0] ?? Number.NaN) - value) <= said.half + Math.abs(value) * 1e-9;
}

/** The value of a row as it stands, or as a measure has it. */
export function valueIn(told: Told, measure: Measure | null, row: Observation): number {
  return measure === null ? inWholeUnits(numberOf(row), unitOf(told, row.unit)) : measured(told, measure, row);
}

/** Between what a value, or what a measure makes of it, can lie. */
export function boundsOf(told: Told, measure: Measure | null, row: Observation): readonly [number, number] {
  const [low, high] = [row.low ?? Number.NEGATIVE_INFINITY, row.high ?? Number.POSITIVE_INFINITY];
  const [reference] = [...(told.names.regions.get(told.said.ref ?? '') ?? [])].flatMap(
    (region) => sibling(told, row, { region }) ?? [],
  );
  if (measure === null || measure === 'index') return [low, high];
  const [least, most] = [reference?.low ?? Number.NaN, reference?.high ?? Number.NaN];
  if (measure === 'share') return [(low / most) * 100, (high / least) * 100];
  return indicatorOf(told, row.indicator).direction === 'lower'
    ? [low - most, high - least]
    : [least - high, most - low];
}
