import { bureauBlocks } from './bureau-blocks.ts';
import { clean } from './clean.ts';
import { filledRows } from './csv-rows.ts';
import { isBlank } from './is-blank.ts';
import { joinHeadings } from './join-headings.ts';
import type { Area } from './merged-areas.ts';
import type { Block } from './raw-table.ts';
import type { CsvRow, Rows } from './rows.ts';
import type { Sidecar } from './sidecar.ts';
import { trimColumns } from './trim-columns.ts';

export { clean } from './clean.ts';

/**
 * Cuts the records of a file into blocks by its declared layout: titles, notes and footers fall away here.
 * @param merges merged cells of a workbook; a text file knows none
 */
export function splitBlocks(rows: Rows, sidecar: Sidecar, merges: readonly Area[] = []): Block[] {
  const footer = sidecar.footer ? new RegExp(sidecar.footer) : null;
  const isFooter = footer && ((row: CsvRow) => footer.test(clean(row.cells[0])));
  const blocks =
    sidecar.layout === 'nbs-export' ? bureauBlocks(rows, isFooter) : plainBlock(rows, sidecar, isFooter, merges);
  return blocks.map(trimColumns);
}

function plainBlock(
  rows: Rows,
  { headerRows }: Sidecar,
  isFooter: ((row: CsvRow) => boolean) | null,
  merges: readonly Area[],
): Block[] {
  const headingRows = headerRows.map((number) => rows.at(number - 1)).filter((row) => row !== undefined);
  const headingRow = headingRows.at(-1);
  if (!headingRow || headingRows.every(({ cells }) => isBlank(cells))) return [];
  const below = filledRows(rows.slice(Math.max(...headerRows)));
  const body = isFooter ? takeUntil(below, isFooter) : below;
  return [{ item: null, itemRow: null, headings: joinHeadings(headingRows, merges), headingRow, rows: body }];
}

function takeUntil(rows: Rows, isEnd: (row: CsvRow) => boolean): Rows {
  let ended = false;
  return rows.filter((row) => {
    ended ||= isEnd(row);
    return !ended;
  });
}
