import { type Problem, unlikelyAt } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { looksLikeNumber } from './printed-number.ts';

/**
 * Rows that count as heading, title or note although they hold figures: above the data where at least half of the columns of values do,
 * below it where any does. A number in a note or a row of column numbers may look so, hence it can be confirmed.
 */
export function swallowedRows(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  return untakenRows(table, bodies).flatMap(({ row, below }) => {
    // A row above the first heading is measured by the columns of the first block.
    const body = bodies.findLast(({ block }) => block.headingRow.line <= row.line) ?? bodies[0];
    return body && holdsValues(row, body, below) ? [swallowed(table, row)] : [];
  });
}

/** Rows of the file that are in no block, and whether any data stand above them. */
function untakenRows({ rows }: RawTable, bodies: readonly BlockBody[]): { row: CsvRow; below: boolean }[] {
  const untaken: { row: CsvRow; below: boolean }[] = [];
  const taken = Iterator.from(bodies).flatMap(({ block }) => block.rows);
  let next = taken.next();
  let below = false;
  for (const row of rows) {
    if (next.value?.line === row.line) {
      next = taken.next();
      below = true;
    } else untaken.push({ row, below });
  }
  return untaken;
}

function holdsValues(row: CsvRow, { values }: BlockBody, below: boolean): boolean {
  const texts = values.map(({ index }) => clean(row.cells[index]));
  const figures = texts.filter((text) => looksLikeNumber(text) && !(isYear(text) && !below)).length;
  return below ? figures > 0 : figures > 0 && figures >= values.length / 2;
}

/** Years stand in headings. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function swallowed(table: RawTable, row: CsvRow): Problem {
  const text = row.cells.map(clean).join(table.sidecar.delimiter).slice(0, 80);
  const expected = 'a heading, title or note without figures in the columns of values';
  const advice = 'correct headerRows, footer or layout, so that the row is read';
  return unlikelyAt(placeOf(table, row, 0), 'swallowed-rows', text, expected, advice);
}
