import { isYear, yearOf } from './period.ts';
import type { Observation, Region, Tier } from './types.ts';

/** How many regions a set of figures covers, and from which year to which; `null` where no period is stated. */
export interface Coverage {
  readonly regions: number;
  readonly from: number | null;
  readonly to: number | null;
}

export function coverageOf(observations: readonly Observation[]): Coverage {
  const years = observations.map(({ period }) => yearOf(period)).filter((year) => !Number.isNaN(year));
  return {
    regions: new Set(observations.map(({ region }) => region)).size,
    from: years.length === 0 ? null : Math.min(...years),
    to: years.length === 0 ? null : Math.max(...years),
  };
}

/** What a figure of a year rests on: its tier, or that it was computed. */
export type CoverageKind = Tier | 'derived';

/** Kind of an observation. */
export function coverageKind({ status, tier }: Pick<Observation, 'status' | 'tier'>): CoverageKind {
  return status === 'derived' ? 'derived' : tier;
}

/** The observation closest to the publisher for each region and year: `region year` → observation. */
export function bestByYear<T extends Pick<Observation, 'region' | 'period' | 'status' | 'tier'>>(
  observations: readonly T[],
): ReadonlyMap<string, T> {
  const best = new Map<string, T>();
  for (const observation of observations.filter(({ period }) => isYear(period))) {
    const key = `${observation.region} ${observation.period}`;
    const known = best.get(key);
    if (!known || rankOf(observation) < rankOf(known)) best.set(key, observation);
  }
  return best;
}

/** Published before computed, then by tier. */
function rankOf(observation: Pick<Observation, 'status' | 'tier'>): string {
  return observation.status === 'derived' ? 'D' : observation.tier;
}

/** All years from the first to the last of some observations. */
export function yearsOf(observations: readonly Pick<Observation, 'period'>[]): number[] {
  const years = observations.filter(({ period }) => isYear(period)).map(({ period }) => Number(period));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Regions of which the same is on record. */
export interface RegionsAlike<R> {
  readonly regions: readonly R[];
  /** Years by what they rest on, rising. */
  readonly years: ReadonlyMap<CoverageKind | 'absent', readonly number[]>;
}

/** Regions grouped by what is on record of each year, in the order of the first of each group. */
export function regionsAlike<R extends Pick<Region, 'id'>>(
  regions: readonly R[],
  years: readonly number[],
  best: ReadonlyMap<string, Pick<Observation, 'status' | 'tier'>>,
): readonly RegionsAlike<R>[] {
  const kindOf = ({ id }: R, year: number) => {
    const found = best.get(`${id} ${year}`);
    return found ? coverageKind(found) : 'absent';
  };
  const groups = Map.groupBy(regions, (region) => years.map((year) => kindOf(region, year)).join(' '));
  return [...groups.values()].map((alike) => ({
    regions: alike,
    years: Map.groupBy(years, (year) => kindOf(alike[0] as R, year)),
  }));
}
