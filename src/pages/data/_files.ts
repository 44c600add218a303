import { createHash } from 'node:crypto';
import { toCsv } from '../../lib/csv.ts';
import { type DataFile, dataPackage } from '../../lib/data-package.ts';
import { tableOf } from '../../lib/dataset-table.ts';
import type { Dataset } from '../../lib/record.ts';
import { ledger } from '../_ledger.ts';

/** Table of a dataset as CSV text. */
export function csvOf(dataset: Dataset): string {
  const { columns, rows } = tableOf(ledger, dataset);
  return toCsv(
    columns.map(({ name }) => name),
    rows,
  );
}

/** The same as JSON, with the release it belongs to. */
export function jsonOf(dataset: Dataset): string {
  const { rows } = tableOf(ledger, dataset);
  return `${JSON.stringify({ dataset: dataset.id, release: ledger.data.release.version, rows }, null, 1)}\n`;
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
    {
      kind: 'file',
      name: `${dataset.id}.csv`,
      code: '',
      zh: "会被电子表格当作公式的文字，前面加有一个撇号（'）；去掉一个即为原文。",
      en: "Text that a spreadsheet would take for a formula has an apostrophe (') in front; without it, it is the original.",
    },
  ];
  return toCsv(['kind', 'name', 'code', 'zh', 'en'], entries);
}

/** Data Package descriptor of a dataset and its CSV. */
export function packageOf(dataset: Dataset): string {
  const { columns, sources } = tableOf(ledger, dataset);
  const titles = sources
    .map((id) => ledger.source(id))
    .map(({ title, publisher, published }) => [publisher, title, published].filter(Boolean).join(', '));
  const csv = fileOf(`${dataset.id}.csv`, csvOf(dataset));
  return `${JSON.stringify(dataPackage(dataset, ledger.data.release, columns, csv, titles), null, 1)}\n`;
}

/** Size and checksum of a download. */
export function fileOf(path: string, text: string): DataFile {
  const bytes = Buffer.from(text, 'utf8');
  return { path, bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** Static paths of the files of every dataset. */
export function datasetPaths(name?: string) {
  return ledger.data.datasets.map((dataset) => ({
    params: { dataset: dataset.id, ...(name === undefined ? {} : { [name]: dataset.id }) },
    props: { dataset },
  }));
}
