import { extname } from 'node:path';
import { fileForm } from './file-form.ts';
import { errorAt, startOf } from './problem.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sidecar } from './sidecar.ts';
import { type FileCells, readTextCells, unread } from './text-cells.ts';
import { wholeCells } from './whole-cells.ts';

/** Reads a published file by what it is, not by its name; every fault is located, none is thrown. */
export function readCells(file: string, bytes: Uint8Array, sidecar: Sidecar): FileCells {
  const { kind, what } = fileForm(bytes);
  const isText = ['.csv', '.tsv', '.txt'].includes(extname(file).toLowerCase());
  const start = startOf(file);
  if (kind === 'other' || (kind === 'workbook' && isText))
    return unread(errorAt(start, 'file-kind', what, isText ? 'a table, as text' : 'a table', adviceFor(kind)));
  if (kind === 'workbook') return sheetCells(file, bytes, sidecar);
  const named = sidecar.sheet ?? sidecar.range;
  if (named === undefined) return readTextCells(file, bytes, sidecar);
  const expected = 'a workbook; this file is text';
  return unread(errorAt(start, 'wrong-sheet', named, expected, 'remove sheet and range from the sidecar'));
}

function adviceFor(kind: 'workbook' | 'other'): string {
  return kind === 'workbook'
    ? 'give the file and path the ending of a workbook (.xlsx or .xls), and name its sheet'
    : 'put the published table there; if there is none, transcribe it into a CSV file and say so in notes';
}

function sheetCells(file: string, bytes: Uint8Array, sidecar: Sidecar): FileCells {
  const { faults, rows, ...rest } = readWorkbook(bytes, sidecar);
  const { rows: whole, invisible, problems: damaged } = wholeCells(file, rows, rest.placeOfCell);
  const problems = [...faults.map((fault) => ({ file, ...fault })), ...damaged];
  const unreadable = rows.length === 0 && problems.length > 0;
  return { ...rest, invisible, endsWithLine: true, rows: unreadable ? null : whole, problems };
}
