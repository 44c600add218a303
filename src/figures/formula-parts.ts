import type { Edition } from '../edition/edition.ts';
import { formatNumber, shifted } from '../record/format.ts';
import type { Claim, Observation, Unit } from '../record/types.ts';

/** A value put into a formula, and whether its unit stands behind it; or signs and numbers of the formula itself. */
export type FormulaPart = string | { readonly input: Observation; readonly withUnit: boolean };

/** Names, numbers and signs of a formula. */
const TOKEN = /([A-Za-z]\w*|\d+(?:\.\d+)?)/;

/**
 * A formula with its values in the place of their names. Terms of a sum are in the unit of the result, which stands behind it
 * once, a lone value names it itself; in a product values counted by ten thousands name their own. Numbers of the formula
 * itself are in the base unit.
 */
export function formulaParts(edition: Edition, formula: string, inputs: Claim['inputs'], result: Unit): FormulaPart[] {
  const isSum = !/[*/]/.test(formula);
  const isAlone = /^\w+$/.test(formula);
  const { record } = edition;
  return formula.split(TOKEN).flatMap((part): FormulaPart[] => {
    const found = inputs.find(({ name }) => name === part);
    if (found) {
      const input = record.observation(found.observation);
      return [{ input, withUnit: isAlone || (!isSum && record.unit(input.unit).exponent >= 4) }];
    }
    if (/^\d/.test(part))
      return [
        isSum ? edition.number(Number(shifted(Number(part), -result.exponent)), result) : formatNumber(Number(part)),
      ];
    return part === '' ? [] : [part.replaceAll('*', '×').replaceAll('/', '÷').replaceAll('-', '−')];
  });
}
