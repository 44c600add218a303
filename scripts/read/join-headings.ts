import { clean } from './clean.ts';
import type { Area } from './merged-areas.ts';
import type { CsvRow } from './rows.ts';

/**
 * Joins the rows of a heading column by column. A text merged over several columns stands in the first of them only, so
 * upper rows are filled to the right: in a workbook over the merged cells, in a text file (and where a workbook merges
 * none) over the blanks that have text below, as far as the next text beside or above.
 */
export function joinHeadings(headingRows: readonly CsvRow[], merges: readonly Area[] = []): string[] {
  const width = Math.max(0, ...headingRows.map((row) => row.cells.length));
  const rows = headingRows.map((row) => Array.from({ length: width }, (_, column) => clean(row.cells[column])));
  const wide = merges.filter(({ left, right, top }) => right > left && headingRows.some(({ line }) => line === top));
  const filled = wide.length > 0 ? fillMerged(rows, headingRows, wide) : fillRight(rows);
  return Array.from({ length: width }, (_, column) =>
    filled
      .map((row) => row[column])
      .filter(Boolean)
      .join(' '),
  );
}

/** The last row is never filled: two columns under one text would be one heading twice. */
function fillMerged(
  rows: readonly (readonly string[])[],
  headingRows: readonly CsvRow[],
  wide: readonly Area[],
): (readonly string[])[] {
  return rows.map((row, at) => {
    if (at === rows.length - 1) return row;
    const over = (column: number) =>
      wide.find((area) => area.top === headingRows[at]?.line && area.left <= column && column <= area.right);
    return row.map((text, column) => text || (row[over(column)?.left ?? column] ?? ''));
  });
}

function fillRight(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row, at) => {
    const [above, below] = [rows.slice(0, at), rows.slice(at + 1)];
    const has = (others: readonly (readonly string[])[], column: number) =>
      others.some((other) => other[column] !== '');
    let spread = '';
    return row.map((text, column) => {
      if (text !== '' || has(above, column)) spread = has(below, column) ? text : '';
      return text === '' && has(below, column) ? spread : text;
    });
  });
}
