import { errorAt, type Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { readOrigins } from './read-row.ts';

/** Parts of an `origins` cell that name no column of values: its figure would keep the source of the table. */
export function unusedOrigins(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  const expected = 'heading=source:period, with the heading of a column of values';
  return bodies.flatMap(({ columns, values, rows }) => {
    const headings = new Set(values.map(({ heading }) => heading));
    const origins = columns.filter(({ spec }) => spec.role === 'origins');
    return origins.flatMap(({ index }) =>
      Array.from(rows, ({ row }) =>
        clean(row.cells[index])
          .split(';')
          .filter((part) => part.trim() !== '' && ![...readOrigins(part).keys()].some((name) => headings.has(name)))
          .map((part) =>
            errorAt(placeOf(table, row, index), 'unused-rule', part, expected, 'compare it with the headings'),
          ),
      ).flat(),
    );
  });
}
