import { downloadFormats } from './download-formats.ts';
import { toParquet } from './parquet.ts';
import type { TypedTable } from './typed-table.ts';
import { toXlsx } from './xlsx.ts';

/** A way to write a table of a dataset as bytes: its columns have types, and it says what it belongs to. */
export interface TypedFormat {
  /** As readers know it. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (table: TypedTable) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

/** The formats that datasets come in beside those of all downloads, by the ending of their files; wide tables do not. */
export const typedFormats: Readonly<Record<string, TypedFormat>> = {
  parquet: { name: 'Parquet', mediaType: 'application/vnd.apache.parquet', write: toParquet },
  xlsx: {
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: toXlsx,
  },
};

/** Names of all formats of datasets, by the ending of their files. */
export const datasetFormats: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...downloadFormats, ...typedFormats }).map(([ending, { name }]) => [ending, name]),
);
