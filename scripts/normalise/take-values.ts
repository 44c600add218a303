import { errorAt, type FilePlace, type Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { findRegion } from './find-region.ts';
import type { Held } from './held.ts';
import { layer } from './layers.ts';
import { leftOut, withheld } from './left-out.ts';
import { makeDraft } from './make-draft.ts';
import type { Model } from './model.ts';
import type { Normalising } from './normalised.ts';
import { base, type Cell, placeCell, placementOf } from './place-cell.ts';
import { readPeriod } from './read-period.ts';
import type { ValueCell } from './value-cell.ts';

/** So many problems of one table are found before the rest of it is left unread. */
const MOST = 50_000;

/** Makes an observation of each cell in a column of values, or counts it as missing or left out. */
export function takeValues(
  table: RawTable,
  { block, values, whole, isRagged }: BlockBody,
  model: Model,
  result: Normalising,
) {
  const { held } = result;
  held.rows += block.rows.length;
  if (isRagged || values.length === 0) held.unsure.add('values');
  const described = values.map((column) => ({ column, common: layer(base(table), column.spec) }));
  for (const body of whole) {
    for (const { column, common } of described) {
      if (result.problems.length > MOST) {
        result.problems.push(tooMany(placeOf(table, body.row, column.index)));
        return;
      }
      takeValue({ table, block, body, column, common }, model, result);
    }
  }
}

function tooMany(place: FilePlace): Problem {
  const advice = 'mend those first: most will have one cause';
  const expected = 'a table that can be read; what follows was not';
  return errorAt(place, 'too-many-problems', String(MOST), expected, advice);
}

function takeValue(place: Cell, model: Model, result: Normalising): void {
  const { table, block, body, column } = place;
  const { row, meaning, exclusion } = body;
  const { heading, index, spec } = column;
  const cell = clean(row.cells[index]);
  if (table.sidecar.missingValues.includes(cell)) {
    result.tally.missing++;
    return;
  }
  result.tally.figures++;
  result.held.values++;
  const reason = exclusion ?? withheld(table.sidecar.withhold);
  if (reason !== undefined) result.leftOut.push(leftOut(table, row, heading, meaning.label, reason));
  const placed = reason === undefined ? placeCell(place, result) : null;
  const placement = placed ?? placementOf(place);
  const value = { table, block, row, column: index, cell, heading, codes: spec.codes, meaning, placement, model };
  if (placed) makeDraft(value, result);
  else holdUnpublished(value, result.held);
}

/** What is not published is held all the same, as far as it can be read. */
function holdUnpublished(cell: ValueCell, held: Held): void {
  const { id } = findRegion(cell);
  if (id !== undefined) held.regions.add(id);
  const { period } = cell.placement;
  const read = period ? readPeriod(period) : null;
  if (read !== null) held.periods.add(read);
}
