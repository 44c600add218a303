import { createHash } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { listProblems } from './list-problems.ts';

const region = { name: 'region', role: 'region' };
const year = { match: '^(\\d{4})$', role: 'value', period: '$1' };

/** How many problems of each check a table has, and how many lines tell them. */
function faultsOf(text: string, facts: object = {}): { checks: Record<string, number>; lines: number } {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../check/fixtures/base'), folder, { recursive: true });
  const sidecar = {
    name: 'income',
    path: 'income.csv',
    title: 'Many faults',
    source: 'bureau',
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    defaults: { indicator: 'income' },
    columns: [region, year],
    holds: { rows: text.split('\n').length - 2 },
    ...facts,
  };
  writeFileSync(join(folder, 'raw/income.csv'), text);
  writeFileSync(join(folder, 'raw/income.sidecar.json'), JSON.stringify(sidecar));
  const { problems } = buildRecord(folder);
  const checks: Record<string, number> = {};
  for (const { check } of problems) checks[check] = (checks[check] ?? 0) + 1;
  return { checks, lines: listProblems(problems).length };
}

test('150,000 rows that are too short', { timeout: 60_000 }, () => {
  expect(faultsOf(`region,2019\n${'x\n'.repeat(150_000)}`)).toEqual({ checks: { 'ragged-row': 150_000 }, lines: 101 });
});

test('30,000 unknown labels, each told once for its two cells', { timeout: 60_000 }, () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `label ${at},河北,1,2\n`).join('');
  const columns = [{ name: 'item', role: 'item' }, region, year];
  const { checks, lines } = faultsOf(`item,region,2019,2020\n${rows}`, { columns });
  expect([checks, lines]).toEqual([{ 'unknown-item': 30_000 }, 101]);
});

test('100,000 equal headings', { timeout: 60_000 }, () => {
  const wide = (cell: string) => Array<string>(100_000).fill(cell).join(',');
  const { checks, lines } = faultsOf(`region,${wide('2019')}\n河北,${wide('1')}\n`);
  expect([checks, lines]).toEqual([{ 'duplicate-heading': 1 }, 1]);
});

test('100,000 headings that nothing describes', { timeout: 60_000 }, () => {
  const headings = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
  const { checks, lines } = faultsOf(`region,${headings}\n`);
  expect(checks['undescribed-column']).toBe(100_000);
  expect(lines).toBeLessThan(110);
});

test('a line of three million characters', { timeout: 60_000 }, () => {
  expect(faultsOf(`region,2019\n${'x'.repeat(3_000_000)},1\n`)).toEqual({ checks: { csv: 1 }, lines: 1 });
});

test('50,000 keys that no sidecar has', { timeout: 60_000 }, () => {
  const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1]));
  expect(faultsOf('region,2019\n河北,1\n', keys)).toEqual({ checks: { 'sidecar-schema': 50_000 }, lines: 101 });
});
