import { createHash } from 'node:crypto';
import { toCsv } from '../../downloads/csv.ts';
import { type DataFile, dataPackage } from '../../downloads/data-package.ts';
import { tableOf } from '../../downloads/dataset-table.ts';
import { type DownloadTable, downloadFormats } from '../../downloads/download-formats.ts';
import { FALLBACK, locales } from '../../edition/locales.ts';
import { sourceCitation } from '../../edition/source-citation.ts';
import type { Dataset } from '../../record/ledger.ts';
import { formatOf } from '../_downloads.ts';
import { editionOf, ledger } from '../_ledger.ts';

/** Descriptors are written in the language that stands in for all others. */
const edition = editionOf(locales.find(({ texts }) => texts === FALLBACK) ?? locales[0]);

/** Formats in which text that a spreadsheet would run is changed. */
const guardedFormats = Object.keys(downloadFormats).filter((format) => formatOf(format).guarded);

/** A dataset as it is taken along. */
export function rowsOf(dataset: Dataset): DownloadTable {
  const { columns, rows } = tableOf(ledger, dataset);
  return {
    about: { dataset: dataset.id, release: ledger.data.release.version },
    columns: columns.map(({ name }) => name),
    rows,
  };
}

/** The files of a dataset, one a format. */
export function filesOf(dataset: Dataset): DataFile[] {
  return Object.keys(downloadFormats).map((format) => fileOf(dataset, format));
}

/** Meaning of every column and of every indicator, dimension code and unit that occurs in the dataset. */
export function codebookOf(dataset: Dataset): string {
  const indicators = ledger.indicators.filter((indicator) => indicator.dataset === dataset.id);
  const dimensions = [...new Set(indicators.flatMap((indicator) => indicator.dimensions))].map((id) =>
    ledger.dimension(id),
  );
  const units = [...new Set(indicators.map(({ unit }) => unit))].map((id) => ledger.unit(id));
  const entries = [
    ...tableOf(ledger, dataset).columns.map(({ name, meaning }) => ({
      kind: 'column',
      name,
      code: '',
      zh: meaning.zh,
      en: meaning.en,
    })),
    ...indicators.map(({ id, name, definition }) => ({
      kind: 'indicator',
      name: id,
      code: '',
      zh: `${name.zh}：${definition.zh}`,
      en: `${name.en}. ${definition.en}`,
    })),
    ...dimensions.flatMap(({ id, codes }) =>
      codes.map(({ code, name }) => ({ kind: 'dimension', name: id, code, zh: name.zh, en: name.en })),
    ),
    ...units.map(({ id, name }) => ({ kind: 'unit', name: id, code: '', zh: name.zh, en: name.en })),
    ...guardedFormats.map((format) => ({
      kind: 'file',
      name: `${dataset.id}.${format}`,
      code: '',
      zh: "会被电子表格当作公式的文字，前面加有一个撇号（'）；去掉一个即为原文。",
      en: "Text that a spreadsheet would take for a formula has an apostrophe (') in front; without it, it is the original.",
    })),
  ];
  return toCsv(['kind', 'name', 'code', 'zh', 'en'], entries);
}

/** Data Package descriptor of a dataset and its CSV. */
export function packageOf(dataset: Dataset): string {
  const { columns, sources } = tableOf(ledger, dataset);
  const titles = sources.map((id) => sourceCitation(edition, ledger.source(id)));
  const csv = fileOf(dataset, 'csv');
  return `${JSON.stringify(dataPackage(dataset, ledger.data.release, columns, csv, titles), null, 1)}\n`;
}

/** Size and checksum of a dataset in a format. */
function fileOf(dataset: Dataset, format: string): DataFile {
  const bytes = Buffer.from(formatOf(format).write(rowsOf(dataset)), 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { path: `${dataset.id}.${format}`, bytes: bytes.length, hash: `sha256:${hash}` };
}

/** Static paths of a file of every dataset. */
export function datasetPaths() {
  return ledger.data.datasets.map((dataset) => ({
    params: { dataset: dataset.id, name: dataset.id },
    props: { entry: dataset },
  }));
}
