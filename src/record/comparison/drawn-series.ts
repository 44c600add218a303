import type { Ledger } from '../ledger.ts';
import type { Break, Dimensions, Indicator, Observation } from '../types.ts';

/** One series of an indicator: a code for each of its dimensions. */
export interface SeriesChoice {
  readonly indicator: string;
  readonly dimensions: Dimensions;
}

/** A chosen series with its indicator and the yearly observations of its regions. */
export interface DrawnSeries {
  readonly choice: SeriesChoice;
  readonly indicator: Indicator;
  /** Changes of concept in every region. */
  readonly breaks: readonly Break[];
  /** Those of a region: of every one, and its own. */
  breaksIn(region: string): readonly Break[];
  /** Observations of a region by year, oldest first. */
  of(region: string): ReadonlyMap<number, Observation>;
  /** Every region with an observation. */
  regions(): readonly string[];
}

/** Looks a series up; each region is taken apart once. */
export function drawnSeries(ledger: Ledger, choice: SeriesChoice): DrawnSeries {
  const { indicator, dimensions } = choice;
  const known = new Map<string, ReadonlyMap<number, Observation>>();
  return {
    choice,
    indicator: ledger.indicator(indicator),
    breaks: ledger.breaksOf(indicator, dimensions),
    breaksIn: (region) => ledger.breaksOf(indicator, dimensions, region),
    of(region) {
      const found =
        known.get(region) ??
        new Map(ledger.series(indicator, region, dimensions).map((one) => [Number(one.period), one]));
      known.set(region, found);
      return found;
    },
    regions: () => [...new Set(ledger.slice(indicator, dimensions).map(({ region }) => region))],
  };
}

/** Changes of concept that are the region's own. */
export function ownBreaks(series: DrawnSeries, region: string): readonly Break[] {
  return series.breaksIn(region).filter(({ regions }) => regions.length > 0);
}

/** Whether a concept changed after the one year and up to the other, in either order. */
export function isBroken(breaks: readonly { readonly period: string }[], a: number, b: number): boolean {
  return breaks.some(({ period }) => Math.min(a, b) < Number(period) && Number(period) <= Math.max(a, b));
}
