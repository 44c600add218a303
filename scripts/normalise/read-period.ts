import { NOT_STATED } from '../../src/record/period.ts';
import { monthNumber, plainPeriod } from './plain-period.ts';

const YEAR = '((?:19|20)\\d{2})';
const DASH = '[-–—~至到]';

type Write = (groups: readonly string[]) => string;

const months = (year = '', from = '', to = '') => `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`;
const quarters = (year = '', from = '', to = '') => `${year}-Q${from}/${year}-Q${to}`;
const half = (year = '', which = '') =>
  which === '1' || which === '上' ? quarters(year, '1', '2') : quarters(year, '3', '4');

/** The forms of a period, without spaces; what a form leaves open must be read from the document, not from its words. */
const forms: readonly (readonly [RegExp, Write])[] = [
  [form(`${YEAR}(?:年(?:度|末|底)?)?`), ([year]) => `${year}`],
  [form(`${YEAR}年?${'[-–—~至到/]'}${YEAR}年?`), ([from, to]) => `${from}/${to}`],
  [form(`${YEAR}-(\\d{2})(-\\d{2})?`), ([year, month, day = '']) => `${year}-${month}${day}`],
  [form(`${YEAR}-(\\d{2})/${YEAR}-(\\d{2})`), ([year, from, until, to]) => `${year}-${from}/${until}-${to}`],
  [form(`${YEAR}年(\\d{1,2})月(?:份|末|底)?`), ([year, month = '']) => `${year}-${month.padStart(2, '0')}`],
  [
    form(`${YEAR}年(\\d{1,2})月(\\d{1,2})日`),
    ([year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  ],
  [form(`${YEAR}年(\\d{1,2})月?${DASH}(\\d{1,2})月(?:份)?`), ([year, from, to]) => months(year, from, to)],
  [form(`${YEAR}-?Q([1-4])`), ([year, quarter]) => `${year}-Q${quarter}`],
  [form(`Q([1-4])-?${YEAR}`), ([quarter, year]) => `${year}-Q${quarter}`],
  [form(`${YEAR}年第?([1-4])季度?`), ([year, quarter]) => `${year}-Q${quarter}`],
  [form(`${YEAR}-?Q([1-4])${DASH}Q([1-4])`), ([year, from, to]) => quarters(year, from, to)],
  [form(`${YEAR}-Q([1-4])/${YEAR}-Q([1-4])`), ([year, from, until, to]) => `${year}-Q${from}/${until}-Q${to}`],
  [form(`${YEAR}年第?([1-4])季?度?${DASH}第?([1-4])季度?`), ([year, from, to]) => quarters(year, from, to)],
  [form(`${YEAR}年前([2-3])季度?`), ([year, to]) => quarters(year, '1', to)],
  [form(`${YEAR}年([上下])半年`), ([year, which]) => half(year, which)],
  [form(`${YEAR}-?H([12])`), ([year, which]) => half(year, which)],
  [form(`H([12])-?${YEAR}`), ([which, year]) => half(year, which)],
  [form(`([A-Z]+)${YEAR}`), ([month, year]) => `${year}-${monthNumber(month)}`],
  [form(`([A-Z]+)${DASH}([A-Z]+)${YEAR}`), ([from, to, year]) => months(year, monthNumber(from), monthNumber(to))],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'i');
}

/**
 * Period id of a printed period: `2020`, `2020年`, `2016-2020`, `2020-04`, `2019-12-23`, `2018年第四季度`, `2020年1—9月`,
 * `2020年上半年`, `Jan–Sep 2020`. Empty text and `undated` give `not-stated`; a year is never guessed.
 * @returns `null` for anything else, years before 1900 and after 2099 among it
 */
export function readPeriod(text: string): string | null {
  const known = knownPeriods.get(text);
  if (known !== undefined) return known;
  const period = readForms(text);
  if (period !== null) knownPeriods.set(text, period);
  return period;
}

/** A table says the same few periods over and over. */
const knownPeriods = new Map<string, string>();

function readForms(text: string): string | null {
  if (/^(19|20)\d{2}$/.test(text)) return text;
  const plain = plainPeriod(text);
  if (plain === '' || plain === 'undated' || plain === NOT_STATED) return NOT_STATED;
  for (const [pattern, write] of forms) {
    const groups = pattern.exec(plain);
    if (groups) return sound(write(groups.slice(1)));
  }
  return null;
}

/** What a printed period says beyond its id: 年末, 月底. It is kept as the document's own words. */
export function wordsOfPeriod(text: string | undefined): string | null {
  const words = text?.trim() ?? '';
  const isEnd = words.endsWith('末') || words.endsWith('底');
  return isEnd && readPeriod(words) !== null ? words : null;
}

/** Months and days exist, and spans run forwards. */
function sound(period: string): string | null {
  const [from = '', to] = period.split('/');
  if (to !== undefined) return from < to && isDate(from) && isDate(to) ? period : null;
  return isDate(from) ? period : null;
}

function isDate(text: string): boolean {
  if (/^\d{4}(-Q[1-4])?$/.test(text)) return true;
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
