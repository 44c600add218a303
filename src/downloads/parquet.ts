import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnFacts } from './table-column.ts';
import type { TypedTable } from './typed-table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Readonly<
  Record<ColumnFacts['type'], string>
>;

/** A Parquet file: every column of its type, absent as null, and what the table belongs to as metadata of the file. */
export function toParquet({ columns, rows, about }: Omit<TypedTable, 'beside'>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }) => ({
        ...{ name, type: TYPES[type], nullable: true },
        data: rows.map((row) => row[name] ?? null),
      })),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    }),
  );
}
