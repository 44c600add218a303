import { expect, test } from 'vitest';
import { wholeCells } from './whole-cells.ts';

const row = (line: number, ...cells: string[]) => ({ cells, offset: 0, line });
const places = { placeOfCell: ({ line }: { line: number }, cell: number) => ({ line, column: cell + 1 }) };

test('what nobody can see falls away from cells of a sheet and is counted', () => {
  const { rows, invisible, problems } = wholeCells(
    't.xlsx',
    [row(1, '地区\u200B', '\u202A1\u202C')],
    places.placeOfCell,
  );
  expect([rows, invisible, problems]).toEqual([[row(1, '地区', '1')], 3, []]);
});

test('damaged text is a fault of its cell', () => {
  const { problems } = wholeCells('t.xlsx', [row(1, 'a', 'b'), row(2, 'a\0b\nc\0', '锟斤拷')], places.placeOfCell);
  expect(problems.map(({ line, column, check, value }) => [line, column, check, value])).toEqual([
    [2, 1, 'damaged-text', '\0'],
    [2, 2, 'damaged-text', '锟斤拷'],
  ]);
});

test('whole rows stay as they are', () => {
  const rows = [row(1, '地区', '2020')];
  expect(wholeCells('t.xlsx', rows, places.placeOfCell)).toEqual({ rows, invisible: 0, problems: [] });
});
