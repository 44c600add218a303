import type { Ledger } from './ledger.ts';
import { searchedYears } from './searched-years.ts';
import { codesKey } from './series-key.ts';
import { isSurveyed } from './surveyed.ts';
import type { Dimensions, Observation, Region, Search } from './types.ts';

/** A figure that somebody asks for. */
export interface Asked {
  readonly indicator: string;
  readonly region: string;
  /** Any period; every year in it counts. */
  readonly period: string;
  /** Codes; the default ones where not given. */
  readonly dimensions?: Dimensions;
}

/** Searches for a figure that found nothing; none where the figure is on record. */
export function searchedInVain(ledger: Ledger, { indicator, region, period, dimensions }: Asked): readonly Search[] {
  if (hasBounds(ledger.find(indicator, region, period, dimensions))) return [];
  const place = ledger.region(region);
  const codes = codesOf(ledger, indicator, dimensions);
  return ledger.data.searches.filter(
    (search) =>
      isAbout(search, place) &&
      (searchedYears(search.periods)?.some((year) => isWithin(year, period)) ?? true) &&
      search.series.some((one) => one.indicator === indicator && codesOf(ledger, indicator, one.dimensions) === codes),
  );
}

/** A search that was about a region, with the years of which nothing that was looked for is on record; `null` = any time. */
export interface VainSearch {
  readonly search: Search;
  readonly years: readonly number[] | null;
}

/** Searches about a region, as far as what they looked for is still missing. */
export function vainSearchesOn(ledger: Ledger, region: Region): VainSearch[] {
  return ledger.data.searches
    .filter((search) => isAbout(search, region))
    .map((search) => ({ search, years: yearsMissing(ledger, search, region.id) }))
    .filter(({ years }) => years === null || years.length > 0);
}

/** Whether a search was for a region, by name or with all of its level. */
function isAbout({ regions, each }: Search, region: Region): boolean {
  return regions.includes(region.id) || (each === region.level && isSurveyed(region));
}

/** Whether a year lies in a period; none lies in one that is not stated. */
function isWithin(year: number, period: string): boolean {
  const [from = Number.NaN, to = from] = period.split('/').map((end) => Number(end.slice(0, 4)));
  return year >= from && year <= to;
}

/** Years in which a region lacks at least one of the series looked for; `null` where years were not named and one is lacking. */
function yearsMissing(ledger: Ledger, { series, periods }: Search, region: string): number[] | null {
  const years = searchedYears(periods);
  if (series.length === 0) return years;
  const own = ledger.ofRegion(region).filter(hasBounds);
  const found = series.map(({ indicator, dimensions }) => {
    const codes = codesOf(ledger, indicator, dimensions);
    return own.filter((one) => one.indicator === indicator && codesKey(one.dimensions) === codes);
  });
  const lacks = (isThere: (one: Observation) => boolean) => found.some((values) => !values.some(isThere));
  if (years === null) return lacks(() => true) ? null : [];
  return years.filter((year) => lacks(({ period }) => isWithin(year, period)));
}

function hasBounds(observation: Pick<Observation, 'low' | 'high'> | undefined): boolean {
  return observation !== undefined && (observation.low !== null || observation.high !== null);
}

function codesOf(ledger: Ledger, indicator: string, dimensions: Dimensions = {}): string {
  return codesKey(ledger.complete(indicator, dimensions));
}
