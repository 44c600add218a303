/** A data folder in which so many counties have a series of each main indicator: real places and codes, synthetic values. */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, range } from 'd3';
import Papa from 'papaparse';
import { type BuiltRecord, buildRecord } from '../build-record.ts';
import { Archive } from '../derive/archive.ts';
import type { RowOf } from '../read/read-catalog.ts';

/** Twelve years of each county. */
const YEARS = range(2013, 2025);
/** Title of every table, as it is written and in Chinese. */
const TITLE = { en: 'Synthetic values of counties', zh: '各县合成数据' };
/** The kind of chart whose row in the list of figures names the series that every region is told by. */
const OF_EVERY_REGION = 'trend-panels';

/**
 * Copies a data folder and lays beside its tables one for each of the indicators that every region is told by, with the years of so
 * many counties, spread over the country, of which the record has none of the same themes. The list of figures says that
 * counties have pages but no charts of their own, and that no chart has a picture.
 * @returns how many values were added
 */
export function writeCountyFolder(from: string, to: string, counties: number): number {
  cpSync(from, to, { recursive: true });
  const record = buildRecord(from);
  const folder = join(to, 'raw', 'synthetic', 'counties');
  mkdirSync(folder, { recursive: true });
  editFigures(join(to, 'catalog', 'figures.csv'));
  appendFileSync(join(to, 'catalog', 'translations.csv'), `${TITLE.en},${TITLE.zh},\n`);
  const indicators = indicatorsOf(record);
  const places = evenly(emptyCounties(record, new Set(indicators.map(({ theme }) => theme))), counties);
  const source = newestSource(record);
  for (const indicator of indicators) {
    const level = typicalLevel(record, indicator.id);
    const rows = places.flatMap(({ id }, place) =>
      YEARS.map((year) => {
        const value = level * countyShare(place) * yearShare(year);
        return [id, year, value.toFixed(indicator.decimals), `${id} ${year}`].join();
      }),
    );
    writeTable(folder, indicator.id, source, rows);
  }
  return indicators.length * places.length * YEARS.length;
}

/** So many of the entries, as far apart as can be, in their order; all of them if there are not so many. */
export function evenly<T>(entries: readonly T[], count: number): T[] {
  const step = Math.max(1, entries.length / count);
  return range(Math.min(count, entries.length)).map((at) => entries[Math.floor(at * step)] as T);
}

/** Counties of which nothing is on record in these themes, by their codes. */
function emptyCounties({ files, observations }: BuiltRecord, themes: ReadonlySet<string>): RowOf<'regions'>[] {
  const ofThemes = new Set(files.indicators.flatMap(({ row }) => (themes.has(row.theme) ? [row.id] : [])));
  const known = new Set(observations.flatMap(({ indicator, region }) => (ofThemes.has(indicator) ? [region] : [])));
  return files.regions
    .map(({ row }) => row)
    .filter(({ id, level, code }) => level === 'county' && code !== '' && !known.has(id))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** No value may be later than its source. */
function newestSource({ files }: BuiltRecord): string {
  const dated = files.sources.map(({ row }) => row).sort((a, b) => (a.published < b.published ? -1 : 1));
  return dated.at(-1)?.id ?? '';
}

/** The median of all that is on record of an indicator's whole. */
function typicalLevel({ observations, model }: BuiltRecord, indicator: string): number {
  const { store } = new Archive(
    observations.filter((one) => one.indicator === indicator),
    model,
  );
  return median(store.slice(indicator), ({ value }) => value ?? undefined) ?? 1;
}

function indicatorsOf({ files }: BuiltRecord): RowOf<'indicators'>[] {
  const listed = files.figures.find(({ row }) => row.kind === OF_EVERY_REGION)?.row.indicators ?? [];
  const ids = new Set(listed.map(({ indicator }) => indicator));
  return files.indicators.map(({ row }) => row).filter(({ id }) => ids.has(id));
}

/** Between 0.7 and 1.1 of the median; these look random and are not. */
function countyShare(place: number): number {
  return 0.7 + 0.4 * (((place * 7919) % 2999) / 2999);
}

/** The last year has the level itself, the first 0.6 of it. */
function yearShare(year: number): number {
  const [first = year, last = year] = [YEARS[0], YEARS.at(-1)];
  return 0.6 + (0.4 * (year - first)) / (last - first);
}

function writeTable(folder: string, indicator: string, source: string, rows: readonly string[]): void {
  const name = `synthetic-${indicator}`;
  const text = ['region,year,value,locator', ...rows, ''].join('\n');
  const sidecar = {
    name,
    path: `${name}.csv`,
    title: TITLE.en,
    source,
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    holds: { rows: rows.length, values: rows.length },
    defaults: { indicator },
    columns: [
      { name: 'region', role: 'region' },
      { name: 'year', role: 'period' },
      { name: 'value', role: 'value' },
      { name: 'locator', role: 'locator' },
    ],
  };
  writeFileSync(join(folder, `${name}.csv`), text);
  writeFileSync(join(folder, `${name}.sidecar.json`), JSON.stringify(sidecar));
}

/** Takes counties out of what rows are repeated for, and every picture. */
function editFigures(file: string): void {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.map((row) => ({ ...row, each: withoutCounties(row.each ?? ''), pictures: '' }));
  writeFileSync(file, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}

/** `region` and `region:!nation` without the counties; what names its levels stays as it is. */
export function withoutCounties(each: string): string {
  if (each === 'region') return 'region:!county';
  return /^region:!/.test(each) && !/\bcounty\b/.test(each) ? `${each}|county` : each;
}
