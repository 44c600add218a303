import { toCsv } from './csv.ts';

/** A table as it is taken along. */
export interface DownloadTable {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** A way to write tables as files. */
export interface DownloadFormat {
  /** As readers know it. */
  readonly name: string;
  readonly mediaType: string;
  /** Whether text that a spreadsheet would take for a formula has an apostrophe in front. */
  readonly guarded: boolean;
  /** A table of more rows does not come in this format. */
  readonly mostRows?: number;
  readonly write: (table: DownloadTable) => string;
}

/** By this Excel knows that a text is UTF-8; other programs may take it for part of the first heading. */
const BYTE_ORDER_MARK = '\ufeff';

/** The formats of datasets and of the values of charts, by the ending of their files. */
export const downloadFormats: Readonly<Record<string, DownloadFormat>> = {
  csv: {
    name: 'CSV',
    mediaType: 'text/csv; charset=utf-8',
    guarded: true,
    write: ({ columns, rows }) => toCsv(columns, rows),
  },
  'excel.csv': {
    name: 'Excel CSV',
    mediaType: 'text/csv; charset=utf-8',
    guarded: true,
    write: ({ columns, rows }) => `${BYTE_ORDER_MARK}${toCsv(columns, rows)}`,
  },
  json: {
    name: 'JSON',
    mediaType: 'application/json; charset=utf-8',
    guarded: false,
    // Beyond that no program reads it at once, and names of columns in every row are most of it.
    mostRows: 100_000,
    // A list of rows, one a line: what DuckDB, pandas and R read as a table.
    write: ({ rows }) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
  },
};

/** Whether a table is short enough for a format. */
export function isShortEnough(
  { mostRows = Number.POSITIVE_INFINITY }: { readonly mostRows?: number | undefined },
  { rows }: { readonly rows: readonly unknown[] },
): boolean {
  return rows.length <= mostRows;
}

/** Names of the formats in which text that a spreadsheet would run is changed. */
export const guardedNames: readonly string[] = Object.values(downloadFormats)
  .filter(({ guarded }) => guarded)
  .map(({ name }) => name);
