import type { Dataset, Ledger } from '../record/ledger.ts';
import { longColumns, observationsOf } from './long-table.ts';
import { tableRows } from './table-column.ts';
import { targetColumns } from './target-table.ts';

/** The table of a dataset, with the sources it rests on: its figures in long form, or the ledger of targets. */
export function tableOf(ledger: Ledger, dataset: Dataset) {
  const unique = (ids: readonly string[]) => [...new Set(ids)].sort();
  if (dataset.id === 'targets') {
    const { targets } = ledger.data;
    return {
      columns: targetColumns,
      rows: tableRows(targetColumns, targets, ledger),
      sources: unique(targets.map(({ source }) => source)),
    };
  }
  const observations = observationsOf(ledger, dataset.id);
  return {
    columns: longColumns,
    rows: tableRows(longColumns, observations, ledger),
    sources: unique(observations.flatMap(({ sources }) => sources)),
  };
}
