import type { DatasetTable } from './dataset-table.ts';

/** Columns that say which time a row is about. */
const TIMES = /^(?:period|year_of_exit|gap_period|deadline|document_date)$/;

/** First and last year that the rows of some tables are about; `null` where they name none. */
export function yearsTold(tables: readonly Pick<DatasetTable, 'columns' | 'rows'>[]): [number, number] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { columns, rows } of tables)
    for (const { name } of columns.filter((column) => TIMES.test(column.name)))
      for (const row of rows)
        for (const [year] of String(row[name] ?? '').matchAll(/\b\d{4}\b/g)) {
          first = Math.min(first, Number(year));
          last = Math.max(last, Number(year));
        }
  return Number.isFinite(first) ? [first, last] : null;
}
