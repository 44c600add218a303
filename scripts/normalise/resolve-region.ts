import type { Complain } from './complain.ts';
import { findRegion } from './find-region.ts';
import type { ValueCell } from './value-cell.ts';

/** The one region a cell is about; a name that means none or several, or contradicts others of the row, is reported. */
export function resolveRegion(cell: ValueCell, complain: Complain): string | undefined {
  const { id, fault } = findRegion(cell);
  if (!fault) return id;
  const { check, value, expected, advice, place } = fault;
  return complain(check, value, expected, advice, { role: 'region', place: place?.(cell) });
}
