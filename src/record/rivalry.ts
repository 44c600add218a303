import { overlaps } from './interval.ts';
import type { Ledger } from './ledger.ts';

/**
 * All chosen observations beside which publications print different values, with these, in the order of the catalog;
 * beyond rounding is what some rival is that cannot be the same number printed more coarsely.
 */
export function rivalriesOf(ledger: Ledger) {
  return ledger.indicators.flatMap(({ id }) =>
    ledger.chosen(id).flatMap((chosen) => {
      const rivals = ledger
        .rivals(chosen)
        .filter(({ value, status }) => value !== chosen.value && status !== 'derived');
      return rivals.length === 0
        ? []
        : [{ chosen, rivals, beyondRounding: rivals.some((rival) => !overlaps(rival, chosen)) }];
    }),
  );
}
