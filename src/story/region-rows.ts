import { latestOf } from '../record/latest.ts';
import type { Ledger } from '../record/ledger.ts';
import type { BlockOf } from './block.ts';
import { selectValues } from './select-values.ts';

/**
 * The rows of a table of regions, in the order of the catalog, each with its latest figure in each column, whatever its
 * period, `null` where there is none; regions without any figure are left out.
 */
export function regionRows(ledger: Ledger, { table, columns }: BlockOf<'table'>) {
  const byRegion = columns.map(({ of }) => Map.groupBy(selectValues(ledger, of), ({ region }) => region));
  return ledger
    .regionsOf(table)
    .map((region) => ({ region, cells: byRegion.map((found) => latestOf(found.get(region.id) ?? []) ?? null) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}
