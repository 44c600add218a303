import type { Ledger } from './ledger.ts';
import { yearOf } from './period.ts';
import type { Region } from './types.ts';

/**
 * Years of a yearly series of a region, and those for which the nation has a figure and the region has none; `null` where
 * the nation has none.
 */
export function regionCoverage(ledger: Ledger, region: Region, indicator: string) {
  const yearsOf = (id: string) =>
    ledger
      .series(indicator, id)
      .filter(({ low, high }) => low !== null || high !== null)
      .map(({ period }) => yearOf(period));
  const nation = yearsOf(ledger.nation);
  const years = yearsOf(region.id);
  const own = new Set(years);
  return nation.length === 0 ? null : { indicator, years, missing: nation.filter((year) => !own.has(year)) };
}
