import type { Edition } from '../../edition/edition.ts';
import type { Measure } from '../../record/comparison/choice.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { Observation } from '../../record/types.ts';
import { markOf } from '../labels.ts';
import { measuredCell } from './measured-words.ts';

/** The observations a row is made from: its own, and the one it is held against. */
export function observationsOf({ own, other, result }: ShownRow): readonly Observation[] {
  return [own, other].filter((one): one is Observation => result !== null && one !== null);
}

/** The rows with something to show, which is what marks of the drawing stand for. */
export function valuedRows(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.filter(({ result }) => result?.value != null);
}

/** What a row shows, with its signs behind it. */
export function markedCell(edition: Edition, row: ShownRow, measure: Measure): string {
  return [measuredCell(edition, row, measure), rowMark(row)].filter(Boolean).join(' ');
}

/** Signs behind a value: those of every observation it is made from. */
export function rowMark(row: ShownRow): string {
  return [...new Set(observationsOf(row).flatMap((one) => [...markOf(one)]))].join('');
}
