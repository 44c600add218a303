import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { compressFiles, compressibleFiles } from './compress-files.ts';
import { siteFiles } from './site-files.ts';

const PAGE = '<p>Ledger</p>'.repeat(1000);

/** A folder with compressed copies, and what was told of them. */
async function compressed() {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'a.html': PAGE, 'b.csv': `${PAGE}!`, 'small.txt': 'a', 'c.png': PAGE }))
    writeFileSync(join(folder, name), text);
  const told: unknown[] = [];
  await compressFiles(folder, compressibleFiles(siteFiles(folder)), (bytes) => told.push(bytes));
  return { folder, told, copy: (name: string) => readFileSync(join(folder, name)) };
}

test('texts get copies that hold the same, and only those that are worth it', async () => {
  const { folder, told, copy } = await compressed();
  expect(readdirSync(folder).sort()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.csv',
    'b.csv.br',
    'b.csv.gz',
    'c.png',
    'small.txt',
  ]);
  expect(brotliDecompressSync(copy('a.html.br')).toString()).toBe(PAGE);
  expect(gunzipSync(copy('a.html.gz')).toString()).toBe(PAGE);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({ '.br': copy('a.html.br').length, '.gz': copy('a.html.gz').length });
});

test('copies name neither the time nor the system, and come out the same again', async () => {
  const [one, other] = [await compressed(), await compressed()];
  for (const name of ['a.html.br', 'a.html.gz', 'b.csv.br', 'b.csv.gz'])
    expect(one.copy(name)).toEqual(other.copy(name));
  expect([...one.copy('a.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});
