import { entryOf } from '../read/entry-of.ts';
import type { CsvRow } from '../read/parse-csv.ts';
import type { Complain } from './complain.ts';
import { readPeriod } from './read-period.ts';
import type { ValueCell } from './value-cell.ts';

/**
 * The period id of a cell. A blank cell in a column of periods may be a year that was lost, hence it is to be confirmed.
 * @param undated rows that this has been told of
 */
export function resolvePeriod(cell: ValueCell, complain: Complain, undated: Set<CsvRow>): string | undefined {
  const text = cell.placement.period ?? '';
  if (text === '' && entryOf(cell.meaning.columnOf, 'period') !== undefined && !undated.has(cell.row)) {
    undated.add(cell.row);
    complain({
      check: 'missing-period',
      value: '',
      expected: 'a period, or not-stated',
      advice: 'compare the row with the publication; if it is so, say why in confirmed',
      role: 'period',
      unlikely: true,
    });
  }
  return (
    readPeriod(text) ??
    complain({
      check: 'unknown-period',
      value: text,
      expected: 'a period such as 2020, 2016-2020, 2020-04 or 2019 Q1-Q3',
      advice: 'map it with codes in the period column',
      role: 'period',
    })
  );
}
