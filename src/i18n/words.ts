import { formatLarge, formatNumber } from '../lib/format.ts';
import { NOT_STATED } from '../lib/period.ts';
import type { Interval, Observation, Qualifier, Text, Unit } from '../lib/types.ts';
import en from './en.json' with { type: 'json' };
import { type Locale, type LocaleId, locales, pathIn } from './locales.ts';
import { makeToHant } from './to-hant.ts';
import zhHans from './zh-Hans.json' with { type: 'json' };

export type MessageKey = keyof typeof zhHans;
type Parameters = Readonly<Record<string, string | number>>;

/** Everything a page needs to speak one locale. */
export interface Words {
  readonly locale: Locale;
  /** A message of the locale's JSON, with `{name}` replaced. */
  t(key: MessageKey, parameters?: Parameters): string;
  /** A catalog text in the locale's language and characters. */
  text(text: Text): string;
  /** Text written in simplified Chinese, in the characters of the locale; unchanged in English. */
  han(text: string): string;
  /** Address of a page in this locale. */
  path(path: string): string;
  period(period: string): string;
  /** Name of a unit as the locale counts: 万人 is "people" in English, where numbers are written out. */
  unitName(unit: Unit): string;
  /** A number of a unit without the unit, as the locale counts. */
  number(value: number, unit: Unit, decimals?: number): string;
  /** A number with its unit: `16,467.04 元`, `16,467.04 yuan`, `3.3%`. */
  amount(value: number, unit: Unit, decimals?: number): string;
  /** An observation as a reader sees it: bands, qualifiers and all. */
  figure(observation: Observation, decimals?: number): string;
  /** The same without the unit, for table cells. */
  cell(observation: Observation, decimals?: number): string;
  list(parts: readonly string[]): string;
}

/**
 * Makes the words of every locale.
 * @param glossary corrects the conversion to traditional characters
 * @param units all units of the record
 */
export function makeWords(
  glossary: readonly (readonly [string, string])[],
  units: readonly Unit[],
): Readonly<Record<LocaleId, Words>> {
  const toHant = makeToHant(glossary);
  return Object.fromEntries(locales.map((locale) => [locale.id, wordsOf(locale, toHant, units)])) as Record<
    LocaleId,
    Words
  >;
}

function wordsOf(locale: Locale, toHant: (text: string) => string, units: readonly Unit[]): Words {
  const english = locale.id === 'en';
  const han = locale.id === 'zh-Hant' ? toHant : (text: string) => text;
  const messages: Readonly<Record<MessageKey, string>> = english ? en : zhHans;
  const t = (key: MessageKey, parameters: Parameters = {}) => closeHan(fill(han(messages[key]), parameters));
  const text = (value: Text) => (english ? value.en : han(value.zh));
  // English does not count in ten thousands: 万 and 亿 are written out there.
  const counted = (unit: Unit) =>
    english && unit.exponent >= 4
      ? (units.find(({ kind, exponent }) => kind === unit.kind && exponent === 0) ?? unit)
      : unit;
  const number = (value: number, unit: Unit, decimals?: number) =>
    counted(unit) === unit ? formatNumber(value, decimals) : formatLarge(value, unit.exponent);
  const withUnit = (shown: string, unit: Unit) => {
    const symbol = text(counted(unit).symbol);
    return symbol === '' || symbol === '%' ? `${shown}${symbol}` : `${shown}\u00a0${symbol}`;
  };
  const unitOf = (observation: Observation) => units.find(({ id }) => id === observation.unit) as Unit;
  const cell = (observation: Observation, decimals?: number) => {
    const write = (value: number) => number(value, unitOf(observation), shownDecimals(observation, decimals));
    return qualified(bare(observation, t, write), observation.qualifier, observation.value, t);
  };
  return {
    locale,
    t,
    text,
    han,
    path: (path) => pathIn(locale, path),
    period: (period) => periodText(period, t),
    unitName: (unit) => text(counted(unit).name),
    number,
    amount: (value, unit, decimals) => withUnit(number(value, unit, decimals), unit),
    figure: (observation, decimals) => withUnit(cell(observation, decimals), unitOf(observation)),
    cell,
    list: (parts) => parts.join(t('list.separator')),
  };
}

function fill(message: string, parameters: Parameters): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}

/** Takes out a space that a parameter in words left between two Han characters: "为 超过 3,305 万人". */
function closeHan(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Decimals to show: those asked for, but never more than a publication printed. */
function shownDecimals({ value, status }: Observation, decimals: number | undefined): number | undefined {
  if (decimals === undefined || status === 'derived' || value === null) return decimals;
  return Math.min(decimals, String(value).split('.')[1]?.length ?? 0);
}

/** The number, or the two ends of a band. */
function bare({ value, low, high }: Interval, t: Words['t'], write: (value: number) => string): string {
  if (value !== null) return write(value);
  if (low !== null && high !== null) return t('number.range', { low: write(low), high: write(high) });
  return write(low ?? high ?? 0);
}

function qualified(number: string, qualifier: Qualifier, value: number | null, t: Words['t']): string {
  if (qualifier === 'exact' || qualifier === 'range') return number;
  if (value === null) return t(`bound.${qualifier === 'about' ? 'over' : qualifier}`, { number });
  return t(`qualifier.${qualifier}`, { number });
}

/** A period as it is said: `2019-Q1/2019-Q3` is "the first three quarters of 2019". */
function periodText(period: string, t: Words['t']): string {
  if (period === NOT_STATED) return t('period.notStated');
  const quarters = /^(\d{4})-Q([1-4])(?:\/\1-Q([1-4]))?$/.exec(period);
  if (!quarters) return period.replaceAll('/', '–');
  const [, year = '', from = '', to] = quarters;
  if (to === undefined) return t('period.quarter', { year, quarter: from });
  if (from === '1' && to === '2') return t('period.firstHalf', { year });
  if (from === '1' && to === '3') return t('period.threeQuarters', { year });
  return t('period.quarters', { year, from, to });
}
