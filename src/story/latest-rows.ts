import { latestBySeries } from '../record/latest-by-series.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import type { BlockOf } from './block.ts';
import { selectValues } from './select-values.ts';

/** The latest figure of every series that a block of rows names, region by region. */
export function latestRows(ledger: Ledger, { rows, among }: BlockOf<'rows'>): readonly Observation[] {
  const byRegion = Map.groupBy(
    rows.flatMap((written) => selectValues(ledger, written)),
    ({ region }) => region,
  );
  return among
    .flatMap((level) => ledger.regionsOf(level))
    .flatMap((region) => latestBySeries(ledger, region, byRegion.get(region.id) ?? []));
}
