import { expect, test } from 'vitest';
import { CsvRows } from './csv-rows.ts';
import { formatProblem } from './problem.ts';
import { readTextCells } from './text-cells.ts';

const small = { large: 1, piece: 8 };
const declared = { encoding: 'utf-8', delimiter: ',' } as const;
const read = (text: string, sizes?: typeof small) => readTextCells('t.csv', Buffer.from(text), declared, sizes);

test('rows of a large file are read when they are gone through, and are those of a small one', () => {
  const text = '\uFEFF地区,2020\r\n河北,"16467.0"\r\n"全国\r\n(rural)",17131.5\r\n';
  const [kept, streamed] = [read(text), read(text, small)];
  expect(kept.rows).toBeInstanceOf(Array);
  expect(streamed.rows).toBeInstanceOf(CsvRows);
  const rows = Array.from(streamed.rows ?? [], ({ cells, offset, line }) => ({ cells, offset, line }));
  expect(rows).toEqual(kept.rows);
  // 全国 stands in line 3, its figure behind the second quotation mark in line 4.
  const last = streamed.rows?.at(-1);
  expect(last && streamed.placeOfCell(last, 1)).toEqual({ line: 4, column: 10 });
  expect([kept.endsWithLine, streamed.endsWithLine]).toEqual([true, true]);
});

test.each([
  ['a,b\n1,2\n3,\uFFFD4\n', 't.csv:3:3'],
  ['a,b\n1,2\n3,4\n"5,6\n7,8\n', 't.csv:4:1'],
  ['a,b\n\n1,2\n3,锟斤拷\u0001\n', 't.csv:4:3'],
])('faults of %j are located alike in a large file', (text, place) => {
  const [kept, streamed] = [read(text), read(text, small)].map(({ problems }) => problems.map(formatProblem));
  expect(streamed).toEqual(kept);
  expect(kept?.[0]?.startsWith(`${place}  `)).toBe(true);
});

test('a byte that is not of the encoding is located alike in a large file', () => {
  const bytes = Buffer.concat([
    Buffer.from('地区,2020\r\n河北,16467.0\r\n'),
    Buffer.from([0xba, 0xd3]),
    Buffer.from(',1\r\n'),
  ]);
  for (const sizes of [undefined, small]) {
    const { rows, problems } = readTextCells('t.csv', bytes, declared, sizes);
    expect([rows, problems.map(({ line, column, value }) => `${line}:${column} ${value}`)]).toEqual([
      null,
      ['3:1 0xBA'],
    ]);
  }
});
