import type { RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { complainAbout } from './complain.ts';
import { layer } from './layers.ts';
import { leftOut, withheld } from './left-out.ts';
import { makeDraft } from './make-draft.ts';
import type { Model } from './model.ts';
import type { Normalising } from './normalised.ts';
import { base } from './place-cell.ts';

/** Makes the figures that each row stands for, such as 1 for "this county is on the list". */
export function takeConstants(
  table: RawTable,
  { block, columns, whole: rows }: BlockBody,
  model: Model,
  result: Normalising,
): void {
  for (const { value, printedFrom, ...own } of table.sidecar.constants) {
    const column = columns.find(({ heading }) => heading === printedFrom);
    if (!column) continue;
    for (const { row, meaning, exclusion } of rows) {
      result.tally.figures++;
      const reason = exclusion ?? withheld(table.sidecar.withhold);
      if (reason !== undefined) {
        result.leftOut.push(leftOut(table, row, column.heading, meaning.label, reason));
        continue;
      }
      const shown = {
        cell: value,
        printed: clean(row.cells[column.index]),
        heading: printedFrom,
        column: column.index,
        codes: undefined,
        placement: layer(base(table), own, meaning.placement),
      };
      const cell = { table, block, row, meaning, model, ...shown };
      if (shown.printed === '') {
        const expected = `a text in ${printedFrom} to be shown as printed`;
        const advice = 'compare the row with the publication, or leave it out with excludeRows';
        complainAbout(cell, result)('not-a-number', '', expected, advice);
      }
      makeDraft(cell, result);
    }
  }
}
