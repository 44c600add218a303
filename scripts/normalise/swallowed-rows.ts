import type { CsvRow } from '../read/parse-csv.ts';
import type { Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { looksLikeNumber } from './printed-number.ts';

/**
 * Rows that count as heading, title or note although they hold figures: above the data where at least half of the columns of values do,
 * below it where any does. A number in a note or a row of column numbers may look so, hence it can be confirmed.
 */
export function swallowedRows(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  const taken = new Set(bodies.flatMap(({ block }) => block.rows.map(({ line }) => line)));
  const starts = bodies.map(({ block }) => block.headingRow.line);
  return table.rows
    .filter(({ line }) => !taken.has(line))
    .flatMap((row) => {
      // A row above the first heading is measured by the columns of the first block.
      const body = bodies.findLast((_, at) => (starts[at] ?? 0) <= row.line) ?? bodies[0];
      const data = bodies.some(({ block }) => block.rows.some(({ line }) => line < row.line));
      return body && holdsFigures(row, body, data) ? [swallowed(table, row)] : [];
    });
}

function holdsFigures(row: CsvRow, { values }: BlockBody, below: boolean): boolean {
  const texts = values.map(({ index }) => clean(row.cells[index]));
  const figures = texts.filter((text) => looksLikeNumber(text) && !(isYear(text) && !below)).length;
  return below ? figures > 0 : figures > 0 && figures >= values.length / 2;
}

/** Years stand in headings. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function swallowed(table: RawTable, row: CsvRow): Problem {
  return {
    severity: 'error',
    ...placeOf(table, row, 0),
    check: 'swallowed-rows',
    value: row.cells.map(clean).join(table.sidecar.delimiter).slice(0, 80),
    expected: 'a heading, title or note without figures in the columns of values',
    advice: 'correct headerRows, footer or layout, so that the row is read; if it is so, say why in confirmed',
    unlikely: true,
  };
}
