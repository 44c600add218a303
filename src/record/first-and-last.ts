import { ascending } from 'd3';
import type { Ledger } from './ledger.ts';
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
      const known = ledger.valued(indicator, id, given);
      const [first, last] = [known[0], known.at(-1)];
      return first && last && first !== last ? [{ region: id, first, last }] : [];
    })
    .sort((a, b) => (b.first.value ?? 0) - (a.first.value ?? 0) || ascending(a.region, b.region));
}
