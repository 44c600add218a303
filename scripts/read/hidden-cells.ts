import type { ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Area } from './merged-areas.ts';
import { unlikelyAt } from './problem.ts';
import type { CsvRow } from './rows.ts';
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
  const hide = (line: number, column: number, value: string | undefined, what: string, way: string) => {
    const expected = `a ${what} that is shown; this one is hidden in the workbook and may be no part of the table`;
    faults.push(unlikelyAt({ line, column }, 'hidden-cells', value ?? '', expected, way));
  };
  if (book.Workbook?.Sheets?.[book.SheetNames.indexOf(name)]?.Hidden)
    hide(1, 1, name, 'sheet', 'name another one in sheet');
  const seen = rows.filter(({ line }) => line >= area.top && !excluded.some((rule) => rule.line === line));
  for (const { line, cells } of seen) {
    const at = cells.findIndex((cell) => clean(cell) !== '');
    if (at !== -1 && isHidden(sheet['!rows']?.[line - 1]))
      hide(line, area.left + at, cells[at], 'row', 'leave it out in excludeRows by its line');
  }
  for (let column = area.left; column <= area.right; column++) {
    const at = column - area.left;
    const first = seen.find(({ cells }) => clean(cells[at]) !== '');
    if (first && isHidden(sheet['!cols']?.[column - 1]))
      hide(first.line, column, first.cells[at], 'column', 'leave it out by range');
  }
  return faults;
}
