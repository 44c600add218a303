import { expect, test } from 'vitest';
import { csvPieces } from './csv-pieces.ts';
import { CsvRows, filledRows, widthsOf } from './csv-rows.ts';

/** Rows of three pieces: lines 1 and 2, lines 3 to 5, line 6. */
const rows = new CsvRows([...csvPieces(['a,b\n1,2\n', '3,"x\ny"\n,\n', '4\n'])]);
const shown = (some: Iterable<{ cells: readonly string[]; line: number; offset: number }>) =>
  Array.from(some, ({ cells, line, offset }) => `${line} ${offset} ${cells.join('|')}`);

test('rows are the same however often they are gone through', () => {
  const all = ['1 0 a|b', '2 4 1|2', '3 8 3|x\ny', '5 16 |', '6 18 4'];
  expect(shown(rows)).toEqual(all);
  expect(shown(rows)).toEqual(all);
  expect(rows.length).toBe(5);
});

test('a row is found by its number, from the end too', () => {
  expect([0, 2, 4, -1, -5].map((index) => rows.at(index)?.line)).toEqual([1, 3, 6, 6, 1]);
  expect([5, -6].map((index) => rows.at(index))).toEqual([undefined, undefined]);
});

test('some of the rows keep their places', () => {
  expect(shown(rows.slice(3))).toEqual(['5 16 |', '6 18 4']);
  expect(shown(rows.slice(9))).toEqual([]);
  const odd = rows.filter(({ line }) => line % 2 === 1);
  expect(shown(odd)).toEqual(['1 0 a|b', '3 8 3|x\ny', '5 16 |']);
  expect(odd.at(1)?.cells).toEqual(['3', 'x\ny']);
});

test('rows that hold something, and how many cells there are', () => {
  expect(shown(filledRows(rows)).length).toBe(4);
  expect(shown(filledRows([...rows])).length).toBe(4);
  expect(widthsOf(rows)).toEqual(new Set([2, 1]));
  expect(widthsOf([...rows])).toEqual(new Set([2, 1]));
  expect(widthsOf([])).toEqual(new Set());
});

test('a change is made to each row that is asked for', () => {
  const first = rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) }));
  const twice = first.map((row) => ({ ...row, cells: [...row.cells, '!'] }));
  expect(shown(twice.slice(3))).toEqual(['5 16 |!', '6 18 4|!']);
  expect(widthsOf(first)).toEqual(new Set([1]));
  expect(shown(twice.filter(({ cells }) => cells[0] === 'a'))).toEqual(['1 0 a|!']);
});
