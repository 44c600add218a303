import { yearOf } from './period.ts';
import type { Observation } from './types.ts';

/**
 * The latest of some figures of one series: by the last year of the period, whole years and spans before parts of a year,
 * spans that end later before those that began later; figures without a stated period come last.
 */
export function latestOf<T extends Pick<Observation, 'period'>>(observations: readonly T[]): T | undefined {
  return observations.reduce<T | undefined>(
    (best, next) => (best === undefined || compare(next.period, best.period) > 0 ? next : best),
    undefined,
  );
}

function compare(a: string, b: string): number {
  const age = (period: string) => (Number.isNaN(yearOf(period)) ? -1 : yearOf(period));
  return age(a) - age(b) || Number(isWhole(a)) - Number(isWhole(b)) || (a > b ? 1 : -1);
}

function isWhole(period: string): boolean {
  return /^\d{4}(\/\d{4})?$/.test(period);
}
