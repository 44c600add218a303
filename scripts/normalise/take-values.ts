import type { RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { foldCells } from './fold-cells.ts';
import { layer } from './layers.ts';
import { leftOut, withheld } from './left-out.ts';
import { makeDraft } from './make-draft.ts';
import type { Model } from './model.ts';
import type { Normalised } from './normalised.ts';
import { base, placeCell } from './place-cell.ts';

/** Makes an observation of each cell in a column of values, or counts it as missing or left out. */
export function takeValues(
  table: RawTable,
  { block, values, whole: rows }: BlockBody,
  model: Model,
  result: Normalised,
) {
  const { sidecar } = table;
  const byIndex = new Map(
    values.map((column) => [column.index, { column, ground: layer(base(table), column.spec) }] as const),
  );
  const folded = foldCells(
    rows.map(({ row }) => row.cells),
    values.map(({ index }) => index),
  );
  for (const { row: at, column: index, printed } of folded) {
    const [body, described] = [rows[at], byIndex.get(index)];
    if (!body || !described) continue;
    const { row, fact } = body;
    const { heading, spec } = described.column;
    const cell = clean(printed);
    if (sidecar.missingValues.includes(cell)) {
      result.tally.missing++;
      continue;
    }
    result.tally.figures++;
    const reason = body.exclusion ?? withheld(sidecar.withhold);
    if (reason !== undefined) {
      result.leftOut.push(leftOut(table, row, heading, fact.label, reason));
      continue;
    }
    const placement = placeCell({ table, block, ...body, ...described }, result);
    if (placement)
      makeDraft({ table, row, column: index, cell, heading, codes: spec.codes, fact, placement, model }, result);
  }
}
