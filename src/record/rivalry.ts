import { overlaps } from './interval.ts';
import type { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

/** A chosen observation with the published values that differ from it. */
export interface Rivalry {
  readonly chosen: Observation;
  readonly rivals: readonly Observation[];
  /** Whether some rival cannot be the same number printed more coarsely. */
  readonly beyondRounding: boolean;
}

/** All keys for which publications print different values, in the order of the catalog. */
export function rivalriesOf(ledger: Ledger): readonly Rivalry[] {
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
