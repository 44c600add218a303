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
