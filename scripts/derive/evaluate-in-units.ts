import { shifted } from '../../src/record/format.ts';
import { tidy } from '../../src/record/interval.ts';
import type { Interval, Observation } from '../../src/record/types.ts';
import type { Model } from '../normalise/model.ts';
import { evaluate } from './formula.ts';

/**
 * Evaluates a formula over observations, each in the base unit of its kind: 亿元 over 个 is yuan. So a formula needs no power
 * of ten between units, and reads alike where Chinese counts in ten thousands and English does not.
 * @param unit that of the result
 */
export function evaluateInUnits(
  formula: string,
  inputs: readonly (readonly [name: string, observation: Observation])[],
  unit: string,
  { units }: Pick<Model, 'units'>,
): Interval {
  const exponent = (id: string) => units.get(id)?.exponent ?? 0;
  const known = inputs.map(([name, input]) => [name, scaled(input, exponent(input.unit))] as const);
  return scaled(evaluate(formula, Object.fromEntries(known)), -exponent(unit));
}

function scaled({ value, low, high }: Interval, power: number): Interval {
  const by = (number: number | null) => (number === null ? null : tidy(Number(shifted(number, power))));
  return { value: by(value), low: by(low), high: by(high) };
}
