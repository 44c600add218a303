import { firstDay, isYear, lastDay, yearOf } from '../period.ts';

/** Last year of a deadline; `null` for standing targets and those without one. */
export function lastYear(deadline: string): number | null {
  const found = yearOf(deadline);
  return Number.isNaN(found) ? null : found;
}

/** Whether a target is set for each year of a span: `2016/2020`, or `2017/2017` for what counts in that one year only. */
export function isEachYear(deadline: string): boolean {
  return deadline.includes('/');
}

/** Whether a period lies within the years of a deadline: in that year, or in the span that each of its years must meet. */
export function isWithin(period: string, deadline: string): boolean {
  return firstYear(period) >= firstYear(deadline) && yearOf(period) <= yearOf(deadline);
}

/** Whether a period was over by the end of a deadline; a plain year counts for any day of its year. */
export function isBy(period: string, deadline: string): boolean {
  return isYear(period) ? yearOf(period) <= yearOf(deadline) : lastDay(period) <= lastDay(deadline);
}

/** First year of a period or a deadline. */
export function firstYear(period: string): number {
  return Number(firstDay(period).slice(0, 4) || Number.NaN);
}
