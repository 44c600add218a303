import type { Ledger } from './ledger.ts';
import { isYear } from './period.ts';
import type { Dimensions, Observation, RegionLevel } from './types.ts';

/** The two ends of a region's series. */
export interface FirstAndLast {
  readonly region: string;
  readonly first: Observation;
  readonly last: Observation;
}

/** First and latest year with a single value of each region of a level that has two, the highest start first. */
export function firstAndLast(
  ledger: Ledger,
  indicator: string,
  level: RegionLevel,
  given: Dimensions = {},
): readonly FirstAndLast[] {
  return ledger
    .regionsOf(level)
    .flatMap(({ id }): FirstAndLast[] => {
      const known = ledger.series(indicator, id, given).filter(({ value, period }) => value !== null && isYear(period));
      const [first, last] = [known[0], known.at(-1)];
      return first && last && first !== last ? [{ region: id, first, last }] : [];
    })
    .sort((a, b) => (b.first.value ?? 0) - (a.first.value ?? 0) || (a.region < b.region ? -1 : 1));
}
