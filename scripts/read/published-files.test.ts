import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeModel } from '../normalise/model.ts';
import { normaliseTable } from '../normalise/normalise-table.ts';
import { formatProblem } from './problem.ts';
import { readCatalog } from './read-catalog.ts';
import { readTable } from './read-table.ts';

const folder = join(import.meta.dirname, 'fixtures/published');
const model = makeModel(readCatalog('data').files);

/** A published file read to its figures. */
function read(name: string) {
  const { table, problems } = readTable(folder, `${name}.sidecar.json`);
  const result = table && normaliseTable(table, model);
  return {
    problems: [...problems, ...(result?.problems ?? [])].map(formatProblem),
    invisible: table?.invisible,
    figures: result?.drafts.map(({ region, period, value }) => `${region} ${period} ${value}`),
  };
}

/** Four provinces in two years; 北京市, 河北省, 山西省 and 辽宁省 are 11, 13, 14 and 21 in the codes of the state. */
const eight = [
  '110000 2020 30125.7',
  '110000 2019 28928.4',
  '130000 2020 16467',
  '130000 2019 15373.1',
  '140000 2020 13878',
  '140000 2019 12902.4',
  '210000 2020 17450',
  '210000 2019 16108',
];

test('a file whose last rows end in LF and the others in CR LF is read to its end', () => {
  expect(read('mixed-line-ends')).toEqual({ problems: [], invisible: 0, figures: eight });
});

test('a fault in a file with CR alone is found in its own line', () => {
  const { problems, figures } = read('cr-line-ends');
  expect(problems.map((problem) => problem.split('  ').slice(0, 3).join('  '))).toEqual([
    'cr-line-ends.csv:4:5  error not-a-number  "13878.0.1"',
  ]);
  expect(figures).toEqual(eight.toSpliced(4, 1));
});

test('UTF-16 with its big end first is read', () => {
  expect(read('big-endian')).toEqual({ problems: [], invisible: 0, figures: eight });
});

test('characters that nobody can see fall away from names and numbers, and are counted', () => {
  expect(read('invisible-cells')).toEqual({
    problems: [],
    // Behind 北京市, behind 16467.0, before and behind 13878.0.
    invisible: 4,
    figures: [eight[0], eight[2], eight[4]],
  });
});

test('characters that nobody can see fall away from headings', () => {
  expect(read('invisible-heading')).toEqual({ problems: [], invisible: 1, figures: [eight[0], eight[2]] });
});
