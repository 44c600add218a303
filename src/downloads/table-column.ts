import type { Ledger } from '../record/ledger.ts';
import type { Text } from '../record/types.ts';

/** A column of a published table: its name never changes from release to release. */
export interface TableColumn<Published> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly meaning: Text;
  /** Whether it is kept for one more release only. */
  readonly deprecated?: boolean;
  readonly cell: (row: Published, ledger: Ledger) => Cell;
}

/** What stands in a cell; absent is `null`. */
export type Cell = string | number | boolean | null;

/** What a column is, without how its cells are made. */
export type ColumnFacts = Omit<TableColumn<never>, 'cell'>;

/** Makes a column in one line, so that a list of columns reads as a codebook. */
export function column<Published>(
  name: string,
  zh: string,
  en: string,
  cell: TableColumn<Published>['cell'],
  type: ColumnFacts['type'] = 'string',
): TableColumn<Published> {
  return { name, type, meaning: { zh, en }, cell };
}

/** A column of a field that has its name. */
export function field<Name extends string>(
  name: Name,
  zh: string,
  en: string,
  type: ColumnFacts['type'] = 'string',
): TableColumn<Readonly<Record<Name, Cell>>> {
  return column(name, zh, en, (row) => row[name], type);
}

/** A column that the next release leaves out, with the reason. */
export function deprecated<Published>(old: TableColumn<Published>, zh: string, en: string): TableColumn<Published> {
  const { meaning } = old;
  const text = {
    zh: `${meaning.zh}（停用，下一版删去：${zh}）`,
    en: `${meaning.en} (deprecated, gone with the next release: ${en})`,
  };
  return { ...old, meaning: text, deprecated: true };
}

/** Rows as objects, keys in column order; empty texts are absent. */
export function tableRows<Published>(
  columns: readonly TableColumn<Published>[],
  rows: readonly Published[],
  ledger: Ledger,
): Record<string, Cell>[] {
  // A copy of one blank row is made far faster than a row of its own for each of hundreds of thousands.
  const blank: Record<string, Cell> = Object.fromEntries(columns.map(({ name }) => [name, null]));
  return rows.map((row) => {
    const made = { ...blank };
    for (const { name, cell } of columns) made[name] = absentIfEmpty(cell(row, ledger));
    return made;
  });
}

function absentIfEmpty(cell: Cell): Cell {
  return cell === '' ? null : cell;
}
