/** Every file of a dataset holds the cells of its table, as programs read them that others wrote. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CFB, read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { unguard } from '../downloads/csv.ts';
import type { DatasetTable } from '../downloads/dataset-table.ts';
import { tablesOf } from '../downloads/dataset-tables.ts';
import { Ledger } from '../record/ledger.ts';
import { readRecord } from '../record/read-record.ts';
import { FOLDER } from './built-pages.ts';
import { firstDifference } from './first-difference.ts';

const record = join(import.meta.dirname, '..', 'data');
const ledger = new Ledger(readRecord((name) => JSON.parse(readFileSync(join(record, `${name}.json`), 'utf8'))));
const tables = ledger.data.datasets.flatMap((dataset) =>
  tablesOf(ledger, dataset).map((table) => ({ place: `${dataset.id}/${table.name}`, dataset, table })),
);
const long = tables.filter(({ table }) => !table.wide);
const file = (path: string) => join(FOLDER, 'data', path);
const namesOf = (table: DatasetTable) => table.columns.map(({ name }) => name);
const TYPES = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' };

let duckDb: DuckDBConnection;
beforeAll(async () => {
  duckDb = await (await DuckDBInstance.create(':memory:')).connect();
});
const ask = async (query: string) => (await duckDb.runAndReadAll(query)).getRowObjectsJS();

describe('DuckDB', () => {
  test.each(tables)('the CSV of $place', async ({ place, table }) => {
    for (const ending of ['csv', 'excel.csv']) {
      const seen = await ask(`FROM read_csv('${file(place)}.${ending}', header = true, all_varchar = true)`);
      const asText = table.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? null : String(cell)])),
      );
      const plain = seen.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? unguard(cell) : cell]),
        ),
      );
      expect(firstDifference(namesOf(table), asText, plain), ending).toBeNull();
    }
  });

  test.each(long)('the JSON of $place', async ({ place, table }) => {
    const types = table.columns.map(({ name, type }) => `"${name}": '${TYPES[type]}'`).join();
    const seen = await ask(`FROM read_json('${file(place)}.json', columns = {${types}})`);
    expect(firstDifference(namesOf(table), table.rows, seen)).toBeNull();
  });

  test.each(long)('the Parquet of $place, with the types of its columns', async ({ place, table }) => {
    const from = `read_parquet('${file(place)}.parquet')`;
    expect(firstDifference(namesOf(table), table.rows, await ask(`FROM ${from}`))).toBeNull();
    const types = await ask(`SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM ${from})`);
    expect(types).toEqual(table.columns.map(({ name, type }) => ({ name, type: TYPES[type] })));
  });

  test('the parts by indicator together are the whole, the folder read as a column', async () => {
    const { dataset, table } = long.find((one) => one.dataset.holds === 'all') ?? {};
    const rows = [...(table?.rows ?? [])].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    const parts = file(`${dataset?.id}/by-indicator/*/data.parquet`);
    const seen = await ask(`FROM read_parquet('${parts}', hive_partitioning = true) ORDER BY id`);
    expect(rows.length).toBeGreaterThan(10_000);
    expect(firstDifference(table ? namesOf(table) : [], rows, seen)).toBeNull();
  });
});

test('the list of the parts has each with its size and checksum', () => {
  const [list = ''] = globSync('*/by-indicator/files.json', { cwd: file('') });
  const folder = file(list.replace('files.json', ''));
  const files = JSON.parse(readFileSync(file(list), 'utf8')) as { path: string; bytes: number; hash: string }[];
  expect(files.map(({ path }) => path).sort()).toEqual(globSync('*/data.parquet', { cwd: folder }).sort());
  for (const { path, bytes, hash } of files) {
    const content = readFileSync(join(folder, path));
    expect([path, content.length, `sha256:${sumOf(content)}`]).toEqual([path, bytes, hash]);
  }
});

test.each(long)(
  'a spreadsheet of $place: its cells, no formula, codes as text',
  { timeout: 60_000 },
  ({ place, table }) => {
    const { data: sheet = {}, ...others } = read(readFileSync(`${file(place)}.xlsx`), { dense: true }).Sheets;
    const seen = utils.sheet_to_json<Record<string, unknown>>(sheet, { raw: true, defval: null });
    expect(firstDifference(namesOf(table), table.rows, seen)).toBeNull();
    const cells = (sheet['!data'] ?? []).flat().filter((cell) => cell !== undefined);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    const codebook = utils.sheet_to_json<Record<string, string>>(others.codebook ?? {});
    const explained = codebook.filter(({ kind }) => kind === 'column').map(({ name }) => name);
    expect(explained).toEqual(namesOf(table));
    const sources = utils.sheet_to_json<{ id: string }>(others.sources ?? {}).map(({ id }) => id);
    expect([...sources].sort()).toEqual(table.sources);
  },
);

test('the one zip has every CSV as it stands alone, and true checksums of all that is in it', () => {
  const [name = ''] = globSync('rural-ledger-*.zip', { cwd: file('') });
  const zip = CFB.read(readFileSync(file(name)), { type: 'buffer' });
  const contentOf = (path: string) => Buffer.from(CFB.find(zip, `/${basename(name, '.zip')}/${path}`)?.content ?? []);
  const sums = contentOf('SHA256SUMS').toString('utf8').trimEnd().split('\n');
  const inZip = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)] as const));
  expect([...inZip].filter(([path, sum]) => sumOf(contentOf(path)) !== sum)).toEqual([]);
  const beside = ledger.data.datasets.flatMap(({ id }) => [`${id}/codebook.csv`, `${id}/datapackage.json`]);
  const wanted = ['datapackage.json', ...beside, ...tables.map(({ place }) => `${place}.csv`)];
  expect([...inZip.keys()].filter((path) => path !== 'README.txt').sort()).toEqual(wanted.sort());
  for (const path of wanted) expect(sumOf(readFileSync(file(path))), path).toBe(inZip.get(path));
  const page = readFileSync(join(FOLDER, 'en/data/index.html'), 'utf8');
  expect(page).toContain(`href="/data/${name}"`);
});

function sumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
