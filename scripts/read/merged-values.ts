import { clean } from './clean.ts';
import { columnOf } from './column-of.ts';
import type { Area } from './merged-areas.ts';
import { type Problem, unlikelyAt } from './problem.ts';
import { placeOf, type RawTable } from './raw-table.ts';

/**
 * Numbers merged over several cells: whether the number belongs to each of them, to all together or to the first alone
 * is not written in the workbook. Read without a word, all but the first would be missing.
 */
export function mergedValues(table: RawTable, merges: readonly Area[]): Problem[] {
  const specs = table.sidecar.columns;
  return table.blocks.flatMap(({ headings, rows }) =>
    merges.flatMap(({ top, bottom, left, right }) => {
      const row = Iterator.from(rows).find(({ line }) => line === top);
      const value = clean(row?.cells[left]);
      const role = columnOf(specs, headings[left] ?? '', headings)?.role;
      if (!row || role !== 'value' || !/\d/.test(value) || (top === bottom && left === right)) return [];
      const cells = (bottom - top + 1) * (right - left + 1);
      const expected = `a number in a cell of its own; this one is merged over ${cells} cells`;
      const advice = 'leave it out by excludeRows or range';
      return [unlikelyAt(placeOf(table, row, left), 'merged-value', value, expected, advice)];
    }),
  );
}
