import { table } from 'arquero';

/** One cell of a wide table in long form. */
export interface FoldedCell {
  /** Index of the row among the given rows. */
  readonly row: number;
  /** Index of the column in the file. */
  readonly column: number;
  readonly printed: string;
}

/** Folds the value columns of a wide table into one row per cell, row by row. */
export function foldCells(rows: readonly (readonly string[])[], columns: readonly number[]): FoldedCell[] {
  if (rows.length === 0 || columns.length === 0) return [];
  const wide = table({
    row: rows.map((_, index) => index),
    ...Object.fromEntries(columns.map((column) => [`c${column}`, rows.map((cells) => cells[column] ?? '')])),
  });
  const long = wide
    .fold(
      columns.map((column) => `c${column}`),
      { as: ['column', 'printed'] },
    )
    .reify();
  const [row, column, printed] = [long.array('row'), long.array('column'), long.array('printed')];
  return Array.from({ length: long.numRows() }, (_, index) => ({
    row: Number(row[index]),
    column: Number(String(column[index]).slice(1)),
    printed: String(printed[index]),
  }));
}
