import type { Ledger } from './ledger.ts';
import type { Dimensions, Observation, RegionLevel } from './types.ts';

/** The newest yearly figure of each region of a level, in the order of the catalog: figures of different years have no rank. */
export function newestByRegion(
  ledger: Ledger,
  indicator: string,
  level: RegionLevel,
  given: Dimensions = {},
): readonly Observation[] {
  return ledger.regionsOf(level).flatMap(({ id }) => ledger.valued(indicator, id, given).at(-1) ?? []);
}
