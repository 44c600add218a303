import type { Dataset, Release } from '../record/ledger.ts';
import type { DatasetTable } from './dataset-table.ts';

/** A file of a dataset with what a checker needs. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** A table and the CSV that holds it. */
export interface TableResource {
  readonly table: DatasetTable;
  readonly csv: DataFile;
}

/**
 * Data Package descriptor (version 2) of one dataset.
 * @param resources its tables, in order
 * @param titles of its sources
 */
export function dataPackage(
  dataset: Dataset,
  release: Release,
  resources: readonly TableResource[],
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
    ...(titles.length > 0 && { sources: titles.map((title) => ({ title })) }),
    resources: resources.map(resource),
  };
}

function resource({ table, csv }: TableResource): object {
  return {
    name: table.name,
    type: 'table',
    title: table.title.en,
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: csv.hash,
    schema: {
      fields: table.columns.map(({ name, type, meaning }) => ({ name, type, description: meaning.en })),
      primaryKey: table.key,
      missingValues: [''],
    },
  };
}
