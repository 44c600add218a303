import { extname } from 'node:path';
import { decode, encodings, firstBadByte } from './decode.ts';
import { fileForm } from './file-form.ts';
import type { Area } from './merged-areas.ts';
import { type CsvRow, parseCsv, placeOfCell } from './parse-csv.ts';
import type { Place, Problem } from './problem.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sidecar } from './sidecar.ts';

/** The cells of a published file as text, be it text or a workbook. */
export interface Cells {
  /** `null` where the file cannot be read at all. */
  readonly rows: readonly CsvRow[] | null;
  readonly merges: readonly Area[];
  readonly placeOfCell: (row: CsvRow, cell: number) => { line: number; column: number };
  readonly problems: readonly Problem[];
}

/** Reads a published file by what it is, not by its name; every fault is located, none is thrown. */
export function readCells(file: string, bytes: Uint8Array, sidecar: Sidecar): Cells {
  const { kind, what } = fileForm(bytes);
  const ending = extname(file).toLowerCase();
  const isText = ['.csv', '.tsv', '.txt'].includes(ending);
  if (kind === 'other' || (kind === 'workbook' && isText))
    return fail(
      { file, line: 1, column: 1 },
      'file-kind',
      what,
      `a table${isText ? ', as text' : ''}`,
      adviceFor(kind),
    );
  return kind === 'workbook' ? sheetCells(file, bytes, sidecar) : textCells(file, bytes, sidecar);
}

function adviceFor(kind: 'workbook' | 'other'): string {
  return kind === 'workbook'
    ? 'give the file and path the ending of a workbook (.xlsx or .xls), and name its sheet'
    : 'put the published table there; if there is none, transcribe it into a CSV file and say so in notes';
}

function sheetCells(file: string, bytes: Uint8Array, sidecar: Sidecar): Cells {
  const { faults, rows, ...rest } = readWorkbook(bytes, sidecar);
  const problems = faults.map((fault): Problem => ({ severity: 'error', file, ...fault }));
  return { ...rest, rows: rows.length === 0 && problems.length > 0 ? null : rows, problems };
}

function textCells(file: string, bytes: Uint8Array, { encoding, delimiter, sheet, range }: Sidecar): Cells {
  const start = { file, line: 1, column: 1 };
  const named = sheet ?? range;
  if (named !== undefined)
    return fail(
      start,
      'wrong-sheet',
      named,
      'a workbook; this file is text',
      'remove sheet and range from the sidecar',
    );
  let text: string;
  try {
    text = decode(bytes, encoding);
  } catch {
    return badByte(file, bytes, encoding);
  }
  const { rows, faults } = parseCsv(text, delimiter);
  const problems = faults.map(({ line, column, message }) =>
    problem({ file, line, column }, 'csv', message, 'RFC 4180 text', 'close the quotation mark or double it'),
  );
  return { rows, merges: [], placeOfCell: (row, cell) => placeOfCell(text, row, cell, delimiter), problems };
}

function badByte(file: string, bytes: Uint8Array, encoding: Sidecar['encoding']): Cells {
  const offset = firstBadByte(bytes, encoding);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const place = { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  return fail(
    place,
    'encoding',
    byte,
    `text in ${encoding}`,
    `declare the encoding of the file in its sidecar (${encodings.join(', ')})`,
  );
}

function fail(...fault: Parameters<typeof problem>): Cells {
  return { rows: null, merges: [], placeOfCell: () => ({ line: 1, column: 1 }), problems: [problem(...fault)] };
}

function problem(place: Place, check: string, value: string, expected: string, advice: string): Problem {
  return { severity: 'error', ...place, check, value, expected, advice };
}
