import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCsv } from '../read/parse-csv.ts';
import { csvOf, misspelt } from './edit.ts';
import type { Mutation } from './mutation.ts';
import { countOfTwoRounds, OPERATORS, plan } from './operators.ts';
import { randomFrom } from './random.ts';
import { readSoundRecord, type SoundRecord } from './sound-record.ts';
import { shifted } from './values-out-of-line.ts';

const record = readSoundRecord('data');
const base = readSoundRecord('scripts/check/fixtures/base');

function mutationOf(name: string, number = 0, from: SoundRecord = record): Mutation {
  const random = randomFrom(`1/${name}/${number}`);
  const operator = OPERATORS.find((one) => one.name === name);
  for (let at = 0; operator && at < 50; at++) {
    const mutation = operator.mutate(from, random);
    if (mutation) return mutation;
  }
  throw new Error(`${name} found nothing`);
}

/** Rows of the table of the fixture as a mutation leaves them. */
function cellsAfter(name: string, number = 0): string[][] {
  const content = mutationOf(name, number, base).changes.get('raw/income.csv');
  return parseCsv(String(content)).rows.map(({ cells }) => [...cells]);
}

const sidecarAfter = (name: string) =>
  JSON.parse(String(mutationOf(name, 0, base).changes.get('raw/income.sidecar.json')));

test('there are ways of every kind, each with a name of its own', () => {
  expect(new Set(OPERATORS.map(({ kind }) => kind))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  expect(new Set(OPERATORS.map(({ name }) => name)).size).toBe(OPERATORS.length);
});

test.each(OPERATORS.filter(({ heavy }) => !heavy).map(({ name }) => name))(
  '%s changes files, and the same for one seed',
  (name) => {
    const { note, changes } = mutationOf(name);
    expect(note).toMatch(/\.(csv|json)|raw\//);
    expect(changes.size).toBeGreaterThan(0);
    for (const [path, change] of changes) {
      const file = join('data', path);
      const before = lstatSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : null;
      if (before !== null && typeof change === 'string') expect(change).not.toBe(before.toString());
    }
    expect(mutationOf(name)).toMatchObject({ note, changes });
  },
);

test('a changed table is what its sidecar has the checksum of', () => {
  for (const name of ['cell-times-10', 'line-ends-cr', 'utf-16-big-endian', 'one-row-gone']) {
    const { changes } = mutationOf(name, 0, base);
    const hash = createHash('sha256')
      .update(changes.get('raw/income.csv') as string)
      .digest('hex');
    expect(String(changes.get('raw/income.sidecar.json'))).toContain(`"hash": "sha256:${hash}"`);
  }
});

test('writing a table again changes none of its cells', () => {
  for (const { grid, sidecar } of record.tables)
    expect(parseCsv(csvOf(grid, sidecar.delimiter), sidecar.delimiter).rows.map(({ cells }) => cells)).toEqual(grid);
});

test('numbers are shifted as text', () => {
  expect(shifted('16467.0', 1)).toBe('164670');
  expect(shifted('16467.0', -1)).toBe('1646.70');
  expect(shifted('12,345', 2)).toBe('1234500');
  expect(shifted('5', -4)).toBe('0.0005');
  expect(shifted('-2.35', 1)).toBe('-23.5');
  expect(shifted('0.6', 1)).toBe('6');
  expect(shifted('约500', 1)).toBe('约500');
});

test('a slip of the pen never leaves a word of two letters as it was', () => {
  for (let at = 0; at < 50; at++) expect(misspelt('河北', randomFrom(`${at}`))).not.toBe('河北');
});

test('one cell changes, and only that', () => {
  const before = base.tables[0]?.grid.flat() ?? [];
  for (const name of ['cell-times-10', 'cell-by-10000', 'sign-flipped', 'infinity', 'zero-for-number']) {
    const after = cellsAfter(name).flat();
    expect(
      after.filter((text, at) => text !== before[at]),
      name,
    ).toHaveLength(1);
  }
});

test('headings of years change places, rows and columns go', () => {
  expect(cellsAfter('neighbouring-years-swapped')[0]).toEqual(['region', '2020', '2019']);
  expect(cellsAfter('first-column-of-numbers-gone')).toEqual([
    ['region', '2020'],
    ['全国', '17131.5'],
    ['河北', '16467.0'],
  ]);
  expect(cellsAfter('names-of-two-rows-swapped').map(([name]) => name)).toEqual(['region', '河北', '全国']);
  expect(
    cellsAfter('column-emptied')
      .flat()
      .filter((text) => text === ''),
  ).toHaveLength(2);
  expect(cellsAfter('all-years-one-later')[0]).toEqual(['region', '2020', '2021']);
});

test('a file that is cut ends inside its last number', () => {
  const content = String(mutationOf('cut-inside-last-number', 0, base).changes.get('raw/income.csv'));
  const whole = base.tables[0]?.text.trimEnd() ?? '';
  expect(whole.startsWith(content)).toBe(true);
  expect(content).toMatch(/河北,15373\.1,\d[\d.]*$/);
});

test('the sidecar says something else, and its other keys stay', () => {
  const sound = JSON.parse(base.tables[0]?.sidecarText ?? '');
  expect(sidecarAfter('header-rows-too-low')).toEqual({ ...sound, headerRows: [2] });
  expect(sidecarAfter('footer-of-nothing')).toEqual({ ...sound, footer: '^注：第四十栏' });
  expect(sidecarAfter('table-unit-too-large').columns[1].unit).toBe('yuan-10k');
  expect(mutationOf('json-key-twice', 0, base).mustStop).toBe(true);
});

test('a plan takes every operator in turn, and heavy ones once', () => {
  const two = OPERATORS.filter(({ name }) => ['cell-times-10', 'faulty-rows-200000'].includes(name));
  expect(plan(4, two)).toEqual([
    { operator: 'cell-times-10', number: 0 },
    { operator: 'faulty-rows-200000', number: 0 },
    { operator: 'cell-times-10', number: 1 },
    { operator: 'cell-times-10', number: 2 },
  ]);
  expect(countOfTwoRounds(two)).toBe(3);
  expect(plan(3, [])).toEqual([]);
  expect(plan(0)).toEqual([]);
});
