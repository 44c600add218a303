/** The programs that a dataset offers do what they say, on the files of the built site: those in languages that run here. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

test('DuckDB reads the series from Parquet and draws its bars', async () => {
  const duckDb = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await duckDb.runAndReadAll(codeOf('incomes', 'duckdb-sql'))).getRowObjectsJS();
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.every(({ plot }) => String(plot).includes('█'))).toBe(true);
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
