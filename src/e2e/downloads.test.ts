/** The files of every dataset agree with each other, and the page that offers them with the files. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguard } from '../downloads/csv.ts';
import { datasetFormats } from '../downloads/dataset-formats.ts';
import { FOLDER } from './built-pages.ts';

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(read(file).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** The tables that the descriptor of a dataset names. */
const resourcesOf = (dataset: string) =>
  (JSON.parse(read(`data/${dataset}/datapackage.json`)) as { resources: { name: string }[] }).resources;

const datasets = globSync('data/*/datapackage.json', { cwd: FOLDER }).map((file) =>
  dirname(file.replaceAll('\\', '/')).replace('data/', ''),
);

test('there are several datasets', () => {
  expect(datasets.length).toBeGreaterThan(5);
});

describe.each(datasets)('%s', (dataset) => {
  const tables = resourcesOf(dataset);
  const codebook = rowsOf(`data/${dataset}/codebook.csv`);
  const explained = (kind: string, table = '') =>
    codebook.filter((entry) => entry.kind === kind && (table === '' || entry.table === table)).map(({ name }) => name);

  test.each(tables.filter(({ name }) => existsSync(join(FOLDER, `data/${dataset}/${name}.json`))))(
    'the JSON of $name is a list with the rows of the CSV',
    ({ name }) => {
      const csv = rowsOf(`data/${dataset}/${name}.csv`);
      const columns = Object.keys(csv[0] ?? {});
      const rows = JSON.parse(read(`data/${dataset}/${name}.json`)) as Record<string, unknown>[];
      // Text that a spreadsheet would run has an apostrophe before it in CSV only.
      const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
      expect(rows.map((row) => columns.map((column) => text(row[column])))).toEqual(
        csv.map((row) => columns.map((column) => unguard(row[column] ?? ''))),
      );
    },
  );

  test('the codebook explains every column, indicator and unit that occurs, in both languages', () => {
    for (const { name } of tables) {
      const csv = rowsOf(`data/${dataset}/${name}.csv`);
      const used = (column: string) => [...new Set(csv.map((row) => row[column] ?? ''))].filter(Boolean);
      expect(
        Object.keys(csv[0] ?? {}).filter((column) => !explained('column', name).includes(column)),
        name,
      ).toEqual([]);
      if (explained('indicator').length === 0) continue;
      expect(used('indicator').filter((id) => !explained('indicator').includes(id))).toEqual([]);
      expect(used('unit').filter((id) => !explained('unit').includes(id))).toEqual([]);
    }
    expect(codebook.filter(({ zh, en }) => !zh || !en)).toEqual([]);
  });

  test('its page leads to each file, by its own name, and prints the checksum of those with data', () => {
    const page = read(`en/data/${dataset}/index.html`);
    for (const { name } of tables)
      for (const file of globSync(`${name}.*`, { cwd: join(FOLDER, 'data', dataset) })) {
        // A description of columns; those of wide tables are found beside them.
        if (file.endsWith('.csv-metadata.json')) continue;
        expect(page).toContain(`<a href="/data/${dataset}/${file}">${file}</a>`);
        expect(page).toContain(
          createHash('sha256')
            .update(readFileSync(join(FOLDER, 'data', dataset, file)))
            .digest('hex'),
        );
      }
    for (const file of ['codebook.csv', 'datapackage.json'])
      expect(page).toContain(`<a href="/data/${dataset}/${file}">${file}</a>`);
  });

  test('the list of datasets leads to its first table in every format', () => {
    const list = read('en/data/index.html');
    for (const format of Object.keys(datasetFormats))
      expect(list).toContain(`href="/data/${dataset}/${tables[0]?.name}.${format}"`);
  });
});
