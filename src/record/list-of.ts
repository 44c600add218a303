import type { Ledger } from './ledger.ts';
import { codesKey } from './series-key.ts';
import type { CountyList, Observation } from './types.ts';

/** The list that a row of a county is an entry of; `undefined` where the catalog of lists has none for its series. */
export function listOf(ledger: Ledger, { indicator, dimensions }: Observation): CountyList | undefined {
  const codes = codesKey(dimensions);
  return ledger.data.lists.find(
    (list) => list.indicator === indicator && codesKey(ledger.complete(indicator, list.dimensions)) === codes,
  );
}
