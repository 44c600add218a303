/** The files of every dataset agree with each other, and the page that offers them with the files. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguard } from '../downloads/csv.ts';
import { downloadFormats } from '../downloads/download-formats.ts';
import { FOLDER } from './built-pages.ts';

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(read(file).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

const datasets = globSync('data/*/datapackage.json', { cwd: FOLDER }).map((file) =>
  dirname(file.replaceAll('\\', '/')).replace('data/', ''),
);

test('there are several datasets', () => {
  expect(datasets.length).toBeGreaterThan(5);
});

describe.each(datasets)('%s', (dataset) => {
  const csv = rowsOf(`data/${dataset}/${dataset}.csv`);
  const columns = Object.keys(csv[0] ?? {});
  const codebook = rowsOf(`data/${dataset}/codebook.csv`);
  const explained = (kind: string) => codebook.filter((entry) => entry.kind === kind).map(({ name }) => name);

  test('the JSON holds the rows of the CSV', () => {
    const { rows } = JSON.parse(read(`data/${dataset}/${dataset}.json`)) as { rows: Record<string, unknown>[] };
    // Text that a spreadsheet would run has an apostrophe before it in CSV only.
    const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
    expect(rows.map((row) => columns.map((column) => text(row[column])))).toEqual(
      csv.map((row) => columns.map((column) => unguard(row[column] ?? ''))),
    );
  });

  test('the codebook explains every column, indicator and unit that occurs, in both languages', () => {
    const used = (column: string) => [...new Set(csv.map((row) => row[column] ?? ''))].filter((value) => value !== '');
    expect(columns.filter((column) => !explained('column').includes(column))).toEqual([]);
    if (codebook.some(({ kind }) => kind === 'indicator')) {
      expect(used('indicator').filter((id) => !explained('indicator').includes(id))).toEqual([]);
      expect(used('unit').filter((id) => !explained('unit').includes(id))).toEqual([]);
    }
    expect(codebook.filter(({ zh, en }) => !zh || !en)).toEqual([]);
  });

  test('its page leads to each file, by its own name, as the list does, and prints the checksum of those with figures', () => {
    const page = read(`en/data/${dataset}/index.html`);
    const list = read('en/data/index.html');
    const figures = Object.keys(downloadFormats).map((format) => `${dataset}.${format}`);
    for (const file of figures) expect(list).toContain(`href="/data/${dataset}/${file}"`);
    for (const file of [...figures, 'codebook.csv', 'datapackage.json'])
      expect(page).toContain(`<a href="/data/${dataset}/${file}">${file}</a>`);
    for (const file of figures)
      expect(page).toContain(
        createHash('sha256')
          .update(readFileSync(join(FOLDER, 'data', dataset, file)))
          .digest('hex'),
      );
  });
});

test.each(globSync('data/releases/*.csv', { cwd: FOLDER }))('%s has the checksum that its release prints', (file) => {
  const [version] = basename(file).split('-');
  const page = read(`en/changes/${version}/index.html`);
  expect(page).toContain(`href="/data/releases/${basename(file)}"`);
  const bytes = readFileSync(join(FOLDER, file));
  expect(page).toContain(createHash('sha256').update(bytes).digest('hex'));
});
