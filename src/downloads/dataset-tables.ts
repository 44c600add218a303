import type { Dataset, Ledger } from '../record/ledger.ts';
import type { DatasetContent } from '../record/types.ts';
import { claimColumns } from './claim-table.ts';
import { type DatasetTable, datasetTable, type TableReference } from './dataset-table.ts';
import { delistedColumns, delistedEntries } from './delisted-table.ts';
import { indicatorColumns } from './indicator-table.ts';
import { observationTables } from './observation-tables.ts';
import { panelTable } from './panel-table.ts';
import { regionColumns } from './region-table.ts';
import { sourceColumns } from './source-table.ts';
import { targetColumns } from './target-table.ts';

type MakeTables = (ledger: Ledger, dataset: Dataset) => readonly DatasetTable[];

const region: TableReference = { column: 'region', holds: 'regions', key: 'id' };
const source: TableReference = { column: 'source', holds: 'sources', key: 'id' };

/** The tables of a dataset, the one that a reader is to open first in front. */
export function tablesOf(ledger: Ledger, dataset: Dataset): readonly DatasetTable[] {
  return makers[dataset.holds](ledger, dataset);
}

const makers: Readonly<Record<DatasetContent, MakeTables>> = {
  own: (ledger, { id }) =>
    observationTables(
      ledger,
      id,
      ledger.indicators.filter((indicator) => indicator.dataset === id),
    ),
  all: (ledger, { id }) => observationTables(ledger, id, ledger.indicators),
  targets: (ledger, { id, description }) => [
    datasetTable(ledger, {
      ...{ name: id, title: description, columns: targetColumns, entries: ledger.data.targets },
      references: [region, source, { column: 'restates', holds: 'targets', key: 'id' }],
      sources: ledger.data.targets.map((target) => target.source),
    }),
  ],
  claims: (ledger, { id, description }) => [
    datasetTable(ledger, {
      ...{ name: id, title: description, columns: claimColumns, entries: ledger.data.claims, references: [source] },
      sources: ledger.data.claims.map((claim) => claim.source),
    }),
  ],
  delisted: (ledger, { id, description }) => {
    const entries = delistedEntries(ledger);
    return [
      datasetTable(ledger, {
        ...{ name: id, title: description, columns: delistedColumns, entries, key: ['region'] },
        references: [region, source],
        sources: entries.map(({ observation }) => observation.source),
      }),
    ];
  },
  indicators: (ledger, { id, description }) => [
    datasetTable(ledger, {
      ...{ name: id, title: description, columns: indicatorColumns, entries: ledger.indicators },
    }),
    ...ledger.indicators.flatMap((indicator) => panelTable(ledger, indicator) ?? []),
  ],
  regions: (ledger, { id, description }) => [
    datasetTable(ledger, {
      ...{ name: id, title: description, columns: regionColumns, entries: ledger.data.regions },
      references: [{ column: 'parent', holds: 'regions', key: 'id' }],
    }),
  ],
  sources: (ledger, { id, description }) => [
    datasetTable(ledger, { ...{ name: id, title: description, columns: sourceColumns, entries: ledger.data.sources } }),
  ],
};
