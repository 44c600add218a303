import type { PeriodKind } from './types.ts';

/** Period id for a document that names no time. */
export const NOT_STATED = 'not-stated';

/** Whether a period is a plain year. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

/** Year of a period; spans count by their last year, `not-stated` is `NaN`. */
export function yearOf(period: string): number {
  return Number(/(\d{4})(?!.*\d{4})/.exec(period)?.[1] ?? Number.NaN);
}

/** The one year that a period lies in; `null` for spans of several and where none is stated. */
export function yearWithin(period: string): number | null {
  const years = new Set([...period.matchAll(/\d{4}/g)].map(([year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** What kind of period one is: a span of two years is `years`, of two quarters `quarters`. */
export function periodKind(period: string): PeriodKind {
  const [from = '', to] = period.split('/');
  const single = kindOfOne(from);
  return to === undefined || single === 'not-stated' ? single : `${single}s`;
}

function kindOfOne(period: string): 'year' | 'quarter' | 'month' | 'day' | 'not-stated' {
  if (isYear(period)) return 'year';
  if (/^\d{4}-Q[1-4]$/.test(period)) return 'quarter';
  if (/^\d{4}-\d{2}$/.test(period)) return 'month';
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? 'day' : 'not-stated';
}

/** First day of a period as far as its text says, `2019-Q3` → `2019-07`; empty where it names no year. Texts compare as dates do. */
export function firstDay(period: string): string {
  const [from = ''] = period.split('/');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(from);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  return /^\d{4}/.test(from) ? from : '';
}

/** Last day of a period, `2016/2020` → `2020-12-31`; months may be given a day too many; empty where it names no year. */
export function lastDay(period: string): string {
  const to = period.split('/').at(-1) ?? '';
  const quarter = /^(\d{4})-Q([1-4])$/.exec(to);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-31`;
  if (!/^\d{4}/.test(to)) return '';
  const missing = { 4: '-12-31', 7: '-31' }[to.length] ?? '';
  return `${to}${missing}`;
}
