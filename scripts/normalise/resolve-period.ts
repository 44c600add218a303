import type { Complain } from './complain.ts';
import { readPeriod } from './read-period.ts';
import type { ValueCell } from './value-cell.ts';

/** The period id of a cell. */
export function resolvePeriod({ placement }: ValueCell, complain: Complain): string | undefined {
  const text = placement.period ?? '';
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
