import { min, mode } from 'd3';
import { type Problem, unlikelyAt } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { plainText } from './printed-number.ts';

/**
 * A file that breaks off within its last number: it has no line end, and that number has fewer decimals than most of its column, or
 * fewer digits before the point than any. A publisher may drop final zeros, hence it can be confirmed.
 */
export function cutFile(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  const body = bodies.at(-1);
  const last = body?.block.rows.at(-1);
  const column = body?.values.find(({ index }) => index === body.block.headings.length - 1);
  if (!body || !last || !column || table.endsWithLine || last.line !== table.rows.at(-1)?.line) return [];
  const lengthsOf = (row: CsvRow) => lengths(clean(row.cells[column.index]));
  const own = lengthsOf(last);
  const rest = Array.from(body.block.rows, lengthsOf)
    .slice(0, -1)
    .reverse()
    .filter((one) => one !== null);
  if (!own || rest.length === 0) return [];
  const decimals = mode(rest, (one) => one.decimals);
  const whole = min(rest, (one) => one.whole) ?? 0;
  if (own.decimals >= decimals && own.whole >= whole) return [];
  const place = placeOf(table, last, column.index);
  const usual = own.decimals < decimals ? `${decimals} decimals` : `${whole} digits`;
  const expected = `a line end behind it, or ${usual} as in the rows above`;
  const advice = 'compare the end of the file with the publication';
  const text = clean(last.cells[column.index]);
  return [unlikelyAt(place, 'cut-file', text, expected, advice)];
}

/** Digits before and behind the point of a plain number. */
function lengths(text: string): { whole: number; decimals: number } | null {
  const [, whole, decimals = ''] = /^[-+]?([\d,]+)(?:\.(\d*))?$/.exec(plainText(text)) ?? [];
  return whole === undefined ? null : { whole: whole.replaceAll(',', '').length, decimals: decimals.length };
}
