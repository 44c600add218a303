import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSidecars } from '../read/find-tables.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { formatProblem } from '../read/problem.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { readTable } from '../read/read-table.ts';
import { makeModel } from './model.ts';
import { normaliseTable } from './normalise-table.ts';

/** The table in `fixtures/published/<name>`, as it was published, read with the real catalog; no problem is allowed. */
function figures(name: string): string[] {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../../data/catalog'), join(folder, 'catalog'), { recursive: true });
  cpSync(join(import.meta.dirname, 'fixtures/published', name), join(folder, 'raw'), {
    recursive: true,
    filter: (path) => !path.endsWith('draft.json'),
  });
  const model = makeModel(readCatalog(folder).files);
  const read = findSidecars(folder).map((sidecar) => readTable(folder, sidecar));
  const taken = read.flatMap(({ table }) => (table ? [normaliseTable(table, model)] : []));
  expect([...read, ...taken].flatMap(({ problems }) => problems.map(formatProblem))).toEqual([]);
  return taken
    .flatMap(({ drafts }) => drafts)
    .map(({ region, period, dimensions, printed, indicator }) =>
      [region, period, indicator.replace(/-.*/, ''), dimensions.incomeSource, printed].filter(Boolean).join(' '),
    )
    .sort();
}

const yearbook = (printed: (text: string) => string) =>
  [
    `110000 2019 rural total ${printed('28928.4')}`,
    `110000 2019 rural wages ${printed('21376.2')}`,
    `110000 2020 rural total ${printed('30125.7')}`,
    `110000 2020 rural wages ${printed('22340.0')}`,
    `150000 2019 rural total ${printed('15282.8')}`,
    `150000 2019 rural wages ${printed('3173.0')}`,
    `150000 2020 rural total ${printed('16566.9')}`,
    `150000 2020 rural wages ${printed('3350.0')}`,
    `CN 2019 rural total ${printed('16020.7')}`,
    `CN 2019 rural wages ${printed('6583.5')}`,
    `CN 2020 rural total ${printed('17131.5')}`,
    `CN 2020 rural wages ${printed('6973.9')}`,
  ].sort();

test('a heading merged over two years gives each column its text', () => {
  expect(figures('merged-heading')).toEqual(yearbook((text) => text));
});

// The workbook shows one decimal and separates thousands; 16020.67 is stored and 16,020.7 shown.
test.each(['workbook', 'old-workbook'])('%s: sheet, range, merged cells and what is shown are read', (name) => {
  expect(figures(name)).toEqual(yearbook((text) => text.replace(/(\d)(\d{3}\.)/, '$1,$2')));
});

test('a second line of notes in a bureau export is a note', () => {
  expect(figures('notes-of-two-lines')).toEqual(['CN 2019 all total 30733', 'CN 2020 all total 32189']);
});

test('notes and footers of one block leave the next one whole', () => {
  expect(figures('notes-in-blocks')).toEqual([
    '130000 2019 rural total 15373.1',
    '130000 2019 urban total 35737.7',
    '130000 2020 rural total 16467.0',
    '130000 2020 urban total 37285.7',
  ]);
});

test('quarters in Chinese words are quarters', () => {
  expect(figures('quarters')).toEqual([
    '110000 2018-Q3 rural total 20135',
    '110000 2018-Q4 rural total 26490.3',
    '130000 2018-Q3 rural total 10401',
    '130000 2018-Q4 rural total 14030.9',
  ]);
});

test('rows of metadata below the heading are left out', () => {
  expect(figures('rows-of-metadata')).toEqual([
    'CN 1949 all total 49.7',
    'CN 2022 all total 36883.28',
    'CN 2023 all total 39217.97',
  ]);
});

test.each(['big-endian', 'no-ending'])('%s: the file is read as it is', (name) => {
  expect(figures(name)).toEqual([
    '110000 2019 rural total 28928.4',
    '110000 2020 rural total 30125.7',
    '130000 2019 rural total 15373.1',
    '130000 2020 rural total 16467.0',
    '140000 2019 rural total 12902.4',
    '140000 2020 rural total 13878.0',
    '210000 2019 rural total 16108.0',
    '210000 2020 rural total 17450.0',
  ]);
});

test('blank columns at the edge, descending years, footnote marks and 全国总计 do not matter', () => {
  expect(figures('blank-edge')).toEqual([
    '130000 2018 rural total 14030.9',
    '130000 2019 rural total 15373.1',
    '130000 2020 rural total 16467.0',
    '220000 2018 rural total 13748.2',
    '220000 2019 rural total 14936.0',
    '220000 2020 rural total 16067.0',
    'CN 2018 rural total 14617.0',
    'CN 2019 rural total 16020.7',
    'CN 2020 rural total 17131.5',
  ]);
});

test('a label printed once stands for the rows below it where the sidecar says so', () => {
  expect(figures('label-above')).toEqual([
    '130000 2019 rural total 15373.1',
    '130000 2020 rural total 16467.0',
    'CN 2019 rural total 16020.7',
    'CN 2020 rural total 17131.5',
  ]);
});

test('three rows of heading are filled level by level', () => {
  expect(figures('three-levels')).toEqual([
    'CN 2019 rural total 16020.7',
    'CN 2019 urban total 42358.8',
    'CN 2020 rural total 17131.5',
    'CN 2020 urban total 43833.8',
  ]);
});
