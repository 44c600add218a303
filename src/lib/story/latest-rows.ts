import { latestFacts } from '../latest-facts.ts';
import type { Ledger } from '../record.ts';
import type { Observation } from '../types.ts';
import type { BlockOf } from './block.ts';
import { selectFigures } from './select-figures.ts';

/** The latest figure of every series that a block of rows names, region by region. */
export function latestRows(ledger: Ledger, { rows, among }: BlockOf<'rows'>): readonly Observation[] {
  const byRegion = Map.groupBy(
    rows.flatMap((written) => selectFigures(ledger, written)),
    ({ region }) => region,
  );
  return among
    .flatMap((level) => ledger.regionsOf(level))
    .flatMap((region) => latestFacts(ledger, region, byRegion.get(region.id) ?? []));
}
