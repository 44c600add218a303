import type { WorkSheet } from '@e965/xlsx';

/** Part of a sheet, rows and columns from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Merged cells within an area, as rows of the sheet and columns of the area (from 0). */
export function mergedAreas(sheet: WorkSheet, area: Area): Area[] {
  return (sheet['!merges'] ?? [])
    .map(({ s, e }) => ({ top: s.r + 1, bottom: e.r + 1, left: s.c + 1 - area.left, right: e.c + 1 - area.left }))
    .filter(({ top, bottom, right }) => bottom >= area.top && top <= area.bottom && right >= 0);
}
