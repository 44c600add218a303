import { exact } from '../../src/lib/interval.ts';
import type { Interval } from '../../src/lib/types.ts';
import type { Complain } from './complain.ts';
import { shift } from './printed-number.ts';
import { type CellReading, readCell } from './read-cell.ts';
import type { Units } from './resolve-units.ts';
import type { ValueCell } from './value-cell.ts';

/** The number of a cell, in the unit it is printed in. */
export function resolveNumber(cell: ValueCell, units: Units, complain: Complain): CellReading | undefined {
  const read = readCell(cell, units.own?.exponent ?? 0, units.cell?.exponent ?? 0);
  if (typeof read !== 'string') return read;
  return complain({
    check: 'not-a-number',
    value: cell.placement.printed ?? cell.cell,
    expected: read,
    advice: 'correct the cell after the publication; if it means "no value", list it in missingValues',
  });
}

/** The number in the unit of the indicator; a whole number of things that are counted has no rounding. */
export function inUnitOfIndicator(read: CellReading, own: { exponent: number; discrete: string }, exponent: number) {
  const { value } = read.number;
  const counted = own.discrete === 'yes' && read.qualifier === 'exact' && Number.isInteger(value) && !read.carriesScale;
  const printed: Interval = counted && value !== null ? exact(value) : read.number;
  return shift(printed, (read.scaled ? 0 : own.exponent) - exponent);
}
