import type { DatasetTable } from './dataset-table.ts';
import { downloadFormats } from './download-formats.ts';
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

/** Endings and names of the formats that a long table comes in; all where there is none. */
export function formatsOf(table: DatasetTable | undefined): readonly (readonly [ending: string, name: string])[] {
  const typed = table ? typedEndingsOf(table) : Object.keys(typedFormats);
  return Object.entries(datasetFormats).filter(([ending]) => !(ending in typedFormats) || typed.includes(ending));
}

/** Endings of the typed formats that a table comes in. */
export function typedEndingsOf({ wide, rows }: Pick<DatasetTable, 'wide' | 'rows'>): readonly string[] {
  const fits = ({ mostRows = Number.POSITIVE_INFINITY }: TypedFormat) => !wide && rows.length <= mostRows;
  return Object.keys(typedFormats).filter((ending) => fits(typedFormats[ending] as TypedFormat));
}

/** Names of all formats of datasets, by the ending of their files. */
export const datasetFormats: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...downloadFormats, ...typedFormats }).map(([ending, { name }]) => [ending, name]),
);
