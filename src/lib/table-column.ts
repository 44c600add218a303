import type { Ledger } from './record.ts';
import type { Text } from './types.ts';

/** A column of a published table: its name never changes from release to release. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly meaning: Text;
  readonly cell: (row: Row, ledger: Ledger) => string | number | boolean | null;
}

/** What a column is, without how its cells are made. */
export type ColumnFacts = Omit<TableColumn<never>, 'cell'>;

/** Makes a column in one line, so that a list of columns reads as a codebook. */
export function column<Row>(
  name: string,
  type: ColumnFacts['type'],
  zh: string,
  en: string,
  cell: TableColumn<Row>['cell'],
): TableColumn<Row> {
  return { name, type, meaning: { zh, en }, cell };
}

/** Rows as objects, keys in column order. */
export function tableRows<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  ledger: Ledger,
): Record<string, string | number | boolean | null>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row, ledger)])));
}
