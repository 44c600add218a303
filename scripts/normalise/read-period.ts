import { NOT_STATED } from '../../src/lib/period.ts';

const forms: readonly [RegExp, (g: RegExpExecArray) => string][] = [
  [/^(\d{4})年?$/, (g) => `${g[1]}`],
  [/^(\d{4})[-–—/](\d{4})年?$/, (g) => `${g[1]}/${g[2]}`],
  [/^(\d{4})-(\d{2})(-\d{2})?$/, (g) => `${g[1]}-${g[2]}${g[3] ?? ''}`],
  [/^(\d{4})年(\d{1,2})月$/, (g) => `${g[1]}-${g[2]?.padStart(2, '0')}`],
  [/^(\d{4})[- ]?Q([1-4])$/i, (g) => `${g[1]}-Q${g[2]}`],
  [/^(\d{4}) ?Q([1-4])\s*[-–]\s*Q([1-4])$/i, (g) => `${g[1]}-Q${g[2]}/${g[1]}-Q${g[3]}`],
];

/**
 * Period id of a printed period: `2020`, `2020年`, `2016-2020`, `2020-04`, `2019-12-23`, `2019 Q3`, `2019 Q1-Q3`.
 * Empty text and `undated` give `not-stated`; a year is never guessed.
 * @returns `null` for anything else
 */
export function readPeriod(text: string): string | null {
  if (/^\d{4}$/.test(text)) return text;
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || plain === 'undated' || plain === NOT_STATED) return NOT_STATED;
  for (const [form, write] of forms) {
    const groups = form.exec(plain);
    if (groups) return sound(write(groups));
  }
  return null;
}

/** Months and days exist, and spans run forwards. */
function sound(period: string): string | null {
  const [from = '', to] = period.split('/');
  if (to !== undefined) return from < to ? period : null;
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(from) ?? [];
  if (year === undefined) return period;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? period : null;
}
