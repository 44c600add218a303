import type { Ledger } from './ledger.ts';
import { isYear, yearOf } from './period.ts';
import type { Region } from './types.ts';

/** Which years of a region are on record, and which of the nation's are missing. */
export interface RegionCoverage {
  readonly indicator: string;
  readonly years: readonly number[];
  /** Years for which the nation has a figure and the region has none. */
  readonly missing: readonly number[];
}

/** Years of a yearly series of a region against those of the nation; `null` where the nation has none. */
export function regionCoverage(ledger: Ledger, region: Region, indicator: string): RegionCoverage | null {
  const yearsOf = (id: string) =>
    ledger
      .series(indicator, id)
      .filter(({ period, low, high }) => isYear(period) && (low !== null || high !== null))
      .map(({ period }) => yearOf(period));
  const nation = yearsOf(ledger.nation);
  const years = yearsOf(region.id);
  const own = new Set(years);
  return nation.length === 0 ? null : { indicator, years, missing: nation.filter((year) => !own.has(year)) };
}
