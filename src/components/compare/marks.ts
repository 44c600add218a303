import { markOf } from '../../figures/labels.ts';
import type { ComparePoint } from '../../lib/compare/compare-file.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';

/** The figures a row is made from: its own, and the one it is held against. */
export function pointsOf({ own, other, result }: ShownRow): readonly ComparePoint[] {
  return [own, other?.point].filter((point): point is ComparePoint => result !== null && point != null);
}

/** The rows with something to show, which is what marks of the drawing stand for. */
export function toldRows(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.filter(({ result }) => result?.value != null);
}

/** Signs behind a value: those of every figure it is made from. */
export function rowMark(row: ShownRow): string {
  return [...new Set(pointsOf(row).flatMap((point) => [...markOf(point)]))].join('');
}
