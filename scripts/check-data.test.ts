import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from './build-record.ts';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';
import { formatProblem } from './read/problem.ts';

const root = join(import.meta.dirname, '..');
const fixtures = join(import.meta.dirname, 'check/fixtures');
const hebei = 'raw/github-vervain1902/2024-11-02/rural-disposable-income-by-province-2013-2020';

function check(data: string, ...files: string[]) {
  const paths = files.map((file) => join(data, file));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-data.ts', '--data', data, ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  const linesOf = (text: string) => text.trimEnd().replaceAll(`${data}/`, '').split('\n');
  return { status, lines: linesOf(stdout), ...(stderr === '' ? {} : { refused: linesOf(stderr) }) };
}

/** The faults of `several`: one in a catalog, one file without a sidecar, two in a table. */
function severalFaults(): string {
  const folder = temporaryFolder();
  for (const name of ['base', 'several']) cpSync(join(fixtures, name), folder, { recursive: true });
  return folder;
}

const region = [
  'raw/income.csv:3:1  error unknown-region  "河比"  expected a region of data/catalog/regions.csv',
  'correct the text, or add it there as an alias of the region it means',
].join('  → ');
const notANumber = (place: string, cell: string) =>
  [
    `${place}  error not-a-number  "${cell}"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5`,
    'correct the cell after the publication; if it means "no value", list it in missingValues',
  ].join('  → ');
const number = notANumber('raw/income.csv:2:4', '12x');

test('checking one table prints its problems only and exits with 1', () => {
  const expected = { status: 1, lines: [number, region, '1 files checked: 2 errors, 0 warnings.'] };
  expect(check(severalFaults(), 'raw/income.csv')).toEqual(expected);
  expect(check(severalFaults(), 'raw/income.sidecar.json')).toEqual(expected);
});

test('checking a good table exits with 0, whatever is wrong elsewhere', () => {
  const folder = severalFaults();
  for (const name of ['income.csv', 'income.sidecar.json'])
    cpSync(join(fixtures, 'base/raw', name), join(folder, 'raw', name));
  expect(check(folder, 'raw/income.csv')).toEqual({ status: 0, lines: ['1 files checked: 0 errors, 0 warnings.'] });
});

test('checking a catalog prints its problems only', () => {
  const { status, lines } = check(severalFaults(), 'catalog/targets.csv');
  expect(status).toBe(1);
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    'catalog/targets.csv:2:65',
    '1 files checked: 1 errors, 0 warnings.',
  ]);
});

test('a file without sidecar, one that is not there and a good one can be checked together', () => {
  const { status, lines, refused } = check(severalFaults(), 'raw/a.csv', 'raw/income.csv', 'raw/no.csv');
  expect(status).toBe(1);
  expect(refused).toEqual(['raw/no.csv is not there.']);
  expect(lines.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'raw/a.csv:1:1 error missing-origin',
    'raw/income.csv:2:4 error not-a-number',
    'raw/income.csv:3:1 error unknown-region',
    '2 files checked: 3 errors, 0 warnings.',
  ]);
});

test('a path that is no data file is refused in one line, not passed as sound', () => {
  const folder = severalFaults();
  writeFileSync(join(folder, 'notes.csv'), '');
  expect(check(folder, 'raw')).toEqual({
    status: 1,
    lines: [''],
    refused: ['raw is a folder; name the files in it, or none to check all.'],
  });
  expect(check(folder, '../nonexistent.csv').refused).toEqual([`${join(folder, '../nonexistent.csv')} is not there.`]);
  expect(check(folder, 'notes.csv').refused).toEqual([
    `notes.csv is not below raw/ or catalog/; name another data folder with --data.`,
  ]);
  expect(check(folder, 'raw', 'notes.csv').refused).toHaveLength(2);
});

test.each([
  ['check/fixtures/nowhere', 'a folder that is there'],
  ['check-data.ts', 'a folder, not a file'],
])('--data %s is told in one line', (path, expected) => {
  const named = join(import.meta.dirname, path);
  expect(check(named)).toMatchObject({
    status: 1,
    refused: [
      `npm run data:check: "${named}" is given for --data, which takes ${expected}. Options: --data DIR, --help.`,
    ],
  });
});

test('a table is told where it differs from another, whichever of the two is to blame', () => {
  const folder = temporaryFolder();
  for (const name of ['base', 'tables-disagree']) cpSync(join(fixtures, name), folder, { recursive: true });
  for (const name of ['raw/income.csv', 'raw/income-2020.csv'])
    expect(check(folder, name).lines.map((line) => line.split('  ').slice(0, 3).join(' '))).toEqual([
      'raw/income-2020.csv:3:4 error tables-disagree "16647.0"',
      '1 files checked: 1 errors, 0 warnings.',
    ]);
});

test('the whole folder is checked when no file is named', () => {
  expect(check(join(fixtures, 'base'))).toEqual({ status: 0, lines: ['All data checked: 0 errors, 0 warnings.'] });
  expect(check(severalFaults()).status).toBe(1);
});

/** A copy of the real data in which Hebei 2020, printed 16467.04, is misread as 16467.O4. */
function corrupted(): { folder: string; before: string; after: string } {
  const folder = temporaryFolder();
  cpSync(join(root, 'data'), folder, { recursive: true });
  const path = join(folder, `${hebei}.csv`);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('16467.04', '16467.O4'));
  const hash = (content: string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return { folder, before: hash(text), after: hash(readFileSync(path, 'utf8')) };
}

// Line 5 of the file is 河北,Hebei,9187.71,10186.14,11050.51,11919.35,12880.94,14030.89,15373.08,16467.04:
// nine cells of 2 + 5 + 7 + 6 × 8 characters and nine commas stand before the last one.
const cell = notANumber(`${hebei}.csv:5:72`, '16467.O4');

test('one corrupted cell of the real data is found at its line and column', () => {
  const { folder, before, after } = corrupted();
  const sidecar = join(folder, `${hebei}.sidecar.json`);
  writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace(before, after));
  expect(buildRecord(folder).problems.map(formatProblem)).toEqual([cell]);
});

test('without a new checksum the changed file is reported as well', () => {
  const { folder, before, after } = corrupted();
  expect(buildRecord(folder).problems.map(formatProblem)).toEqual([
    cell,
    [
      `${hebei}.sidecar.json:7:11  error changed-file  "${before}"  expected ${after}`,
      ', the checksum of rural-disposable-income-by-province-2013-2020.csv as it is now',
      '  → restore the published file; if the new file is meant, write the new checksum into hash',
    ].join(''),
  ]);
});

test('a line added to a published file is noticed by its checksum', () => {
  const { folder } = corrupted();
  appendFileSync(join(folder, `${hebei}.csv`), '\n');
  expect(buildRecord(folder).problems.map(({ check }) => check)).toContain('changed-file');
});
