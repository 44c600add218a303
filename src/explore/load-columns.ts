import { parquetMetadata, parquetRead, parquetSchema } from 'hyparquet';
import type { Cell, Columns } from './explored-table.ts';

/** Takes in all columns of a Parquet file of the site. */
export async function loadColumns(address: string): Promise<Columns> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return readColumns(await response.arrayBuffer());
}

/** All columns of a Parquet file, by their names. */
export async function readColumns(file: ArrayBuffer): Promise<Columns> {
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const columns = new Map(
    parquetSchema(metadata).children.map(({ element }) => [element.name, new Array<Cell>(rows).fill(null)]),
  );
  await parquetRead({
    file,
    metadata,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const cells = columns.get(columnName);
      for (let at = 0; cells && at < columnData.length; at += 1) cells[rowStart + at] = columnData[at] ?? null;
    },
  });
  return Object.fromEntries(columns);
}
