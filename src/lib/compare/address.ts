import type { CompareCatalog, CompareIndicator } from './catalog.ts';
import { type Choice, defaultSeries, measures, type SeriesChoice, views } from './choice.ts';

/** What an address says, and what of it means nothing here. */
export interface ReadChoice {
  readonly choice: Choice;
  /** Parts of the address that were ignored, as they stand in it. */
  readonly ignored: readonly string[];
}

/** The choice as a query: `i=rural-disposable-income:wages&r=hebei,shanxi&from=2013&view=trend`. */
export function writeChoice(choice: Choice, { indicators }: CompareCatalog): string {
  const { series, regions, from, to, view, measure, ref } = choice;
  const parts = [
    ['i', series.map((one) => writeSeries(one, indicators)).join(',')],
    ['r', regions.join(',')],
    ['from', from === null ? '' : String(from)],
    ['to', to === null ? '' : String(to)],
    ['view', view],
    ['measure', measure === 'level' ? '' : measure],
    ['ref', measure === 'share' || measure === 'gap' ? ref : ''],
  ].filter(([name, value]) => value !== '' || name === 'r');
  return parts
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value ?? '')
          .replace(/%2C/g, ',')
          .replace(/%3A/g, ':')}`,
    )
    .join('&');
}

/** Reads a query; what it leaves out is taken from `usual`, what it does not know is ignored and told. */
export function readChoice(search: string, catalog: CompareCatalog, usual: Choice): ReadChoice {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const drop = (name: string, value: string) => {
    ignored.push(`${name}=${value}`);
    return null;
  };
  const one = <T>(name: string, read: (value: string) => T | undefined, otherwise: T): T => {
    const value = query.get(name);
    if (value === null || value === '') return otherwise;
    return read(value) ?? drop(name, value) ?? otherwise;
  };
  const many = <T>(name: string, read: (value: string) => T | undefined): T[] | null =>
    query
      .get(name)
      ?.split(',')
      .filter((value) => value !== '')
      .flatMap((value) => read(value) ?? drop(name, value) ?? []) ?? null;
  const slugs = new Set(catalog.regions.map(({ slug }) => slug));
  const slug = (value: string) => (slugs.has(value) ? value : undefined);
  const year = (value: string) => (/^[12]\d{3}$/.test(value) ? Number(value) : undefined);

  const series = many('i', (value) => readSeries(value, catalog.indicators, (part) => drop('i', part))) ?? [];
  for (const { indicator } of series.slice(2)) drop('i', indicator);
  const to = one<number | null>('to', year, usual.to);
  const choice: Choice = {
    series: series.length === 0 ? usual.series : series.slice(0, 2),
    regions: [...new Set(many('r', slug) ?? usual.regions)],
    from: one<number | null>('from', (value) => inOrder(year(value), to), usual.from),
    to,
    view: one('view', (value) => views.find((view) => view === value), usual.view),
    measure: one('measure', (value) => measures.find((measure) => measure === value), usual.measure),
    ref: one('ref', slug, usual.ref),
  };
  const known = ['i', 'r', 'from', 'to', 'view', 'measure', 'ref'];
  for (const [name, value] of query) if (!known.includes(name)) drop(name, value);
  return { choice, ignored };
}

/** A first year after the last one means nothing. */
function inOrder(from: number | undefined, to: number | null): number | undefined {
  return from !== undefined && to !== null && from > to ? undefined : from;
}

/** The indicator and those of its codes that are not the default ones. */
function writeSeries({ indicator, dimensions }: SeriesChoice, indicators: readonly CompareIndicator[]): string {
  const known = indicators.find(({ id }) => id === indicator)?.dimensions ?? [];
  const codes = known.flatMap(({ id, default: usual }) => (dimensions[id] === usual ? [] : [`${dimensions[id]}`]));
  return [indicator, ...codes].join(':');
}

/** Each code belongs to the first dimension that has it and is not given yet. */
function readSeries(
  text: string,
  indicators: readonly CompareIndicator[],
  drop: (part: string) => void,
): SeriesChoice | undefined {
  const [id, ...codes] = text.split(':');
  const indicator = indicators.find((entry) => entry.id === id);
  if (!indicator) return undefined;
  const given = new Map<string, string>();
  for (const code of codes) {
    const dimension = indicator.dimensions.find(
      (entry) => !given.has(entry.id) && entry.codes.some((known) => known.code === code),
    );
    if (dimension) given.set(dimension.id, code);
    else drop(`${id}:${code}`);
  }
  const usual = defaultSeries(indicator);
  return { ...usual, dimensions: { ...usual.dimensions, ...Object.fromEntries(given) } };
}
