import { yearOf } from './period.ts';
import type { Observation } from './types.ts';

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
