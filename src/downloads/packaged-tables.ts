import type { Dataset } from '../record/ledger.ts';
import type { DataFile, TableResource } from './data-package.ts';
import type { DatasetTable } from './dataset-table.ts';

type TablesOf = (dataset: Dataset) => readonly DatasetTable[];
type FileOf = (dataset: Dataset, table: DatasetTable) => DataFile;

/** The tables of one dataset as its own descriptor names them. */
export function tablesOfPackage(dataset: Dataset, tablesOf: TablesOf, fileOf: FileOf): TableResource[] {
  return tablesOf(dataset).map((table, index) => ({
    ...{ name: table.name, table, csv: fileOf(dataset, table) },
    holds: index === 0 ? dataset.holds : undefined,
  }));
}

/**
 * The long tables of all datasets as the descriptor above them names them: a table that has not the name of its dataset has
 * it in front.
 */
export function tablesOfAll(datasets: readonly Dataset[], tablesOf: TablesOf, fileOf: FileOf): TableResource[] {
  return datasets.flatMap((dataset) =>
    tablesOfPackage(dataset, tablesOf, fileOf)
      .filter(({ table }) => !table.wide)
      .map((one) => ({
        ...one,
        name: one.name === dataset.id ? one.name : `${dataset.id}-${one.name}`,
        csv: { ...one.csv, path: `${dataset.id}/${one.csv.path}` },
      })),
  );
}
