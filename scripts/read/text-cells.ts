import { csvFaults } from './csv-faults.ts';
import { damagedText } from './damaged-text.ts';
import { longLine } from './long-line.ts';
import { type CsvRow, parseCsv, placeOfCell, unifyLineEnds } from './parse-csv.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './raw-table.ts';
import { readText } from './read-text.ts';
import type { Sidecar } from './sidecar.ts';

/** The cells of a published text, each of which can be located. */
export interface TextCells extends Pick<RawTable, 'placeOfCell' | 'invisible' | 'endsWithLine'> {
  /** `null` where the file cannot be read at all. */
  readonly rows: readonly CsvRow[] | null;
  readonly problems: readonly Problem[];
}

/** Reads the cells of a text as its sidecar says: encoding and delimiter. */
export function readTextCells(file: string, bytes: Uint8Array, { encoding, delimiter }: Sidecar): TextCells {
  const unread = { rows: null, placeOfCell: () => ({ line: 1, column: 1 }), invisible: 0, endsWithLine: false };
  const read = readText(file, bytes, encoding);
  if (read.text === null) return { ...unread, problems: read.problems };
  const lines = unifyLineEnds(read.text);
  const tooLong = longLine(file, lines);
  if (tooLong) return { ...unread, problems: [...read.problems, tooLong] };
  const { text, rows, faults, invisible } = parseCsv(lines, delimiter);
  return {
    rows,
    invisible,
    endsWithLine: text.endsWith('\n'),
    placeOfCell: (row, cell) => placeOfCell(text, row, cell, delimiter),
    problems: [...read.problems, ...damagedText(file, text, 'publisher'), ...csvFaults(file, faults)],
  };
}
