import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** Checks and lines of the problems of a fixture, with confirmations written into the sidecar of one of its tables. */
function problemsOf(fixture: string, table: string, confirmed: readonly object[]): string[] {
  const folder = temporaryFolder();
  for (const name of ['base', fixture]) cpSync(join(fixtures, name), folder, { recursive: true });
  const path = join(folder, `raw/${table}.sidecar.json`);
  const sidecar = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...sidecar, confirmed }));
  return buildRecord(folder).problems.map(({ check, line }) => `${check} ${line}`);
}

const change = { check: 'unlikely-change', reason: 'It was so.' };
const both = ['unlikely-change 2', 'unlikely-change 3'];
const left = (...confirmed: object[]) => problemsOf('unlikely-change', 'income', confirmed);

test('without a confirmation both changes stand', () => {
  expect(left()).toEqual(both);
});

test('a row and a column, a line, or the printed text confirm one of them', () => {
  expect(left({ ...change, row: '河北', column: '2018' })).toEqual(['unlikely-change 2']);
  expect(left({ ...change, line: 3 })).toEqual(['unlikely-change 2']);
  expect(left({ ...change, printed: '140308.9' })).toEqual(['unlikely-change 2']);
  expect(left({ ...change, line: 3 }, { ...change, column: '2020' })).toEqual([]);
});

test('another cell, another text or another check confirms nothing and is told', () => {
  for (const place of [
    { row: '河北', column: '2019' },
    { line: 3, printed: '14030.89' },
    { line: 1, column: '2018' },
  ])
    expect(left({ ...change, ...place })).toEqual([...both, 'unused-rule 1']);
  expect(left({ ...change, check: 'unlikely-value', line: 3 })).toEqual([...both, 'unused-rule 1']);
});

test('a confirmation for another number of problems than it says confirms none of them', () => {
  expect(left({ ...change, row: '河北', times: 2 })).toEqual([...both, 'confirmed-times 1']);
});

test('a confirmation needs a place and a reason', () => {
  expect(left({ ...change })).toEqual(['sidecar-schema 1']);
  expect(left({ ...change, line: 3, row: '河北' })).toEqual(['sidecar-schema 1']);
  expect(left({ ...change, line: 3, reason: '' })).toEqual(['sidecar-schema 1']);
});

test('either of two tables that disagree may say why', () => {
  const why = { check: 'tables-disagree', row: '河北', column: '2020', reason: 'One is preliminary.' };
  expect(problemsOf('tables-disagree', 'income-2020', [])).toEqual(['tables-disagree 3']);
  expect(problemsOf('tables-disagree', 'income-2020', [why])).toEqual([]);
  expect(problemsOf('tables-disagree', 'income', [why])).toEqual([]);
});

test('what is impossible cannot be confirmed', () => {
  const why = { check: 'impossible-value', line: 3, column: '2019', reason: 'No.' };
  expect(problemsOf('impossible-share', 'income', [why])).toEqual(['impossible-value 3']);
});
