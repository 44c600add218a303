import type { Dataset, Release } from '../record/ledger.ts';
import type { ColumnFacts } from './table-column.ts';

/** A file of a dataset with what a checker needs. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/**
 * Data Package descriptor (version 2) of one dataset.
 * @param columns of its table, in order
 */
export function dataPackage(
  dataset: Dataset,
  release: Release,
  columns: readonly ColumnFacts[],
  csv: DataFile,
  titles: readonly string[],
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `rural-ledger-${dataset.id}`,
    title: `Rural Ledger: ${dataset.name.en}`,
    description: dataset.description.en,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [
      {
        name: 'other-at',
        title: 'Figures are facts: free to use with attribution to their publishers and to Rural Ledger',
      },
    ],
    contributors: [{ title: 'Rural Ledger', roles: ['creator'] }],
    sources: titles.map((title) => ({ title })),
    resources: [
      {
        name: dataset.id,
        type: 'table',
        path: csv.path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.bytes,
        hash: csv.hash,
        schema: {
          fields: columns.map(({ name, type, meaning }) => ({ name, type, description: meaning.en })),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
    ],
  };
}
