import { isBroken } from './comparison/drawn-series.ts';
import type { Ledger } from './ledger.ts';
import { provinceOf } from './province-of.ts';
import type { Break, Observation, Region } from './types.ts';

/** A region's figure of a year, with that of its province and of the nation in the same year. */
export interface BesideRow {
  readonly own: Observation;
  readonly province: Observation | undefined;
  readonly nation: Observation | undefined;
  /** Changes of the region's own concept between this year and the later one above it: the two are not compared. */
  readonly breaks: readonly Break[];
}

/** What a region has of some indicators, year by year, latest first, beside its province and the nation. */
export function besideReferences(ledger: Ledger, region: Region, indicators: readonly string[]): readonly BesideRow[] {
  const province = provinceOf(ledger, region).id;
  return indicators.flatMap((indicator) => {
    const own = ledger.breaksOf(indicator, {}, region.id).filter(({ regions }) => regions.length > 0);
    const series = ledger.valued(indicator, region.id).toReversed();
    return series.map((observation, index) => {
      const later = series[index - 1];
      return {
        own: observation,
        province: ledger.find(indicator, province, observation.period),
        nation: ledger.find(indicator, ledger.nation, observation.period),
        breaks: later ? own.filter((one) => isBroken([one], Number(observation.period), Number(later.period))) : [],
      };
    });
  });
}
