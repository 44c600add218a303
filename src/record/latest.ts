import { ascending, greatest } from 'd3';
import { yearOf } from './period.ts';
import type { Observation } from './types.ts';

/**
 * The latest of some figures of one series: by the last year of the period, whole years and spans before parts of a year,
 * spans that end later before those that began later; figures without a stated period come last.
 */
export function latestOf<T extends Pick<Observation, 'period'>>(observations: readonly T[]): T | undefined {
  return greatest(observations, (a, b) => compare(a.period, b.period));
}

function compare(a: string, b: string): number {
  const age = (period: string) => (Number.isNaN(yearOf(period)) ? -1 : yearOf(period));
  return age(a) - age(b) || Number(isWhole(a)) - Number(isWhole(b)) || ascending(endOf(a), endOf(b)) || ascending(a, b);
}

/** The last day a period can mean, so that quarters, months and days compare: `2020-Q1` ends before `2020-12`. */
function endOf(period: string): string {
  const last = period.split('/').at(-1) ?? period;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(last);
  return quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-31`
    : last.length === 7
      ? `${last}-31`
      : last;
}

function isWhole(period: string): boolean {
  return /^\d{4}(\/\d{4})?$/.test(period);
}
