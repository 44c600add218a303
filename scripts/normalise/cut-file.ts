import type { Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { plainText } from './printed-number.ts';

/**
 * A file that breaks off within its last number: it has no line end, and that number has fewer decimals than all others of its column.
 * A publisher may drop final zeros, hence it can be confirmed.
 */
export function cutFile(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  const body = bodies.at(-1);
  const [last, ...others] = [...(body?.rows ?? [])].reverse();
  const column = body?.values.find(({ index }) => index === body.block.headings.length - 1);
  if (!last || !column || table.endsWithLine || last.row.line !== table.rows.at(-1)?.line) return [];
  const decimals = (row: typeof last) =>
    /^[-+]?[\d,]+(?:\.(\d*))?$/.exec(plainText(clean(row.row.cells[column.index])));
  const own = decimals(last);
  const rest = others.flatMap((row) => decimals(row)?.[1]?.length ?? (decimals(row) ? 0 : []));
  if (!own || rest.length === 0 || (own[1]?.length ?? 0) >= Math.min(...rest)) return [];
  return [
    {
      severity: 'error',
      ...placeOf(table, last.row, column.index),
      check: 'cut-file',
      value: own[0],
      expected: `${Math.min(...rest)} decimals, as in the rows above, or a line end behind it`,
      advice: 'compare the end of the file with the publication; if it is so, say why in confirmed',
      unlikely: true,
    },
  ];
}
