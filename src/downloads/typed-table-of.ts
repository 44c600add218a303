import type { Dataset, Ledger } from '../record/ledger.ts';
import { codebookColumns, codebookEntries } from './codebook.ts';
import type { DatasetTable } from './dataset-table.ts';
import { sourceColumns } from './source-table.ts';
import { tableRows } from './table-column.ts';
import type { TypedTable } from './typed-table.ts';

/** A table of a dataset with what it belongs to, its codebook and the sources it rests on. */
export function typedTableOf(ledger: Ledger, dataset: Dataset, table: DatasetTable, licence: string): TypedTable {
  const { version, date } = ledger.data.release;
  const sources = ledger.data.sources.filter(({ id }) => table.sources.includes(id));
  return {
    columns: table.columns,
    rows: table.rows,
    about: { dataset: dataset.id, table: table.name, title: table.title.en, release: version, date, licence },
    beside: {
      codebook: { columns: codebookColumns, rows: codebookOf(ledger, dataset, table) },
      ...(sources.length > 0 && {
        sources: { columns: sourceColumns.map(({ name }) => name), rows: tableRows(sourceColumns, sources, ledger) },
      }),
    },
  };
}

/** What concerns this table and not the files of other formats. */
function codebookOf(ledger: Ledger, dataset: Dataset, table: DatasetTable): TypedTable['rows'] {
  return codebookEntries(ledger, dataset, [table])
    .filter(({ kind }) => kind !== 'file')
    .map((entry) => ({ ...entry, table: entry.table || null, code: entry.code || null }));
}
