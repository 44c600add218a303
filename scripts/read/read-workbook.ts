import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { hiddenCells } from './hidden-cells.ts';
import { type Area, mergedAreas } from './merged-areas.ts';
import type { CsvRow } from './parse-csv.ts';
import type { Problem } from './problem.ts';
import { readSheetCell } from './sheet-cell.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { Sidecar } from './sidecar.ts';
import { workbookLibrary } from './workbook-library.ts';

/** What a workbook has wrong: a problem without its file. */
export type WorkbookFault = Omit<Problem, 'file' | 'severity'>;

/** The cells of a sheet as text; row n of the sheet is the n-th record. */
export interface SheetRows {
  readonly rows: readonly CsvRow[];
  readonly merges: readonly Area[];
  /** Row and column of the sheet, from 1. */
  readonly placeOfCell: (row: CsvRow, cell: number) => { line: number; column: number };
  readonly faults: readonly WorkbookFault[];
}

/** What of a sidecar matters for the cells of a workbook. */
export type SheetChoice = Pick<Sidecar, 'sheet' | 'range' | 'excludeRows'>;

/** Sheets of a workbook that hold anything, in its order. Throws what the library throws on files it cannot read. */
export function openWorkbook(bytes: Uint8Array): { book: WorkBook; names: readonly string[] } {
  const { read } = workbookLibrary();
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    sheetStubs: true,
    nodim: true,
  });
  const filled = book.SheetNames.filter((name) =>
    cellsOf(book.Sheets[name]).some((row) => row?.some((cell) => cell && cell.t !== 'z')),
  );
  return { book, names: filled };
}

/** Why the library could not read a workbook, in one sentence. */
export function unreadable(error: unknown): string {
  return /password|encrypt/i.test(String((error as Error).message ?? error))
    ? 'a workbook without a password'
    : 'a whole workbook (.xlsx, or .xls of Excel 95 and later)';
}

/** Reads the sheet and range that the sidecar names; every fault is located, none is thrown. */
export function readWorkbook(bytes: Uint8Array, choice: SheetChoice): SheetRows {
  let opened: ReturnType<typeof openWorkbook>;
  try {
    opened = openWorkbook(bytes);
  } catch (error) {
    return { ...NOTHING, faults: [damaged(error)] };
  }
  const { book, names } = opened;
  const name = choice.sheet ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined || !names.includes(name))
    return { ...NOTHING, faults: [wrongSheet(choice.sheet ?? '', names)] };
  return readSheet(book, name, choice);
}

const START = { line: 1, column: 1 };
const NOTHING = { rows: [], merges: [], placeOfCell: () => START };

/** More cells than any table has: a stray mark far out makes a sheet as large as its program allows. */
const LARGEST = 20_000_000;

function readSheet(book: WorkBook, name: string, choice: SheetChoice): SheetRows {
  const sheet = book.Sheets[name] as WorkSheet;
  const area = within(filledArea(sheet), choice.range);
  if (area.bottom * area.right > LARGEST) return { ...NOTHING, faults: [boundless(area)] };
  const context = {
    library: workbookLibrary(),
    date1904: book.Workbook?.WBProps?.date1904 === true,
    mixed: mixedTexts(book),
  };
  const cells = cellsOf(sheet);
  const rows: CsvRow[] = [];
  const faults: WorkbookFault[] = [];
  for (let line = 1; line <= area.bottom; line++) {
    const texts = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const cell = line < area.top ? undefined : cells[line - 1]?.[area.left - 1 + index];
      if (!cell) return '';
      const { text, fault } = readSheetCell(cell, context);
      if (fault) faults.push(sheetFaults[fault]({ line, column: area.left + index }, text, cell));
      return text;
    });
    rows.push({ cells: texts, offset: 0, line });
  }
  const merges = mergedAreas(sheet, area);
  const hidden = hiddenCells(book, name, rows, area, choice.excludeRows);
  return {
    rows,
    merges,
    placeOfCell: (row, cell) => ({ line: row.line, column: area.left + cell }),
    faults: [...oncePerColumn(faults), ...hidden],
  };
}

/** The filled part of a range such as `B3:F40`, in rows and columns of the sheet from 1. */
function within(filled: Area, range: string | undefined): Area {
  if (range === undefined) return filled;
  const { s, e } = workbookLibrary().utils.decode_range(range);
  return {
    top: s.r + 1,
    left: s.c + 1,
    bottom: Math.min(e.r + 1, filled.bottom),
    right: Math.max(s.c + 1, Math.min(e.c + 1, filled.right)),
  };
}

/** From the first cell of the sheet to the last one that is not blank. */
function filledArea(sheet: WorkSheet): Area {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of cellsOf(sheet).entries()) {
    const last = (cells ?? []).findLastIndex((cell) => cell && (cell.t !== 'z' || cell.f !== undefined));
    if (last === -1) continue;
    bottom = row + 1;
    right = Math.max(right, last + 1);
  }
  return { top: 1, left: 1, bottom, right };
}

/** The library keeps runs of type for .xlsx; of an .xls it drops them and leaves such texts without their source. */
function mixedTexts(book: WorkBook & { Strings?: readonly { t: string; r?: unknown }[] }): Set<string> {
  return new Set((book.Strings ?? []).filter(({ r }) => r === undefined).map(({ t }) => t));
}

function cellsOf(sheet: WorkSheet | undefined): readonly (readonly (CellObject | undefined)[] | undefined)[] {
  return sheet?.['!type'] === 'chart' ? [] : (sheet?.['!data'] ?? []);
}

/** A column of unrounded values is one fault, told at its first cell. */
function oncePerColumn(faults: readonly WorkbookFault[]): WorkbookFault[] {
  const told = new Set<string>();
  return faults.filter(({ check, column }) => {
    if (check !== 'unrounded-value') return true;
    if (told.has(`${column}`)) return false;
    told.add(`${column}`);
    return true;
  });
}

function boundless({ bottom, right }: Area): WorkbookFault {
  return {
    ...START,
    check: 'unreadable-workbook',
    value: `${bottom} rows and ${right} columns`,
    expected: `a table of at most ${LARGEST} cells`,
    advice: 'name in range the part of the sheet that holds the table',
  };
}

function damaged(error: unknown): WorkbookFault {
  return {
    ...START,
    check: 'unreadable-workbook',
    value: String((error as Error).message ?? error),
    expected: unreadable(error),
    advice: 'fetch the file again; if it is as published, save its sheet as CSV, keep both, and say so in notes',
  };
}

function wrongSheet(value: string, names: readonly string[]): WorkbookFault {
  return {
    ...START,
    check: 'wrong-sheet',
    value,
    expected: names.length === 0 ? 'a sheet with cells in it' : `sheet to be one of ${names.join(' | ')}`,
    advice: 'name in sheet the one that holds the table, as it stands on its tab',
  };
}
