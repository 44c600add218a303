import { csvFaults } from './csv-faults.ts';
import { damagedText } from './damaged-text.ts';
import { longLine } from './long-line.ts';
import type { Area } from './merged-areas.ts';
import { type CsvRow, parseCsv, placeOfCell, unifyLineEnds } from './parse-csv.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './raw-table.ts';
import { readText } from './read-text.ts';
import type { Sidecar } from './sidecar.ts';

/** The cells of a published file as text, each of which can be located. */
export interface FileCells extends Pick<RawTable, 'placeOfCell' | 'invisible' | 'endsWithLine'> {
  /** `null` where the file cannot be read at all. */
  readonly rows: readonly CsvRow[] | null;
  readonly merges: readonly Area[];
  readonly problems: readonly Problem[];
}

/** A file of which no cell can be read, for some reason. */
export function unread(...problems: readonly Problem[]): FileCells {
  const placeOfCell = () => ({ line: 1, column: 1 });
  return { rows: null, merges: [], invisible: 0, endsWithLine: false, placeOfCell, problems };
}

/** Reads the cells of a text as its sidecar says: encoding and delimiter. */
export function readTextCells(file: string, bytes: Uint8Array, { encoding, delimiter }: Sidecar): FileCells {
  const read = readText(file, bytes, encoding);
  if (read.text === null) return unread(...read.problems);
  const lines = unifyLineEnds(read.text);
  const tooLong = longLine(file, lines);
  if (tooLong) return unread(...read.problems, tooLong);
  const { text, rows, faults, invisible } = parseCsv(lines, delimiter);
  return {
    rows,
    merges: [],
    invisible,
    endsWithLine: text.endsWith('\n'),
    placeOfCell: (row, cell) => placeOfCell(text, row, cell, delimiter),
    problems: [...read.problems, ...damagedText(file, text, 'publisher'), ...csvFaults(file, faults)],
  };
}
