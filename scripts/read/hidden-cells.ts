import type { ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Area } from './merged-areas.ts';
import type { CsvRow } from './parse-csv.ts';
import type { Sidecar } from './sidecar.ts';
import { clean } from './split-blocks.ts';
import type { WorkbookFault } from './workbook-faults.ts';

const isHidden = (info: RowInfo | ColInfo | undefined) =>
  info !== undefined &&
  (info.hidden === true || ('hpt' in info && info.hpt === 0) || ('width' in info && info.width === 0));

/**
 * Cells that a reader of the workbook does not see: the sheet, a row or a column is hidden.
 * They may be left-overs or belong to the table; only the editor can tell. Rows left out by their line are decided.
 */
export function hiddenCells(
  book: WorkBook,
  name: string,
  rows: readonly CsvRow[],
  area: Area,
  excluded: Sidecar['excludeRows'],
): WorkbookFault[] {
  const sheet = book.Sheets[name] as WorkSheet;
  const faults: WorkbookFault[] = [];
  if (book.Workbook?.Sheets?.[book.SheetNames.indexOf(name)]?.Hidden)
    faults.push(fault({ line: 1, column: 1 }, name, 'a sheet that is shown', 'name another one in sheet'));
  const seen = rows.filter(({ line }) => line >= area.top && !excluded.some((rule) => rule.line === line));
  for (const row of seen) {
    const at = row.cells.findIndex((cell) => clean(cell) !== '');
    if (at !== -1 && isHidden(sheet['!rows']?.[row.line - 1]))
      faults.push(
        fault(
          { line: row.line, column: area.left + at },
          row.cells[at],
          'a row that is shown',
          'leave it out in excludeRows by its line',
        ),
      );
  }
  for (let column = area.left; column <= area.right; column++) {
    const first = seen.find((row) => clean(row.cells[column - area.left]) !== '');
    if (first && isHidden(sheet['!cols']?.[column - 1]))
      faults.push(
        fault(
          { line: first.line, column },
          first.cells[column - area.left],
          'a column that is shown',
          'leave it out by range',
        ),
      );
  }
  return faults;
}

function fault(
  place: { line: number; column: number },
  value: string | undefined,
  expected: string,
  way: string,
): WorkbookFault {
  return {
    ...place,
    check: 'hidden-cells',
    value: value ?? '',
    expected: `${expected}; this one is hidden in the workbook and may be no part of the table`,
    advice: `${way}; if it is so, say why in confirmed`,
    unlikely: true,
  };
}
