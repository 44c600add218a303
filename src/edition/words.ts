import type english from '../i18n/en.json';
import type { NumberStyle } from '../record/number-style.ts';
import { NOT_STATED } from '../record/period.ts';
import { runsOf } from '../record/runs.ts';
import type { Text, Unit } from '../record/types.ts';
import { fillMessage, type Parameters } from './fill-message.ts';
import { isCounted, largerUnit } from './larger-unit.ts';
import { FALLBACK, type Locale, pathIn } from './locales.ts';
import { cellText, numberText, type ShownAmount, type UnitText, valueText, withSymbol } from './value-text.ts';

/** Every message there is: the language that stands in for all others has each of them. */
export type MessageKey = keyof typeof english;

/** The messages of one language, as many as it has. */
export type Messages = Readonly<Partial<Record<MessageKey, string>>>;

/** Everything a page needs to speak one locale. */
export interface Words {
  readonly locale: Locale;
  /** A message of the locale, or the English one where it has none, with `{name}` replaced. */
  t(key: MessageKey, parameters?: Parameters): string;
  /** A catalog text in the locale's language and characters, or in English where there is none in it. */
  text(text: Text): string;
  /** What it had to say in English so far, as it said it. */
  readonly borrowed: ReadonlySet<string>;
  /** Text written in simplified Chinese, in the characters of the locale; unchanged where it converts none. */
  han(text: string): string;
  /** Address of a page in this locale. */
  path(path: string): string;
  period(period: string): string;
  /** Name of a language by its tag. */
  languageName(tag: string): string;
  /** Name of a unit as the locale counts: 万人 is "people" in English, where numbers are written out. */
  unitName(unit: Unit): string;
  /** How numbers of a unit are written, for scripts that write them in the reader's browser. */
  unitText(unit: Unit): UnitText;
  /** A number of a unit without the unit, as the locale counts. */
  number(value: number, unit: Unit, decimals?: number): string;
  /** How charts write numbers of a unit that come without a text. */
  numberStyle(unit: Unit, decimals?: number): NumberStyle;
  /** A number with its unit: `16,467.04 元`, `16,467.04 yuan`, `3.3%`. */
  amount(value: number, unit: Unit, decimals?: number): string;
  /** An observation as a reader sees it: bands, qualifiers and all. */
  value(observation: ShownAmount, decimals?: number): string;
  /** A number with exactly this unit, beside others of it: 16,600万人, never 1.66亿人. */
  amountInUnit(value: number, unit: Unit, decimals?: number): string;
  /** An observation with exactly its own unit. */
  valueInUnit(observation: ShownAmount, decimals?: number): string;
  /** An observation without its unit, for table cells. */
  cell(observation: ShownAmount, decimals?: number): string;
  list(parts: readonly string[]): string;
  /** What stands behind a word in brackets; nothing for nothing. */
  aside(text: string): string;
  /** Whole numbers, such as years, as runs: 2, 3, 4, 9 → `2–4, 9`. */
  runs(numbers: readonly number[]): string;
}

/** What the words of a locale are made from. */
export interface WordsSource {
  readonly locale: Locale;
  readonly messages: Messages;
  /** Messages that stand in for those it lacks, in the language of the fallback. */
  readonly fallback: Messages;
  /** Writes simplified Chinese in the characters of the locale. */
  readonly han: (text: string) => string;
  /** All units of the record. */
  readonly units: readonly Unit[];
}

/** Makes the words of one locale: the same for the build and for the browser, which is sent what it needs. */
export function makeWords({ locale, messages, fallback, han, units }: WordsSource): Words {
  const { texts, scales } = locale;
  const languages = new Intl.DisplayNames([locale.id], { type: 'language' });
  const borrowed = new Set<string>();
  const borrow = (text: string) => {
    if (text !== '') borrowed.add(text);
    return text;
  };
  const spoken = (said: Messages | Text, key: string) => {
    const found = (said as Readonly<Record<string, string>>)[key];
    return found === undefined ? undefined : han(found);
  };
  const t = (key: MessageKey, parameters: Parameters = {}) => {
    const own = spoken(messages, key);
    return own === undefined ? borrow(fillMessage(fallback[key] ?? key, parameters)) : fillMessage(own, parameters);
  };
  const text = (value: Text) => spoken(value, texts) ?? borrow(value[FALLBACK]);
  // English does not count in ten thousands: 万 and 亿 are written out there.
  const counted = (unit: Unit) =>
    scales !== null && unit.exponent >= 4
      ? (units.find(({ kind, exponent }) => kind === unit.kind && exponent === 0) ?? unit)
      : unit;
  const unitText = (unit: Unit): UnitText => ({
    name: text(counted(unit).name),
    symbol: text(counted(unit).symbol),
    writtenOut: scales === null || counted(unit) === unit ? null : { exponent: unit.exponent, scales },
  });
  const byId = (id: string) => units.find((unit) => unit.id === id) as Unit;
  const cell: Words['cell'] = (observation, decimals) =>
    cellText(observation, unitText(byId(observation.unit)), t, decimals);
  const amount: Words['amount'] = (value, unit, decimals) => {
    if (value === 0 && isCounted(unit, units)) return t('number.zero');
    const larger = scales === null ? largerUnit(value, unit, units) : null;
    const [number, counting] = larger === null ? [value, unit] : [larger.value, larger.unit];
    return withSymbol(
      numberText(number, unitText(counting), larger === null ? decimals : undefined),
      unitText(counting),
    );
  };
  const amountInUnit: Words['amountInUnit'] = (value, unit, decimals) =>
    withSymbol(numberText(value, unitText(unit), decimals), unitText(unit));
  const valueBy =
    (write: Words['amount']): Words['value'] =>
    (observation, decimals) =>
      valueText(observation, (number, shown) => write(number, byId(observation.unit), shown), t, decimals);
  return {
    locale,
    t,
    text,
    borrowed,
    han,
    path: (path) => pathIn(locale, path),
    period: (period) => periodText(period, locale, t),
    languageName: (tag) => languages.of(tag) ?? tag,
    unitName: (unit) => unitText(unit).name,
    unitText,
    number: (value, unit, decimals) => numberText(value, unitText(unit), decimals),
    numberStyle: (unit, decimals) => ({ writtenOut: unitText(unit).writtenOut, decimals }),
    amount,
    value: valueBy(amount),
    amountInUnit,
    valueInUnit: valueBy(amountInUnit),
    cell,
    aside: (text) => (text === '' ? '' : t('name.aside', { text })),
    runs: (numbers) =>
      runsOf(numbers)
        .map(({ from, to }) => (from === to ? `${from}` : t('period.span', { from, to })))
        .join(t('name.separator')),
    list: (parts) => parts.join(t('list.separator')),
  };
}

/** A period as it is said: `2019-Q1/2019-Q3` is "the first three quarters of 2019". */
function periodText(period: string, locale: Locale, t: Words['t']): string {
  if (period === NOT_STATED) return t('period.notStated');
  const quarters = /^(\d{4})-Q([1-4])(?:\/\1-Q([1-4]))?$/.exec(period);
  if (!quarters) {
    const [from = '', to] = period.split('/').map((date) => dateText(date, locale));
    return to === undefined ? from : t('period.span', { from, to });
  }
  const [, year = '', from = '', to] = quarters;
  if (to === undefined) return t('period.quarter', { year, quarter: from });
  if (from === '1' && to === '2') return t('period.firstHalf', { year });
  if (from === '1' && to === '3') return t('period.threeQuarters', { year });
  return t('period.quarters', { year, from, to });
}

/** A year, a month of one or a day: `2020`, "August 2019", "2020年4月26日". */
function dateText(date: string, { dates }: Locale): string {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (month === undefined) return date;
  return dateWriter(dates, day !== undefined).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** Writers of dates, each made once: making one takes far longer than writing with it. */
const writers = new Map<string, Intl.DateTimeFormat>();

function dateWriter(dates: string, withDay: boolean): Intl.DateTimeFormat {
  const month: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const shown: Intl.DateTimeFormatOptions = withDay ? { ...month, day: 'numeric' } : month;
  const writer = writers.get(`${dates} ${withDay}`) ?? new Intl.DateTimeFormat(dates, shown);
  writers.set(`${dates} ${withDay}`, writer);
  return writer;
}
