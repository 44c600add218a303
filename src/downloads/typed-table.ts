import type { DownloadTable } from './download-formats.ts';
import type { ColumnFacts } from './table-column.ts';

/** A table with all that a file needs to be understood alone. */
export interface TypedTable extends Pick<DownloadTable, 'rows'> {
  readonly columns: readonly Pick<ColumnFacts, 'name' | 'type'>[];
  /** What it belongs to, such as its release and licence. */
  readonly about: Readonly<Record<string, string>>;
  /** Tables of texts that explain it, by name. */
  readonly beside: Readonly<Record<string, DownloadTable>>;
}
