import type { RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { leftOut } from './left-out.ts';
import type { Normalising } from './normalised.ts';
import { looksLikeNumber } from './printed-number.ts';

/** Counts the figures in ignored columns as left out, with the reason given. */
export function takeIgnored(table: RawTable, { columns, whole: rows }: BlockBody, result: Normalising): void {
  for (const { index, heading, spec } of columns) {
    if (spec.role !== 'ignore') continue;
    for (const { row, meaning } of rows) {
      const cell = clean(row.cells[index]);
      if (table.sidecar.missingValues.includes(cell) || !looksLikeNumber(cell)) continue;
      result.tally.figures++;
      result.leftOut.push(leftOut(table, row, heading, meaning.label, spec.reason ?? ''));
    }
  }
}
