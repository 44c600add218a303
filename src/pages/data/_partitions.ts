import type { DataFile } from '../../downloads/data-package.ts';
import { toParquet } from '../../downloads/parquet.ts';
import { type Partition, partitionsBy } from '../../downloads/partitions.ts';
import type { Dataset } from '../../record/ledger.ts';
import { ledger } from '../_ledger.ts';
import { tablesOf } from './_files.ts';
import { measured } from './_measured.ts';
import { typedOf } from './_typed-files.ts';

const made = new Map<string, readonly Partition[]>();

/** The chosen observations of a dataset of all of them, parted by indicator; nothing for other datasets. */
export function partitionsOf(dataset: Dataset): readonly Partition[] {
  const known = made.get(dataset.id);
  if (known) return known;
  const [table] = dataset.holds === 'all' ? tablesOf(dataset) : [];
  const partitions = table ? partitionsBy('indicator', typedOf({ dataset, table })) : [];
  made.set(dataset.id, partitions);
  return partitions;
}

const files = new Map<string, readonly DataFile[]>();

/** The files of the parts, from the folder of all of them. */
export function partitionFiles(dataset: Dataset): readonly DataFile[] {
  const known =
    files.get(dataset.id) ??
    partitionsOf(dataset).map(({ folder, table }) => measured(`${folder}/data.parquet`, toParquet(table)));
  files.set(dataset.id, known);
  return known;
}

/** The datasets that are parted. */
export const partedDatasets = () => ledger.data.datasets.filter((dataset) => partitionsOf(dataset).length > 0);
