import type { Ledger } from '../record/ledger.ts';
import type { DatasetContent, Text } from '../record/types.ts';
import { type Cell, type ColumnFacts, type TableColumn, tableRows } from './table-column.ts';

/** A column whose texts are keys of another table. */
export interface TableReference {
  readonly column: string;
  /** What the other table is of, and its column. */
  readonly holds: DatasetContent;
  readonly key: string;
}

/** A table of a dataset: a file in each format. */
export interface DatasetTable {
  /** Name of its files. */
  readonly name: string;
  /** What a row is. */
  readonly title: Text;
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly references: readonly TableReference[];
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
  /** Whether it is a convenience, a table of others turned round, and comes in the formats for spreadsheets only. */
  readonly wide: boolean;
}

/** What a maker of tables says of one. */
export interface TableOf<Published> {
  readonly name: string;
  readonly title: Text;
  readonly columns: readonly TableColumn<Published>[];
  readonly entries: readonly Published[];
  readonly key?: readonly string[];
  readonly references?: readonly TableReference[];
  readonly sources?: readonly string[];
  readonly wide?: boolean;
}

/** Writes entries of the record as a table; one without a key of its own is told by `id`. */
export function datasetTable<Published>(ledger: Ledger, table: TableOf<Published>): DatasetTable {
  const { name, title, columns, entries, key = ['id'], references = [], sources = [], wide = false } = table;
  const rows = tableRows(columns, entries, ledger);
  return { name, title, columns, rows, key, references, sources: [...new Set(sources)].sort(), wide };
}
