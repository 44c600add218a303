import type { Area } from './merged-areas.ts';
import { type CellPlace, errorAt, type ProblemAt } from './problem.ts';
import { LARGEST } from './sheet-area.ts';

/** What a workbook has wrong: a problem without its file. */
export type WorkbookFault = ProblemAt<CellPlace>;

const START = { line: 1, column: 1 };

/** Why the library could not read a workbook, in one sentence. */
export function unreadable(error: unknown): string {
  return /password-protected|ECMA-376|EncryptionInfo|Encryption Flags/.test(messageOf(error))
    ? 'a workbook without a password'
    : 'a whole workbook (.xlsx, or .xls of Excel 95 and later)';
}

/** A column of unrounded values is one fault, told at its first cell. */
export function oncePerColumn(faults: readonly WorkbookFault[]): WorkbookFault[] {
  const reported = new Set<string>();
  return faults.filter(({ check, column }) => {
    if (check !== 'unrounded-value') return true;
    if (reported.has(`${column}`)) return false;
    reported.add(`${column}`);
    return true;
  });
}

/** A sheet that is too large to be a table. */
export function boundless({ bottom, right }: Area): WorkbookFault {
  const advice = 'name in range the part of the sheet that holds the table';
  const expected = `a table of at most ${LARGEST} cells`;
  return errorAt(START, 'unreadable-workbook', `${bottom} rows and ${right} columns`, expected, advice);
}

/** A file that the library cannot read. */
export function damaged(error: unknown): WorkbookFault {
  const advice = 'fetch the file again; if it is as published, save its sheet as CSV, keep both, and say so in notes';
  return errorAt(START, 'unreadable-workbook', messageOf(error), unreadable(error), advice);
}

/** A sheet that is not there, or not named. */
export function wrongSheet(value: string, names: readonly string[]): WorkbookFault {
  const expected = names.length === 0 ? 'a sheet with cells in it' : `sheet to be one of ${names.join(' | ')}`;
  return errorAt(
    START,
    'wrong-sheet',
    value,
    expected,
    'name in sheet the one that holds the table, as it stands on its tab',
  );
}

function messageOf(error: unknown): string {
  return String((error as Error).message ?? error);
}
