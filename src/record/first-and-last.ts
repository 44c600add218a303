import { ascending } from 'd3';
import type { Ledger } from './ledger.ts';
import type { Dimensions, RegionLevel } from './types.ts';

/** The two ends of a region's series. */
export type FirstAndLast = ReturnType<typeof firstAndLast>[number];

/** First and latest year with a single value of each region of a level that has two of its latest concept, the highest start first. */
export function firstAndLast(ledger: Ledger, indicator: string, level: RegionLevel, given: Dimensions = {}) {
  return ledger
    .regionsOf(level)
    .flatMap(({ id }) => {
      const own = ledger.breaksOf(indicator, given, id).filter(({ regions }) => regions.length > 0);
      const since = own.map(({ period }) => period).sort();
      const known = ledger.valued(indicator, id, given).filter(({ period }) => period >= (since.at(-1) ?? ''));
      const [first, last] = [known[0], known.at(-1)];
      return first && last && first !== last ? [{ region: id, first, last }] : [];
    })
    .sort((a, b) => (b.first.value ?? 0) - (a.first.value ?? 0) || ascending(a.region, b.region));
}
