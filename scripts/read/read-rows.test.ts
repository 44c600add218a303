import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { readRows } from './read-rows.ts';

const schema = z.object({ id: z.string(), tier: z.enum(['A', 'B', 'C']), flow: z.enum(['yes', '']) });

function read(text: string) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'catalog'));
  writeFileSync(join(root, 'catalog/x.csv'), text);
  return readRows(root, 'catalog/x.csv', schema);
}

test('rows are typed, empty lines are none', () => {
  const { rows, problems } = read('id,tier,flow\na,A,yes\n,,\nb,C,\n');
  expect(problems).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual([
    { id: 'a', tier: 'A', flow: 'yes' },
    { id: 'b', tier: 'C', flow: '' },
  ]);
});

test('a word that is none of those expected is answered with these words', () => {
  const { rows, problems } = read('id,tier,flow\na,D,no\n');
  expect(rows).toEqual([]);
  expect(problems.map(({ value, expected, line, column }) => [value, expected, line, column])).toEqual([
    ['D', 'one of A, B, C', 2, 3],
    ['no', 'yes or nothing', 2, 5],
  ]);
});
