import { entryOf } from '../read/entry-of.ts';
import { errorAt, type FilePlace, unlikelyAt } from '../read/problem.ts';
import { placeInSidecar, placeOf } from '../read/raw-table.ts';
import type { Normalising } from './normalised.ts';
import type { ValueCell } from './value-cell.ts';

/** What a fault of a cell is about. */
interface About {
  /** The fact at fault, such as `region`; left out where it is the number itself. */
  readonly role?: string;
  /** Where it stands, if elsewhere than the fact. */
  readonly place?: FilePlace | undefined;
  /** Merely unlikely: the sidecar may confirm it. */
  readonly unlikely?: true;
}

/** Notes a fault of a cell; it gives nothing, so that a failed reading can be returned with it. */
export type Complain = (check: string, value: string, expected: string, advice: string, about?: About) => undefined;

/** Takes faults of one cell and locates each where the fact it concerns is stated. */
export function complainAbout(cell: ValueCell, { problems }: Normalising): Complain {
  return (check, value, expected, advice, { role, place = placeOfMeaning(cell, role), unlikely } = {}) => {
    problems.push((unlikely ? unlikelyAt : errorAt)(place, check, value, expected, advice));
    return undefined;
  };
}

/** FilePlace of the column a fact came from, of the cell itself, or of the sidecar for facts it states for all rows. */
function placeOfMeaning(cell: ValueCell, role: string | undefined): FilePlace {
  if (role === undefined) return placeOf(cell.table, cell.row, cell.column);
  const column = entryOf(cell.meaning.columnOf, role);
  if (column !== undefined) return placeOf(cell.table, cell.row, column);
  const { indicator, region, period, source, unit } = cell.placement;
  const stated = entryOf({ indicator, item: indicator, region, period, source, unit }, role);
  const near = [cell.heading, cell.meaning.label];
  return placeInSidecar(cell.table, { key: role === 'item' ? 'indicator' : role, value: stated, near });
}
