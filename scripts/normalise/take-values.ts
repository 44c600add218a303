import { errorAt } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { findRegion } from './find-region.ts';
import { foldCells } from './fold-cells.ts';
import type { Held } from './held.ts';
import { layer } from './layers.ts';
import { leftOut, withheld } from './left-out.ts';
import { makeDraft } from './make-draft.ts';
import type { Model } from './model.ts';
import type { Normalised } from './normalised.ts';
import { base, type Cell, placeCell, placementOf } from './place-cell.ts';
import { readPeriod } from './read-period.ts';
import type { ValueCell } from './value-cell.ts';

/** So many problems of one table are found before the rest of it is left unread. */
const MOST = 50_000;

/** Makes an observation of each cell in a column of values, or counts it as missing or left out. */
export function takeValues(
  table: RawTable,
  { block, values, rows: all, whole: rows }: BlockBody,
  model: Model,
  result: Normalised,
) {
  const { sidecar } = table;
  const { held } = result;
  held.rows += all.length;
  if (rows.length < all.length || values.length === 0) held.unsure.add('values');
  const byIndex = new Map(
    values.map((column) => [column.index, { column, common: layer(base(table), column.spec) }] as const),
  );
  const folded = foldCells(
    rows.map(({ row }) => row.cells),
    values.map(({ index }) => index),
  );
  for (const { row: at, column: index, printed } of folded) {
    const [body, described] = [rows[at], byIndex.get(index)];
    if (!body || !described) continue;
    const { row, meaning } = body;
    if (result.problems.length > MOST) {
      const advice = 'mend those first: most will have one cause';
      const expected = 'a table that can be read; what follows was not';
      result.problems.push(errorAt(placeOf(table, row, index), 'too-many-problems', String(MOST), expected, advice));
      return;
    }
    const { heading, spec } = described.column;
    const cell = clean(printed);
    if (sidecar.missingValues.includes(cell)) {
      result.tally.missing++;
      continue;
    }
    result.tally.figures++;
    held.values++;
    const place: Cell = { table, block, ...body, ...described };
    const reason = body.exclusion ?? withheld(sidecar.withhold);
    if (reason !== undefined) result.leftOut.push(leftOut(table, row, heading, meaning.label, reason));
    const placement = reason === undefined ? placeCell(place, result) : null;
    const valueCell = { table, row, column: index, cell, heading, codes: spec.codes, meaning, model };
    if (placement) makeDraft({ ...valueCell, placement }, result);
    else holdUnpublished({ ...valueCell, placement: placementOf(place) }, held);
  }
}

/** What is not published is held all the same, as far as it can be read. */
function holdUnpublished(cell: ValueCell, held: Held): void {
  const { id } = findRegion(cell);
  if (id !== undefined) held.regions.add(id);
  const { period } = cell.placement;
  const read = period ? readPeriod(period) : null;
  if (read !== null) held.periods.add(read);
}
