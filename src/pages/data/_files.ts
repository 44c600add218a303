import { codebookColumns, codebookEntries } from '../../downloads/codebook.ts';
import { toCsv } from '../../downloads/csv.ts';
import { csvwMetadata } from '../../downloads/csvw.ts';
import { type DataFile, dataPackage, type PackageFacts, type TableResource } from '../../downloads/data-package.ts';
import { endingsOf } from '../../downloads/dataset-formats.ts';
import type { DatasetTable } from '../../downloads/dataset-table.ts';
import { tablesOf as makeTables } from '../../downloads/dataset-tables.ts';
import { tablesOfAll, tablesOfPackage } from '../../downloads/packaged-tables.ts';
import { sourceCitation } from '../../edition/source-citation.ts';
import type { Dataset } from '../../record/ledger.ts';
import { formatOf } from '../_downloads.ts';
import { fallbackEdition as edition, ledger } from '../_ledger.ts';
import { measured } from './_measured.ts';

const made = new Map<string, readonly DatasetTable[]>();

/** The tables of a dataset, made once for all that is written of them. */
export function tablesOf(dataset: Dataset): readonly DatasetTable[] {
  const tables = made.get(dataset.id) ?? makeTables(ledger, dataset);
  made.set(dataset.id, tables);
  return tables;
}

const known = new Map<string, DataFile>();

/** Size and checksum of a table in a format. */
export function fileOf(dataset: Dataset, table: DatasetTable, format: string): DataFile {
  const path = `${table.name}.${format}`;
  const place = `${dataset.id}/${path}`;
  const file = known.get(place) ?? measured(path, formatOf(format).write(downloadOf(table)));
  known.set(place, file);
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
  const resources = tablesOfPackage(dataset, tablesOf, csvOf);
  const { id, name, description } = dataset;
  return described({ name: `rural-ledger-${id}`, title: name.en, description: description.en }, resources);
}

/** Data Package descriptor of the long tables of all datasets, with the keys that tie them to each other. */
export function wholePackage(): string {
  const description = edition.t('data.lead');
  const resources = tablesOfAll(ledger.data.datasets, tablesOf, csvOf);
  return described({ name: 'rural-ledger', title: edition.t('data.title'), description }, resources);
}

function described(facts: Omit<PackageFacts, 'release' | 'sources'>, resources: readonly TableResource[]): string {
  const sources = [...new Set(resources.flatMap(({ table }) => table.sources))].sort();
  const whole = {
    ...{ ...facts, title: `${edition.t('site.name')}: ${facts.title}`, release: ledger.data.release },
    sources: sources.map((id) => {
      const { url } = ledger.source(id);
      return { title: sourceCitation(edition, ledger.source(id)), ...(url !== null && { path: url }) };
    }),
  };
  return written(dataPackage(whole, resources));
}

const csvOf = (dataset: Dataset, table: DatasetTable) => fileOf(dataset, table, 'csv');
const written = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

/** Description of the CSV of a table by CSV on the Web. */
export function csvwOf(dataset: Dataset, table: DatasetTable): string {
  const [first] = tablesOf(dataset);
  return written(csvwMetadata(table, table === first ? dataset.holds : ''));
}

/** Static paths of the descriptions of the CSV of every table. */
export const csvwPaths = () =>
  ledger.data.datasets.flatMap((dataset) =>
    tablesOf(dataset).map((table) => ({
      params: { dataset: dataset.id, name: table.name },
      props: { dataset, table },
    })),
  );

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
