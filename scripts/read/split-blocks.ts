import { bureauBlocks } from './bureau-blocks.ts';
import { clean } from './clean.ts';
import { joinHeadings } from './join-headings.ts';
import type { Area } from './merged-areas.ts';
import type { CsvRow } from './parse-csv.ts';
import type { Block } from './raw-table.ts';
import type { Sidecar } from './sidecar.ts';
import { isBlank, trimColumns } from './trim-columns.ts';

export { clean } from './clean.ts';

/**
 * Cuts the records of a file into blocks by its declared layout: titles, notes and footers fall away here.
 * @param merges merged cells of a workbook; a text file knows none
 */
export function splitBlocks(rows: readonly CsvRow[], sidecar: Sidecar, merges: readonly Area[] = []): Block[] {
  const footer = sidecar.footer ? new RegExp(sidecar.footer) : null;
  const isFooter = (row: CsvRow) => footer?.test(clean(row.cells[0])) ?? false;
  const blocks =
    sidecar.layout === 'nbs-export' ? bureauBlocks(rows, isFooter) : plainBlock(rows, sidecar, isFooter, merges);
  return blocks.map(trimColumns);
}

function plainBlock(
  rows: readonly CsvRow[],
  { headerRows }: Sidecar,
  isFooter: (row: CsvRow) => boolean,
  merges: readonly Area[],
): Block[] {
  const headingRows = headerRows.map((number) => rows[number - 1]).filter((row) => row !== undefined);
  const headingRow = headingRows.at(-1);
  if (!headingRow || headingRows.every(isBlank)) return [];
  const below = rows.slice(Math.max(...headerRows));
  const end = below.findIndex(isFooter);
  const body = (end === -1 ? below : below.slice(0, end)).filter((row) => !isBlank(row));
  return [{ item: null, itemRow: null, headings: joinHeadings(headingRows, merges), headingRow, rows: body }];
}
