import { exact } from '../../src/record/interval.ts';
import type { Interval } from '../../src/record/types.ts';
import type { Complain } from './complain.ts';
import { shift } from './printed-number.ts';
import { type CellReading, readCell } from './read-cell.ts';
import type { Units } from './resolve-units.ts';
import type { ValueCell } from './value-cell.ts';

/** The number of a cell, in the unit it is printed in. */
export function resolveNumber(cell: ValueCell, units: Units, complain: Complain): CellReading | undefined {
  const isKnown = units.own !== undefined && units.wanted !== undefined;
  const read = readCell(cell, units.own?.exponent ?? 0, isKnown ? (units.cell?.exponent ?? 0) : null);
  if (typeof read !== 'string') {
    for (const suffix of read.suffixes) checkSuffix(cell, { ...read, suffix }, units, complain);
    return read;
  }
  const advice = 'correct the cell after the publication; if it means "no value", list it in missingValues';
  return complain('not-a-number', cell.placement.printed ?? cell.cell, read, advice);
}

/** A unit word behind the number must be of the unit of the column: `362000人` is no number of 万人. */
function checkSuffix(
  { model }: ValueCell,
  read: CellReading & { readonly suffix: string },
  { own }: Units,
  complain: Complain,
): void {
  if (!own) return;
  const suffix = model.units.get(model.unit(read.suffix)[0] ?? '');
  if (suffix?.kind === own.kind && (read.scaled || suffix.exponent === own.exponent)) return;
  const expected = `a number in ${own.id}, not in ${suffix?.id ?? read.suffix}`;
  const advice = 'compare the cell with the publication and correct its unit in the sidecar';
  complain('wrong-unit', read.printed, expected, advice);
}

/** The number in the unit of the indicator; a whole number of things that are counted has no rounding. */
export function inUnitOfIndicator(read: CellReading, own: { exponent: number; discrete: boolean }, exponent: number) {
  const { value } = read.number;
  const counted = own.discrete && read.qualifier === 'exact' && Number.isInteger(value) && !read.carriesScale;
  const printed: Interval = counted && value !== null ? exact(value) : read.number;
  return shift(printed, (read.scaled ? 0 : own.exponent) - exponent);
}
