import type { Ledger } from '../record/ledger.ts';
import type { BlockOf } from './block.ts';
import { codesOf, seriesNamed } from './select-values.ts';

/**
 * The rows of a table of ends, each code by its own series and nothing of another's: in each column the two ends of the
 * series, one figure where there is only one, none where there is none.
 */
export function endsByCode(ledger: Ledger, { ends, codes, region, columns }: BlockOf<'ends'>) {
  const series = columns.map(({ of }) => seriesNamed(ledger, of));
  return codes.map((code) => ({
    code,
    cells: series.map(({ indicator, dimensions }) => {
      const known = ledger.valued(indicator, region, codesOf(ledger, indicator, { ...dimensions, [ends]: code }));
      return known.filter((_, at, all) => at === 0 || at === all.length - 1);
    }),
  }));
}
