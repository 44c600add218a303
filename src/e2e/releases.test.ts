/** What releases offer to be taken along: tables that stay, and what each changed. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

test.each(globSync('releases/*/*.csv', { cwd: FOLDER }))('%s has the checksum that its release prints', (file) => {
  const version = basename(dirname(file));
  const page = read(`en/releases/${version}/index.html`);
  expect(page).toContain(`href="/${file}"`);
  const hash = createHash('sha256')
    .update(readFileSync(join(FOLDER, file)))
    .digest('hex');
  expect(page).toContain(hash);
  expect(read(`releases/${version}/checksums.txt`)).toContain(`${hash}  ${basename(file)}\n`);
});

test('tables of early releases are also where they were published', () => {
  for (const version of ['0.1.0', '0.2.0'])
    for (const table of ['values.csv', 'targets.csv'])
      expect(read(`data/releases/${version}-${table}`)).toBe(read(`releases/${version}/${table}`));
});

/** Rows of a table of a release by what they are of. */
const tableOf = (file: string, key: readonly string[]) =>
  new Map(
    Papa.parse<Record<string, string>>(read(file), { header: true, skipEmptyLines: true }).data.map((row) => [
      key.map((name) => row[name]).join('|'),
      row,
    ]),
  );
const VALUE = ['indicator', 'dimensions', 'region', 'period'];

/** One number as a share of the other; two that are absent or nought are the same. */
const share = (a = '', b = '') => (Number(a) === Number(b) ? 1 : Number(a) / Number(b));

test.each([
  ['0.1.0', '0.2.0'],
  ['0.2.0', '0.3.0'],
])('the changes from %s to %s turn the values of the one into those of the other', (before, after) => {
  const [old, now] = [before, after].map((version) => tableOf(`releases/${version}/values.csv`, VALUE));
  const changes = tableOf(`releases/${after}/changes.csv`, VALUE);
  expect(changes.size).toBeGreaterThan(4);
  const told = (row: Record<string, string> | undefined, prefix = '') =>
    row && ['value', 'low', 'high', 'unit'].map((name) => row[`${prefix}${name}`]).join();
  for (const [key, change] of changes) {
    expect(told(change, 'old_'), key).toBe(change.kind === 'added' ? ',,,' : told(old?.get(key)));
    expect(told(change), key).toBe(change.kind === 'withdrawn' ? ',,,' : told(now?.get(key)));
  }
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  for (const key of keys)
    if (!changes.has(key)) expect(share(now?.get(key)?.value, old?.get(key)?.value), key).toBeCloseTo(1, 8);
});
