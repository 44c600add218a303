import { contains } from '../interval.ts';
import { yearOf } from '../period.ts';
import type { Interval, Observation } from '../types.ts';
import { growth } from './growth.ts';

/** Growth in one year, in percent, and the observations it was read from. */
export interface YearlyGrowth {
  readonly growth: Interval;
  readonly inputs: readonly Observation[];
}

/** What growth is read from: levels, and the rates that are printed of them. */
export interface GrowthSeries {
  readonly levels: readonly Observation[];
  readonly rates: readonly Observation[];
  /** First periods of new concepts in the levels, across which only a printed rate leads. */
  readonly breaks: readonly string[];
}

/** The printed rate of a year; `undefined` where none is on record. */
export function printedGrowth({ rates }: GrowthSeries, period: string): YearlyGrowth | undefined {
  const rate = rates.find((one) => one.period === period);
  return rate && { growth: rate, inputs: [rate] };
}

/** Growth computed from the levels of a year and of the year before; there is none across a change of concept, or from nothing. */
export function computedGrowth({ levels, breaks }: GrowthSeries, period: string): YearlyGrowth | undefined {
  const own = levels.find((one) => one.period === period);
  const before = levels.find((one) => one.period === String(yearOf(period) - 1));
  if (!own || !before || contains(before, 0) || own.status === 'break' || breaks.includes(period)) return undefined;
  return { growth: growth(before, own), inputs: [before, own] };
}
