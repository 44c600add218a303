import { entryOf } from '../read/entry-of.ts';
import type { Complain } from './complain.ts';
import { readPeriod } from './read-period.ts';
import type { ValueCell } from './value-cell.ts';

/**
 * The period id of a cell. A blank cell in a column of periods may be a year that was lost, hence it is to be confirmed.
 * @param undated lines of rows that this has been told of
 */
export function resolvePeriod(cell: ValueCell, complain: Complain, undated: Set<number>): string | undefined {
  const text = cell.placement.period ?? '';
  if (text === '' && entryOf(cell.meaning.columnOf, 'period') !== undefined && !undated.has(cell.row.line)) {
    undated.add(cell.row.line);
    const about = { role: 'period', unlikely: true } as const;
    complain('missing-period', '', 'a period, or not-stated', 'compare the row with the publication', about);
  }
  const expected = 'a period such as 2020, 2016-2020, 2020-04 or 2019 Q1-Q3';
  const advice = 'map it with codes in the period column';
  return readPeriod(text) ?? complain('unknown-period', text, expected, advice, { role: 'period' });
}
