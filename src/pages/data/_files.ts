import { createHash } from 'node:crypto';
import { codebookColumns, codebookEntries } from '../../downloads/codebook.ts';
import { toCsv } from '../../downloads/csv.ts';
import { type DataFile, dataPackage } from '../../downloads/data-package.ts';
import type { DatasetTable } from '../../downloads/dataset-table.ts';
import { tablesOf as makeTables } from '../../downloads/dataset-tables.ts';
import { downloadFormats } from '../../downloads/download-formats.ts';
import { FALLBACK, locales } from '../../edition/locales.ts';
import { sourceCitation } from '../../edition/source-citation.ts';
import type { Dataset } from '../../record/ledger.ts';
import { formatOf } from '../_downloads.ts';
import { editionOf, ledger } from '../_ledger.ts';

/** Descriptors are written in the language that stands in for all others. */
const edition = editionOf(locales.find(({ texts }) => texts === FALLBACK) ?? locales[0]);

const made = new Map<string, readonly DatasetTable[]>();

/** The tables of a dataset, made once for all that is written of them. */
export function tablesOf(dataset: Dataset): readonly DatasetTable[] {
  const known = made.get(dataset.id);
  if (known) return known;
  const tables = makeTables(ledger, dataset);
  made.set(dataset.id, tables);
  return tables;
}

/** Endings of the formats that a table comes in: a wide one only in those that spreadsheets open. */
export function endingsOf({ wide }: DatasetTable): readonly string[] {
  return Object.keys(downloadFormats).filter((ending) => !wide || formatOf(ending).guarded);
}

const measured = new Map<string, DataFile>();

/** Size and checksum of a table in a format. */
export function fileOf(dataset: Dataset, table: DatasetTable, format: string): DataFile {
  const path = `${table.name}.${format}`;
  const known = measured.get(`${dataset.id}/${path}`);
  if (known) return known;
  const bytes = Buffer.from(formatOf(format).write(downloadOf(table)), 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const file = { path, bytes: bytes.length, hash: `sha256:${hash}` };
  measured.set(`${dataset.id}/${path}`, file);
  return file;
}

/** A table as the formats write it. */
export function downloadOf({ columns, rows }: DatasetTable) {
  return { columns: columns.map(({ name }) => name), rows };
}

/** Meaning of every column and of every indicator, dimension code and unit that occurs in the dataset. */
export function codebookOf(dataset: Dataset): string {
  return toCsv(codebookColumns, codebookEntries(ledger, dataset, tablesOf(dataset)));
}

/** Data Package descriptor of a dataset and its tables as CSV. */
export function packageOf(dataset: Dataset): string {
  const tables = tablesOf(dataset);
  const sources = [...new Set(tables.flatMap((table) => table.sources))].sort();
  const titles = sources.map((id) => sourceCitation(edition, ledger.source(id)));
  const resources = tables.map((table) => ({ table, csv: fileOf(dataset, table, 'csv') }));
  return `${JSON.stringify(dataPackage(dataset, ledger.data.release, resources, titles), null, 1)}\n`;
}

/** Static paths of every table of every dataset in a format. */
export const tablePaths = (format: string) => () =>
  ledger.data.datasets.flatMap((dataset) =>
    tablesOf(dataset)
      .filter((table) => endingsOf(table).includes(format))
      .map((table) => ({ params: { dataset: dataset.id, name: table.name }, props: { entry: table } })),
  );

/** Static paths of what there is once for a dataset. */
export const datasetPaths = () =>
  ledger.data.datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { entry: dataset } }));
