import { matchColumns } from '../normalise/columns.ts';
import { rowReader } from '../normalise/read-row.ts';
import { errorAt, type FilePlace, type Problem } from '../read/problem.ts';
import { type Block, placeInSidecar, placeOf, type RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';

type Confirmation = RawTable['sidecar']['confirmed'][number];

/**
 * Takes out the unlikely problems that the sidecar of a table they touch confirms. A confirmation that fits another
 * number of problems than it says confirms none of them, so that no new fault hides behind an old reason.
 */
export function confirm(problems: readonly Problem[], tables: readonly RawTable[]): Problem[] {
  const settled = new Set<Problem>();
  const complaints: Problem[] = [];
  for (const table of tables.filter(({ sidecar }) => sidecar.confirmed.length > 0)) {
    const cells = new Map<Problem, Cell[]>();
    for (const problem of problems.filter(({ unlikely }) => unlikely)) {
      const touched = [problem, ...(problem.also ?? [])].filter(({ file }) => isOf(table, file));
      if (touched.length > 0)
        cells.set(
          problem,
          touched.map((place) => cellAt(table, place)),
        );
    }
    // A fault that keeps figures out of the record keeps their problems out as well.
    const whole = !problems.some(({ file, unlikely }) => isOf(table, file) && !unlikely);
    for (const rule of table.sidecar.confirmed) {
      const fitting = [...cells].flatMap(([problem, found]) =>
        fits(rule, problem) && found.some((cell) => isAt(rule, cell)) ? [problem] : [],
      );
      if (fitting.length === rule.times) for (const problem of fitting) settled.add(problem);
      else if (whole) complaints.push(complaintOf(table, rule, fitting.length));
    }
  }
  return [...problems.filter((problem) => !settled.has(problem)), ...complaints];
}

function isOf(table: RawTable, file: string): boolean {
  return file === table.file || file === table.sidecarFile;
}

function complaintOf(table: RawTable, { check, reason, times }: Confirmation, found: number): Problem {
  const place = placeInSidecar(table, reason);
  if (found === 0) {
    const expected = `a problem of that name in ${table.file}`;
    const advice = 'correct its row, line, column or printed text, or remove it';
    return errorAt(place, 'unused-rule', `confirmed ${check}`, expected, advice);
  }
  const expected = `${found}, as many problems as it fits`;
  const advice = 'look each of them up, then write their number into times';
  return errorAt(place, 'confirmed-times', String(times), expected, advice);
}

/** What a sidecar names a place by. */
interface Cell {
  readonly line: number;
  readonly names: readonly string[];
  readonly heading: string | null;
}

/** Row and heading of a place in the published file; no names for places outside its rows. */
function cellAt(table: RawTable, place: FilePlace): Cell {
  for (const block of place.file === table.file ? table.blocks : []) {
    const row = lastUpTo(block, place.line);
    if (!row || row.line + row.cells.join('').split('\n').length <= place.line) continue;
    const index = row.cells.findLastIndex((_, cell) => !isBefore(place, placeOf(table, row, cell)));
    const names = row === block.headingRow ? [] : rowReader(matchColumns(table, block).columns, block.item)(row).names;
    return { line: row.line, names, heading: block.headings[index] ?? null };
  }
  return { line: place.line, names: [], heading: null };
}

/** The last row of a block that begins in a line or above it. */
function lastUpTo({ headingRow, rows }: Block, line: number): CsvRow | undefined {
  let last = headingRow.line <= line ? headingRow : undefined;
  for (const row of rows) {
    if (row.line > line) break;
    last = row;
  }
  return last;
}

function isBefore(a: FilePlace, b: FilePlace): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function fits({ check, printed }: Confirmation, problem: Problem): boolean {
  return check === problem.check && (printed === undefined || printed === problem.value);
}

function isAt({ row, line, column }: Confirmation, cell: Cell): boolean {
  return (
    (row === undefined || cell.names.includes(row)) &&
    (line === undefined || cell.line === line) &&
    (column === undefined || cell.heading === column)
  );
}
