import type { Ledger } from './ledger.ts';

/** Ids of the indicators that a reader most likely looks for in a region, in the order of the catalog column. */
export function headlines(ledger: Ledger): readonly string[] {
  return ledger.indicators
    .filter(({ headline }) => headline !== null)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .map(({ id }) => id);
}
