/**
 * The programs that a dataset offers do what they say, on the files of the built site: those in languages that run here.
 * Trino is held against the columns of the files only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { elementOf, readMarkup, textOf } from '../record/read-markup.ts';
import { FOLDER } from './built-pages.ts';

/** The code on the page of a dataset, reading the files of the folder instead of addresses. */
function codeOf(dataset: string, language: string): string {
  const page = readMarkup(readFileSync(join(FOLDER, `en/data/${dataset}/index.html`), 'utf8'));
  const code = textOf(elementOf(page, `#copy-code-${language}`));
  expect(code.length).toBeGreaterThan(100);
  return code.replace(/https?:\/\/[^/"']+\/data\//g, `${join(process.cwd(), FOLDER)}/data/`);
}

const inDuckDb = async () => {
  const duckDb = await (await DuckDBInstance.create(':memory:')).connect();
  return (await duckDb.runAndReadAll(codeOf('incomes', 'duckdb-sql'))).getRowObjectsJS();
};

/** Whether a program runs on this machine; where it does not, its test is left out and counted so. */
const runs = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
/** Debian's own first: it is the one that has what Debian installs. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Runs code in a folder of its own, without a screen; it ends by printing the series as JSON-like pairs. */
function pairsOf(program: string, args: readonly string[]): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'first-plot-'));
  const env = { ...process.env, MPLBACKEND: 'Agg', MPLCONFIGDIR: cwd };
  const { stdout, stderr, status } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout.trim().split('\n');
}
const pairsInDuckDb = async () => (await inDuckDb()).map(({ year, value }) => `${year} ${Number(value).toFixed(2)}`);

test.skipIf(!runs(python, '-c', 'import pandas, matplotlib'))('Python reads the same series and plots it', async () => {
  const print = 'for year, value in zip(series.year, series.value): print(int(year), "%.2f" % value)';
  expect(pairsOf(python, ['-c', `${codeOf('incomes', 'python')}\n${print}`])).toEqual(await pairsInDuckDb());
});

test.skipIf(!runs('Rscript', '--version'))('R reads the same series and plots it', async () => {
  const print = 'cat(sprintf("%d %.2f", series$year, series$value), sep = "\n")';
  expect(pairsOf('Rscript', ['-e', `${codeOf('incomes', 'r')}\n${print}`])).toEqual(await pairsInDuckDb());
});

test('DuckDB reads the series from Parquet and draws its bars', async () => {
  const rows = await inDuckDb();
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.every(({ plot }) => String(plot).includes('█'))).toBe(true);
});

/** Rows of the parts by indicator, as DuckDB reads them with the folder as a column. */
async function askParts(query: (parts: string) => string) {
  const parts = `read_parquet('${FOLDER}/data/observations/by-indicator/*/data.parquet', hive_partitioning = true)`;
  const duckDb = await (await DuckDBInstance.create(':memory:')).connect();
  return (await duckDb.runAndReadAll(query(parts))).getRowsJS();
}

/** The series that programs for clusters select, as DuckDB finds it in the parts. */
async function pairsInParts(): Promise<string[]> {
  const conditions = /WHERE (.*)\n/.exec(codeOf('observations', 'clickhouse-sql'))?.[1];
  const rows = await askParts((parts) => `SELECT year, value FROM ${parts} WHERE ${conditions} ORDER BY year`);
  return rows.map(([year, value]) => `${year} ${Number(value).toFixed(2)}`);
}

test('the programs for clusters select a series that the parts have', async () => {
  expect((await pairsInParts()).length).toBeGreaterThan(10);
});

test.skipIf(!runs('curl', '--version') || !runs('sha256sum', '--version'))('the shell copies all parts', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'parts-'));
  const code = codeOf('observations', 'shell').replaceAll(`${process.cwd()}/`, `file://${process.cwd()}/`);
  const { status, stderr } = spawnSync('sh', ['-e', '-c', code], { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const copied = globSync('observations/by-indicator/*/data.parquet', { cwd });
  expect(copied.sort()).toEqual(globSync('observations/by-indicator/*/*', { cwd: join(FOLDER, 'data') }).sort());
  expect(copied.length).toBeGreaterThan(100);
});

test.skipIf(!runs('clickhouse', 'local', '--version'))('ClickHouse reads the series from the parts', async () => {
  const query = codeOf('observations', 'clickhouse-sql');
  const cwd = join(FOLDER, 'data');
  const { stdout, stderr } = spawnSync('clickhouse', ['local', `--query=${query}`], { cwd, encoding: 'utf8' });
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(
    pairs.map(([year, value]) => `${year} ${Number(value).toFixed(2)}`),
    stderr,
  ).toEqual(await pairsInParts());
});

test.skipIf(!runs(python, '-c', 'import pyspark'))('Spark reads the series from the parts', async () => {
  const code = codeOf('observations', 'spark-python').replace('s3a://bucket', join(process.cwd(), FOLDER, 'data'));
  const print = 'for row in series.collect(): print(row.year, "%.2f" % row.value)';
  expect(pairsOf(python, ['-c', code.replace('series.show(100)', print)])).toEqual(await pairsInParts());
});

test('Trino declares the columns that the parts have', async () => {
  const found = await askParts((parts) => `SELECT column_name, lower(column_type) FROM (DESCRIBE FROM ${parts})`);
  const declared = [...codeOf('observations', 'trino-sql').matchAll(/^ {2}"(\w+)" (\w+),?$/gm)];
  expect(declared.map(([, name, type]) => [name, type])).toEqual(found);
});

test('JavaScript reads the series from JSON and prints its bars', () => {
  const code = codeOf('incomes', 'javascript').replace(
    /await \(await fetch\("([^"]+)"\)\)\.json\(\)/,
    'JSON.parse((await import("node:fs")).readFileSync("$1", "utf8"))',
  );
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n').length).toBeGreaterThan(10);
  expect(stdout).toMatch(/^\d{4} █+ [\d.]+$/m);
});
