import type { CsvRow } from './parse-csv.ts';
import type { Place } from './problem.ts';
import type { Sidecar } from './sidecar.ts';

/** A run of rows under one heading; a plain table has one block, a bureau export one per indicator. */
export interface Block {
  /** What the block is about where the file says so itself (指标：…), else `null`. */
  readonly item: string | null;
  readonly itemRow: CsvRow | null;
  readonly headings: readonly string[];
  readonly headingRow: CsvRow;
  readonly rows: readonly CsvRow[];
}

/** A published file read as text: nothing is interpreted yet, every cell can be located. */
export interface RawTable {
  /** Path shown in messages. */
  readonly file: string;
  readonly sidecarFile: string;
  readonly sidecarText: string;
  /** Line and column of a cell in the published file; row and column of the sheet in a workbook. */
  readonly placeOfCell: (row: CsvRow, cell: number) => { line: number; column: number };
  readonly sidecar: Sidecar;
  /** All records of the file, titles and notes too. */
  readonly rows: readonly CsvRow[];
  readonly blocks: readonly Block[];
}

/** Where a cell stands in the published file. */
export function placeOf(table: RawTable, row: CsvRow, cell: number): Place {
  return { file: table.file, ...table.placeOfCell(row, cell) };
}

/** Where a text first stands in the sidecar, for faults of the sidecar itself. */
export function placeInSidecar(table: Pick<RawTable, 'sidecarFile' | 'sidecarText'>, text: string): Place {
  return { file: table.sidecarFile, ...placeOfText(table.sidecarText, JSON.stringify(text)) };
}

/** Line and column of the first occurrence, or the start of the file. */
export function placeOfText(haystack: string, needle: string): { line: number; column: number } {
  const at = Math.max(haystack.indexOf(needle), 0);
  const before = haystack.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
