import type { RecordData } from '../../src/record/ledger.ts';
import type { Dimensions, Observation } from '../../src/record/types.ts';
import { bareSymbol, type Language } from './said-value.ts';

/** The words that sentences of a language are made of, each with what it can mean. */
export interface KnownNames {
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of indicators. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of series: an indicator and the codes that are not usual. */
  readonly series: ReadonlyMap<string, ReadonlySet<string>>;
  readonly periods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Periods as they stand within a sentence: "in 2020", 2020年. */
  readonly whens: ReadonlyMap<string, ReadonlySet<string>>;
  /** What units are called without their power of ten. */
  readonly symbols: ReadonlySet<string>;
}

/** A series by a name of its own. */
export function seriesId(observation: Pick<Observation, 'indicator' | 'dimensions'>): string {
  const { indicator, dimensions } = observation;
  const known = seriesIds.get(observation);
  const id = known ?? `${indicator} ${JSON.stringify(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  if (known === undefined) seriesIds.set(observation, id);
  return id;
}

const seriesIds = new WeakMap<object, string>();

/** Collects the names from the catalogs and from what is on record. */
export function knownNames(data: RecordData, language: Language): KnownNames {
  const periods = periodsOf(data).map((period) => [periodWords(period, language), period] as const);
  return {
    regions: collected(
      data.regions.flatMap(({ id, name, shortName }) => [name, shortName].map((text) => [text[language], id] as const)),
    ),
    indicators: collected(data.indicators.map(({ id, name }) => [name[language], id] as const)),
    series: collected(
      data.observations.flatMap((one) =>
        seriesNames(data, one, language).map((name) => [name, seriesId(one)] as const),
      ),
    ),
    periods: collected(periods),
    whens: collected(
      periods.flatMap(([said, period]) => whenWords(said, period, language).map((when) => [when, period])),
    ),
    symbols: new Set([...data.units.map((unit) => bareSymbol(unit, language)), '']),
  };
}

function collected(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, own]) => [name, new Set(own.map(([, id]) => id))]),
  );
}

/** Every period on record, every year, and every span of recent years. */
function periodsOf({ observations, targets }: RecordData): string[] {
  const years = Array.from({ length: 100 }, (_, index) => String(1949 + index));
  const told = [
    ...observations.map(({ period }) => period),
    ...targets.flatMap(({ deadline, result }) => [
      deadline,
      result.period ?? '',
      ...result.history.map(({ period }) => period),
    ]),
  ];
  const recent = years.filter((year) => year >= '1978' && year <= '2030');
  const spans = recent.flatMap((from) => recent.filter((to) => to > from).map((to) => `${from}/${to}`));
  return [...new Set([...told, ...years, ...spans])].filter((period) => period !== '');
}

/** A series as sentences name it, in brackets or after a dot what is not usual of it. */
function seriesNames(data: RecordData, { indicator: id, dimensions }: Observation, language: Language): string[] {
  const name = data.indicators.find((indicator) => indicator.id === id)?.name[language] ?? '';
  const codes = unusualCodes(data, dimensions, language);
  if (codes.length === 0) return [name];
  return [
    language === 'zh' ? `${name}（${codes.join('、')}）` : `${name} (${codes.join(', ')})`,
    [name, ...codes].join(' · '),
  ];
}

/** Names of the codes that are not the default of their dimension. */
function unusualCodes(data: RecordData, dimensions: Dimensions, language: Language): string[] {
  return Object.entries(dimensions).flatMap(([id, code]) => {
    const dimension = data.dimensions.find((one) => one.id === id);
    const name = dimension?.codes.find((one) => one.code === code)?.name[language] ?? code;
    return code === dimension?.default ? [] : [name];
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A period in words: a year, a span, a month, a day, some quarters. */
function periodWords(period: string, language: Language): string {
  const isChinese = language === 'zh';
  if (period === 'not-stated') return isChinese ? '年份未载明' : 'year not stated';
  const [, year = '', from = '', to] = /^(\d{4})-Q(\d)(?:\/\1-Q(\d))?$/.exec(period) ?? [];
  if (year !== '') {
    if (to === undefined) return isChinese ? `${year}年第${from}季度` : `${year} Q${from}`;
    if (from === '1' && to === '2') return isChinese ? `${year}年上半年` : `first half of ${year}`;
    if (from === '1' && to === '3') return isChinese ? `${year}年前三季度` : `first three quarters of ${year}`;
    return isChinese ? `${year}年第${from}至第${to}季度` : `${year} Q${from}–Q${to}`;
  }
  const [first = '', last] = period.split('/').map((date) => dateWords(date, isChinese));
  return last === undefined || last === first ? first : `${first}${isChinese ? '—' : '–'}${last}`;
}

function dateWords(date: string, isChinese: boolean): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (month === undefined) return date;
  if (isChinese) return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  return [...(day === undefined ? [] : [Number(day)]), MONTHS[Number(month) - 1], year].join(' ');
}

function whenWords(said: string, period: string, language: Language): string[] {
  const isOfYears = /^\d{4}(\/\d{4})?$/.test(period);
  if (language === 'zh') return [isOfYears ? `${said}年` : said];
  return [`${/^\d{4}-\d{2}-\d{2}$/.test(period) ? 'on' : 'in'} ${said}`];
}
