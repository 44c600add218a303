import type { Edition } from '../../edition/edition.ts';
import type { Measure } from '../../record/comparison/choice.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { Observation } from '../../record/types.ts';
import { type DrawnValue, type FigureMarks, figureMarks } from '../usual-marks.ts';
import { measuredCell } from './measured-words.ts';

/** The observations a row is made from: its own, and the one it is held against. */
export function observationsOf({ own, other, result }: ShownRow): readonly Observation[] {
  return [own, other].filter((one): one is Observation => result !== null && one !== null);
}

/** The rows with something to show, which is what marks of the drawing stand for. */
export function valuedRows(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.filter(({ result }) => result?.value != null);
}

/** The values drawn: each row with the observations it is made from. */
export function drawnValues(rows: readonly ShownRow[]): readonly DrawnValue[] {
  return valuedRows(rows).map(observationsOf);
}

/** The signs of a comparison of these rows. */
export function rowMarks(edition: Edition, rows: readonly ShownRow[]): FigureMarks {
  return figureMarks(edition, drawnValues(rows));
}

/** What a row shows, with its signs behind it. */
export function markedCell(edition: Edition, marks: FigureMarks, row: ShownRow, measure: Measure): string {
  return marks.behind(measuredCell(edition, row, measure), ...observationsOf(row));
}
