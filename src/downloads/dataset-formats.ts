import type { DatasetTable } from './dataset-table.ts';
import { downloadFormats, isShortEnough } from './download-formats.ts';
import { toParquet } from './parquet.ts';
import type { TypedTable } from './typed-table.ts';
import { toXlsx } from './xlsx.ts';

/** A way to write a table of a dataset as bytes: its columns have types, and it says what it belongs to. */
export interface TypedFormat {
  /** As readers know it. */
  readonly name: string;
  readonly mediaType: string;
  /** A table of more rows does not come in this format. */
  readonly mostRows?: number;
  readonly write: (table: TypedTable) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

/** The formats that datasets come in beside those of all downloads, by the ending of their files; wide tables do not. */
export const typedFormats: Readonly<Record<string, TypedFormat>> = {
  parquet: { name: 'Parquet', mediaType: 'application/vnd.apache.parquet', write: toParquet },
  xlsx: {
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // Beyond that spreadsheets are slow to open, and slower to write than everything else together.
    mostRows: 100_000,
    write: toXlsx,
  },
};

/** Endings and names of the formats that a table comes in; all where there is none. */
export function formatsOf(table: DatasetTable | undefined): readonly (readonly [ending: string, name: string])[] {
  const all = Object.entries(datasetFormats);
  if (table === undefined) return all;
  const endings = [...endingsOf(table), ...typedEndingsOf(table)];
  return all.filter(([ending]) => endings.includes(ending));
}

/** Endings of the formats of all downloads that a table comes in: a wide one only in those that spreadsheets open. */
export function endingsOf(table: Pick<DatasetTable, 'wide' | 'rows'>): readonly string[] {
  const all = Object.entries(downloadFormats);
  return all
    .filter(([, format]) => isShortEnough(format, table) && (!table.wide || format.guarded))
    .map(([ending]) => ending);
}

/** Endings of the typed formats that a table comes in. */
export function typedEndingsOf(table: Pick<DatasetTable, 'wide' | 'rows'>): readonly string[] {
  const all = Object.entries(typedFormats);
  return all.filter(([, format]) => !table.wide && isShortEnough(format, table)).map(([ending]) => ending);
}

/** Names of all formats of datasets, by the ending of their files. */
export const datasetFormats: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...downloadFormats, ...typedFormats }).map(([ending, { name }]) => [ending, name]),
);
