import { clean } from './clean.ts';
import { widthsOf } from './csv-rows.ts';
import type { Block } from './raw-table.ts';

/**
 * Drops what a spreadsheet leaves at the right edge: columns blank from heading to last row, and blank cells beyond the
 * heading. A cell that holds something stays and is reported.
 */
export function trimColumns(block: Block): Block {
  const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => clean(cell) !== '') + 1;
  const headed = filled(block.headings);
  const surplus = Math.max(...widthsOf(block.rows)) > headed;
  if (!surplus && headed === block.headings.length) return block;
  // A blank heading stays where a row has something below it and is as wide as the heading: it is a column without name.
  let width = headed;
  for (const { cells } of block.rows) if (cells.length <= block.headings.length) width = Math.max(width, filled(cells));
  const rows = block.rows.map((row) =>
    row.cells.length > width && filled(row.cells) <= width ? { ...row, cells: row.cells.slice(0, width) } : row,
  );
  return { ...block, headings: block.headings.slice(0, width), rows };
}
