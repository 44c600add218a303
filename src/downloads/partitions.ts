import type { TypedTable } from './typed-table.ts';

/** The rows of a table with one value of a column, in a folder that says the value: `indicator=rural-population`. */
export interface Partition {
  readonly folder: string;
  readonly table: TypedTable;
}

/**
 * A table parted by a column as DuckDB, Spark and Arrow read it: the folder is the column, which stands in no file again. A part keeps the
 * columns of the whole.
 */
export function partitionsBy(column: string, table: TypedTable): readonly Partition[] {
  const columns = table.columns.filter(({ name }) => name !== column);
  return [...Map.groupBy(table.rows, (row) => String(row[column]))].map(([value, rows]) => ({
    folder: `${column}=${encodeURIComponent(value)}`,
    table: { ...table, columns, rows, about: { ...table.about, [column]: value } },
  }));
}
