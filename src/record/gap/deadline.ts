import { yearOf } from '../period.ts';

/** Last year of a deadline; `null` for standing targets and those without one. */
export function lastYear(deadline: string): number | null {
  const found = yearOf(deadline);
  return Number.isNaN(found) ? null : found;
}

/** Whether a year lies within a deadline: in that year, or in the span that each of its years must meet. */
export function isWithin(period: string, deadline: string): boolean {
  const [from, to = from] = deadline.split('/').map((end) => yearOf(end));
  return yearOf(period) >= (from ?? 0) && yearOf(period) <= (to ?? 0);
}

/** Last day of a deadline, as far as it is stated: `2020` ends on 2020-12-31. */
export function lastDay(deadline: string): string {
  const end = deadline.split('/').at(-1) ?? deadline;
  return end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-31` : end;
}
