import { type ComparisonChoice, defaultSeries, measures, views } from '../record/comparison/choice.ts';
import type { SeriesChoice } from '../record/comparison/drawn-series.ts';
import type { Ledger } from '../record/ledger.ts';

/** What an address says, and what of it means nothing here. */
export interface ReadChoice {
  readonly choice: ComparisonChoice;
  /** Parts of the address that were ignored, as they stand in it. */
  readonly ignored: readonly string[];
}

/** The choice as a query: `i=rural-disposable-income:wages&r=hebei,shanxi&from=2013&view=trend`. */
export function writeChoice(choice: ComparisonChoice, record: Ledger): string {
  const { series, regions, from, to, view, measure, ref } = choice;
  const parts = [
    ['i', series.map((one) => writeSeries(one, record)).join(',')],
    ['r', regions.map((id) => record.region(id).slug).join(',')],
    ['from', from === null ? '' : String(from)],
    ['to', to === null ? '' : String(to)],
    ['view', view],
    ['measure', measure === 'level' ? '' : measure],
    ['ref', measure === 'share' || measure === 'gap' ? record.region(ref).slug : ''],
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

/** What the address of any embed may ask for, beside the choice (browser/apply-options.ts). */
const EMBED_OPTIONS = ['theme', 'plain'];

/** Reads a query; what it leaves out is taken from `usual`, what it does not know is ignored and told. */
export function readChoice(search: string, record: Ledger, fallback: ComparisonChoice): ReadChoice {
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
  const region = (slug: string) => record.regionBySlug(slug)?.id;
  const year = (value: string) => (/^[12]\d{3}$/.test(value) ? Number(value) : undefined);

  const series = many('i', (value) => readSeries(value, record, (part) => drop('i', part))) ?? [];
  for (const { indicator } of series.slice(2)) drop('i', indicator);
  const to = one<number | null>('to', year, fallback.to);
  const choice: ComparisonChoice = {
    series: series.length === 0 ? fallback.series : series.slice(0, 2),
    regions: [...new Set(many('r', region) ?? fallback.regions)],
    from: one<number | null>('from', (value) => inOrder(year(value), to), fallback.from),
    to,
    view: one('view', (value) => views.find((view) => view === value), fallback.view),
    measure: one('measure', (value) => measures.find((measure) => measure === value), fallback.measure),
    ref: one('ref', region, fallback.ref),
  };
  const known = ['i', 'r', 'from', 'to', 'view', 'measure', 'ref', ...EMBED_OPTIONS];
  for (const [name, value] of query) if (!known.includes(name)) drop(name, value);
  return { choice, ignored };
}

/** A first year after the last one means nothing. */
function inOrder(from: number | undefined, to: number | null): number | undefined {
  return from !== undefined && to !== null && from > to ? undefined : from;
}

/** The indicator and those of its codes that are not the default ones. */
function writeSeries({ indicator, dimensions }: SeriesChoice, record: Ledger): string {
  const fallback = record.complete(indicator);
  const codes = Object.entries(fallback).flatMap(([id, code]) =>
    dimensions[id] === code ? [] : [`${dimensions[id]}`],
  );
  return [indicator, ...codes].join(':');
}

/** Each code belongs to the first dimension that has it and is not given yet. */
function readSeries(text: string, record: Ledger, drop: (part: string) => void): SeriesChoice | undefined {
  const [id = '', ...codes] = text.split(':');
  const indicator = record.data.indicators.find((entry) => entry.id === id);
  if (!indicator) return undefined;
  const given = new Map<string, string>();
  for (const code of codes) {
    const dimension = indicator.dimensions.find(
      (entry) => !given.has(entry) && record.dimension(entry).codes.some((known) => known.code === code),
    );
    if (dimension) given.set(dimension, code);
    else drop(`${id}:${code}`);
  }
  const fallback = defaultSeries(record, id);
  return { ...fallback, dimensions: { ...fallback.dimensions, ...Object.fromEntries(given) } };
}
