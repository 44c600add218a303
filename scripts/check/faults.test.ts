import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { formatProblem } from '../read/problem.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const faults = readdirSync(fixtures).filter((name) => name !== 'base');

/** A fault laid over the sound data, in a folder of its own. */
function folderOf(fault: string): string {
  const folder = temporaryFolder();
  cpSync(join(fixtures, 'base'), folder, { recursive: true });
  cpSync(join(fixtures, fault), folder, { recursive: true });
  return folder;
}

const printed = (fault: string) =>
  buildRecord(folderOf(fault)).problems.map((problem) => `${formatProblem(problem)}\n`);

test('the sound data have no fault', () => {
  expect(printed('base')).toEqual([]);
});

test.each(faults)('%s is reported with its place, what was expected and what to do', (fault) => {
  expect(printed(fault)).not.toEqual([]);
  expect(printed(fault).join('')).toBe(readFileSync(join(fixtures, fault, 'messages.txt'), 'utf8'));
});

test('faults of several files come in one run, by file, line and column', () => {
  const places = buildRecord(folderOf('several')).problems.map(({ file, line, column }) => [file, line, column]);
  expect(places).toEqual([
    ['catalog/targets.csv', 2, 65],
    ['raw/a.csv', 1, 1],
    ['raw/income.csv', 2, 4],
    ['raw/income.csv', 3, 1],
  ]);
});
