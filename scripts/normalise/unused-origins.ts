import type { Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { readOrigins } from './read-row.ts';

/** Parts of an `origins` cell that name no column of values: its figure would keep the source of the table. */
export function unusedOrigins(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  return bodies.flatMap(({ columns, values, rows }) => {
    const headings = new Set(values.map(({ heading }) => heading));
    return columns
      .filter(({ spec }) => spec.role === 'origins')
      .flatMap(({ index }) =>
        rows.flatMap(({ row }) =>
          partsOf(clean(row.cells[index]))
            .filter((part) => ![...readOrigins(part).keys()].some((heading) => headings.has(heading)))
            .map((part) => idlePart(table, row, index, part)),
        ),
      );
  });
}

function partsOf(text: string): string[] {
  return text.split(';').filter((part) => part.trim() !== '');
}

function idlePart(table: RawTable, row: BlockBody['rows'][number]['row'], column: number, part: string): Problem {
  return {
    severity: 'error',
    ...placeOf(table, row, column),
    check: 'unused-rule',
    value: part,
    expected: 'heading=source:period, with the heading of a column of values',
    advice: 'compare it with the headings',
  };
}
