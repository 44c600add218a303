import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Area } from './merged-areas.ts';
import { workbookLibrary } from './workbook-library.ts';

/** More cells than any table has: a stray mark far out makes a sheet as large as its program allows. */
export const LARGEST = 20_000_000;

/** Whether a sheet is too large to be a table. */
export function isBoundless({ bottom, right }: Area): boolean {
  return bottom * right > LARGEST;
}

/** The filled part of a range such as `B3:F40`, in rows and columns of the sheet from 1. */
export function within(filled: Area, range: string | undefined): Area {
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
export function filledArea(sheet: WorkSheet): Area {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of cellsOf(sheet).entries()) {
    const last = (cells ?? []).findLastIndex((cell) => cell && (cell.t !== 'z' || cell.f !== undefined));
    if (last === -1) continue;
    bottom = row + 1;
    right = Math.max(right, last + 1);
  }
  return { top: 1, left: 1, bottom, right };
}

/** Rows of cells of a sheet; a sheet that is a chart has none. */
export function cellsOf(sheet: WorkSheet | undefined): readonly (readonly (CellObject | undefined)[] | undefined)[] {
  return sheet?.['!type'] === 'chart' ? [] : (sheet?.['!data'] ?? []);
}
