import { damagedText } from './damaged-text.ts';
import { countInvisible, dropInvisible } from './invisible.ts';
import type { CsvRow } from './rows.ts';
import type { FileCells } from './text-cells.ts';

/**
 * Rows whose cells are texts of their own, as those of a workbook: what nobody can see falls away and is counted, damaged
 * text is a fault of its cell.
 */
export function wholeCells(
  file: string,
  rows: readonly CsvRow[],
  placeOfCell: FileCells['placeOfCell'],
): Pick<FileCells, 'invisible' | 'problems'> & { readonly rows: readonly CsvRow[] } {
  let invisible = 0;
  for (const row of rows) for (const cell of row.cells) invisible += countInvisible(cell);
  const problems = rows.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      damagedText(file, cell, 'publisher')
        .slice(0, 1)
        .map((damage) => ({ ...damage, ...placeOfCell(row, index) })),
    ),
  );
  const whole = invisible === 0 ? rows : rows.map((row) => ({ ...row, cells: row.cells.map(dropInvisible) }));
  return { rows: whole, invisible, problems };
}
