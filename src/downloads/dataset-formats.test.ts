/** What is hard to carry comes through every format, and is read back by what others wrote. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { unguard } from './csv.ts';
import { endingsOf, typedEndingsOf, typedFormats } from './dataset-formats.ts';
import { downloadFormats } from './download-formats.ts';
import type { TypedTable } from './typed-table.ts';

const columns = [
  { name: 'id', type: 'string' },
  { name: 'text', type: 'string' },
  { name: 'year', type: 'integer' },
  { name: 'value', type: 'number' },
  { name: 'chosen', type: 'boolean' },
  { name: 'never', type: 'string' },
] as const;
const texts = [
  ...['NA', 'null', 'true', '110000', '000123', '1e5', '2020-01-02', 'a, b', 'say "no"', '"', "it's", '“引号”', '𠮷😀'],
  ...['two\nlines', 'two\r\nlines', 'two\rlines', 'line\u2028and\u2029paragraph', '\ttab', ' spaces ', '<b>&amp;</b>'],
  ...['=1+1', '+A1', '-cmd', '@SUM(A1)', '＝1', "'=1", '\n=1', '-2.3', '_x000D_', 'a\\nb', 'NaN', null],
];
const values = [0, -2.3, 0.1 + 0.2, 1e300, -1e300, 1e-300, 5e-324, 1.2345678901234568e17, 1.7976931348623157e308, null];
const years = [2020, -1, 2_147_483_647, null];
const rows = texts.map((text, index) => ({
  id: String(index).padStart(6, '0'),
  ...{ text, year: years[index % years.length] ?? null, value: values[index % values.length] ?? null },
  ...{ chosen: [true, false, null][index % 3] ?? null, never: null },
}));
const beside = { codebook: { columns: ['name', 'en'], rows: [{ name: 'id', en: '=the key' }] } };
const table: TypedTable = { columns, rows, about: { release: '0.2.0', licence: 'free, “with attribution”' }, beside };
const names = columns.map(({ name }) => name);

const textOf = (ending: string) => downloadFormats[ending]?.write({ columns: names, rows }) ?? '';
const bytesOf = async (ending: string) => (await typedFormats[ending]?.write(table)) ?? new Uint8Array();
const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterEach(() => vi.useRealTimers());
afterAll(() => rmSync(folder, { recursive: true }));

/** Rows of a file as DuckDB reads them. */
async function byDuckDb(ending: string, content: string | Uint8Array, reader: (file: string) => string) {
  const file = join(folder, `table.${ending}`);
  writeFileSync(file, content);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(`SELECT * FROM ${reader(file)}`);
  const types = Object.fromEntries(result.columnNames().map((name, at) => [name, String(result.columnType(at))]));
  return { types, rows: result.getRowObjectsJS() };
}

/** A spreadsheet by a reader that is not its writer. */
const workbook = async () => read(await bytesOf('xlsx'), { cellStyles: true, cellNF: true });

test('CSV: every text, number and absence comes back, numbers exactly', () => {
  for (const ending of ['csv', 'excel.csv']) {
    const content = textOf(ending).replace(/^\ufeff/, '');
    const parsed = Papa.parse<Record<string, string>>(content, { header: true, newline: '\r\n', skipEmptyLines: true });
    const cells = parsed.data.map((row) => names.map((name) => unguard(row[name] ?? '')));
    expect(cells).toEqual(rows.map((row) => names.map((name) => String(row[name] ?? ''))));
  }
});

test('CSV: DuckDB reads the same, codes as texts when it is told that they are', async () => {
  const { rows: seen } = await byDuckDb('csv', textOf('csv'), (file) => {
    const types = `{'id': 'VARCHAR', 'text': 'VARCHAR', 'year': 'INTEGER', 'value': 'DOUBLE', 'chosen': 'BOOLEAN'}`;
    return `read_csv('${file}', header = true, all_varchar = false, types = ${types}, quote = '"', escape = '"')`;
  });
  expect(seen.map((row) => ({ ...row, text: row.text === null ? null : unguard(String(row.text)) }))).toEqual(rows);
});

test('JSON: every cell comes back as it was, in DuckDB too', async () => {
  expect(JSON.parse(textOf('json'))).toEqual(rows);
  const { rows: seen } = await byDuckDb('json', textOf('json'), (file) => {
    const types = `{id: 'VARCHAR', text: 'VARCHAR', year: 'INTEGER', value: 'DOUBLE', chosen: 'BOOLEAN', never: 'VARCHAR'}`;
    return `read_json('${file}', columns = ${types})`;
  });
  expect(seen).toEqual(rows);
});

test('Parquet: every cell comes back as it was, with the type of its column, in two readers', async () => {
  const bytes = await bytesOf('parquet');
  expect(await parquetReadObjects({ file: bytes.buffer })).toEqual(rows);
  const { types, rows: seen } = await byDuckDb('parquet', bytes, (file) => `read_parquet('${file}')`);
  expect(seen).toEqual(rows);
  expect(types).toEqual({
    ...{ id: 'VARCHAR', text: 'VARCHAR', year: 'INTEGER', value: 'DOUBLE', chosen: 'BOOLEAN', never: 'VARCHAR' },
  });
});

test('Parquet: the file says what it belongs to', async () => {
  const said = parquetMetadata((await bytesOf('parquet')).buffer).key_value_metadata;
  expect(Object.fromEntries(said?.map(({ key, value }) => [key, value]) ?? [])).toEqual(table.about);
});

test('XLSX: every cell comes back as it was: texts as texts, none a formula, absent as empty', async () => {
  const sheet = (await workbook()).Sheets.data ?? {};
  const cells = rows.map((_, row) =>
    names.map(
      (_, column) => sheet[utils.encode_cell({ r: row + 1, c: column })] as Record<string, unknown> | undefined,
    ),
  );
  // The reader makes one sign of a carriage return and a line feed; the file has both.
  const asRead = (cell: unknown) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell);
  const written = rows.map((row) => names.map((name) => asRead(row[name])));
  expect(cells.map((row) => row.map((cell) => cell?.v ?? null))).toEqual(written);
  const strings = unzipSync(await bytesOf('xlsx'))['xl/sharedStrings.xml'];
  expect(new TextDecoder().decode(strings)).toContain('two_x000D_\nlines');
  const kinds = cells.map((row) => row.map((cell) => cell?.t ?? null));
  const kindOf = { string: 's', number: 'n', boolean: 'b' } as Readonly<Record<string, string>>;
  expect(kinds).toEqual(rows.map((row) => names.map((name) => kindOf[typeof row[name]] ?? null)));
  expect(cells.flat().filter((cell) => cell && 'f' in cell)).toEqual([]);
  // A cell shown as text keeps its text when somebody edits it.
  expect(cells.every(([id, text]) => id?.z === '@' && (text?.z ?? '@') === '@')).toBe(true);
});

test('XLSX: sheets for table, codebook and what it belongs to, each with a heading that stays', async () => {
  const book = await workbook();
  expect(book.SheetNames).toEqual(['data', 'codebook', 'about']);
  expect(utils.sheet_to_json(book.Sheets.data ?? {}, { header: 1 })[0]).toEqual(names);
  expect(utils.sheet_to_json(book.Sheets.codebook ?? {})).toEqual(beside.codebook.rows);
  const about = Object.entries(table.about).map(([name, value]) => ({ name, value }));
  expect(utils.sheet_to_json(book.Sheets.about ?? {})).toEqual(about);
  const parts = unzipSync(await bytesOf('xlsx'));
  for (const sheet of [1, 2, 3]) {
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${sheet}.xml`]);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  }
});

test('XLSX: a text that no cell of Excel can hold stops the build', async () => {
  const long = { ...table, rows: [{ text: 'x'.repeat(32_768) }] };
  await expect(Promise.resolve(typedFormats.xlsx?.write(long))).rejects.toThrow('32767 characters');
});

test.each(Object.keys(typedFormats))(
  '%s: the same table makes the same bytes, whenever it is written',
  async (ending) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T10:00:00Z') });
    const first = await bytesOf(ending);
    vi.setSystemTime(new Date('2027-03-04T05:06:08Z'));
    expect(Buffer.compare(first, await bytesOf(ending))).toBe(0);
  },
);

test('a table comes in every format while it is not too long, and a wide one in those of spreadsheets', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({}));
  expect(typedEndingsOf({ wide: false, rows: rows(100_000) })).toEqual(['parquet', 'xlsx']);
  expect(typedEndingsOf({ wide: false, rows: rows(100_001) })).toEqual(['parquet']);
  expect(typedEndingsOf({ wide: true, rows: rows(1) })).toEqual([]);
  expect(endingsOf({ wide: false, rows: rows(100_000) })).toEqual(['csv', 'excel.csv', 'json']);
  expect(endingsOf({ wide: false, rows: rows(100_001) })).toEqual(['csv', 'excel.csv']);
  expect(endingsOf({ wide: true, rows: rows(1) })).toEqual(['csv', 'excel.csv']);
});
