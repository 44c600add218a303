import { extent, range } from 'd3';
import { isYear, yearOf } from './period.ts';
import { isSurveyed } from './surveyed.ts';
import type { Observation, Region, Tier } from './types.ts';

/** How many regions a set of figures covers, and from which year to which; `null` where no period is stated. */
export function coverageOf(observations: readonly Observation[]) {
  const [from = null, to = null] = extent(observations, ({ period }) => yearOf(period));
  return { regions: new Set(observations.map(({ region }) => region)).size, from, to };
}

/** What a figure of a year rests on: its tier, or that it was computed. */
export type CoverageKind = Tier | 'derived';

/** Kind of an observation; in their order the closest to the publisher comes first. */
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
    if (!known || coverageKind(observation) < coverageKind(known)) best.set(key, observation);
  }
  return best;
}

/** All years from the first to the last of some observations. */
export function yearsOf(observations: readonly Pick<Observation, 'period'>[]): number[] {
  const years = observations.filter(({ period }) => isYear(period));
  const [first, last] = extent(years, ({ period }) => Number(period));
  return first === undefined ? [] : range(first, last + 1);
}

/**
 * Regions grouped by what is on record of each year, in the order of the first of each group, with the years by what they
 * rest on.
 */
export function regionsAlike<R extends Pick<Region, 'id'>>(
  regions: readonly R[],
  years: readonly number[],
  best: ReadonlyMap<string, Pick<Observation, 'status' | 'tier'>>,
) {
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

/** Years in which the same regions have figures. */
export interface YearsCovered<R> {
  readonly years: readonly number[];
  /** Regions with a published figure, and those for which there is only a computed one. */
  readonly published: readonly R[];
  readonly derived: readonly R[];
  readonly missing: readonly R[];
}

/**
 * Of which of some regions a figure is on record, year by year, oldest first; neighbouring years that are alike stand
 * together. Regions that the surveys do not reach count neither way.
 */
export function coveredByYear<R extends Pick<Region, 'id' | 'level' | 'macroRegion'>>(
  regions: readonly R[],
  years: readonly number[],
  best: ReadonlyMap<string, Pick<Observation, 'status' | 'tier'>>,
): YearsCovered<R>[] {
  const surveyed = regions.filter(isSurveyed);
  const found: YearsCovered<R>[] = [];
  for (const year of years) {
    const kinds = surveyed.map(({ id }) => {
      const one = best.get(`${id} ${year}`);
      return one ? coverageKind(one) : null;
    });
    const now = {
      years: [year],
      published: surveyed.filter((_, at) => kinds[at] !== null && kinds[at] !== 'derived'),
      derived: surveyed.filter((_, at) => kinds[at] === 'derived'),
      missing: surveyed.filter((_, at) => kinds[at] === null),
    };
    const before = found.at(-1);
    if (before && isAlike(before, now)) found[found.length - 1] = { ...before, years: [...before.years, year] };
    else found.push(now);
  }
  return found;
}

function isAlike<R>(a: YearsCovered<R>, b: YearsCovered<R>): boolean {
  return (['published', 'derived'] as const).every(
    (kind) => a[kind].length === b[kind].length && a[kind].every((region, at) => region === b[kind][at]),
  );
}

/** Neighbouring years in which as many regions have figures, oldest first; years without any are left out. */
export function countsByYear(rows: readonly YearsCovered<unknown>[]) {
  const found: { years: number[]; published: number; derived: number }[] = [];
  for (const { years, published, derived } of rows) {
    const before = found.at(-1);
    if (before?.published === published.length && before.derived === derived.length) before.years.push(...years);
    else found.push({ years: [...years], published: published.length, derived: derived.length });
  }
  return found.filter((one) => one.published + one.derived > 0);
}
