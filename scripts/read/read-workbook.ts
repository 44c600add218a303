import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { hiddenCells } from './hidden-cells.ts';
import { mergedAreas } from './merged-areas.ts';
import type { CsvRow } from './rows.ts';
import { cellsOf, filledArea, isBoundless, within } from './sheet-area.ts';
import { readSheetCell } from './sheet-cell.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { Sidecar } from './sidecar.ts';
import type { FileCells } from './text-cells.ts';
import { boundless, damaged, oncePerColumn, type WorkbookFault, wrongSheet } from './workbook-faults.ts';
import { workbookLibrary } from './workbook-library.ts';

/** The cells of a sheet as text; row n of the sheet is the n-th record. */
export interface SheetRows extends Pick<FileCells, 'merges' | 'placeOfCell'> {
  readonly rows: readonly CsvRow[];
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

const NOTHING = { rows: [], merges: [], placeOfCell: () => ({ line: 1, column: 1 }) };

function readSheet(book: WorkBook, name: string, choice: SheetChoice): SheetRows {
  const sheet = book.Sheets[name] as WorkSheet;
  const area = within(filledArea(sheet), choice.range);
  if (isBoundless(area)) return { ...NOTHING, faults: [boundless(area)] };
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

/** The library keeps runs of type for .xlsx; of an .xls it drops them and leaves such texts without their source. */
function mixedTexts(book: WorkBook & { Strings?: readonly { t: string; r?: unknown }[] }): Set<string> {
  return new Set((book.Strings ?? []).filter(({ r }) => r === undefined).map(({ t }) => t));
}
