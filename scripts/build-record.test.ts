import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Ledger } from '../src/record/ledger.ts';
import { readRecord } from '../src/record/read-record.ts';
import type { Observation } from '../src/record/types.ts';
import { buildRecord, errorsOf } from './build-record.ts';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';
import { parseCsv } from './read/parse-csv.ts';
import { formatProblem } from './read/problem.ts';
import { recordFiles } from './write/record-files.ts';

const root = join(import.meta.dirname, '..');
const data = join(root, 'data');
const release = { version: '0.1.0', date: '2026-11-21' };

const record = buildRecord(data);
const files = recordFiles(record, release);
const ledger = new Ledger(readRecord((name) => JSON.parse(files.get(`${name}.json`) ?? 'null')));

/** Rows of a CSV file below `data`, by heading. */
function rowsOf(path: string): Record<string, string>[] {
  const [head, ...rows] = parseCsv(readFileSync(join(data, path), 'utf8')).rows;
  return rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])),
  );
}

const published = (indicator: string, region: string, period: string, source?: string): Observation[] =>
  record.observations.filter(
    (one) =>
      one.indicator === indicator &&
      one.region === region &&
      one.period === period &&
      one.status === 'published' &&
      (source === undefined || one.source === source),
  );

test('the published data have no errors', () => {
  expect(errorsOf(record.problems).map(formatProblem)).toEqual([]);
  expect(record.observations.length).toBeGreaterThan(5000);
});

test('rural disposable income of Hebei in 2020 is 16467.04 yuan, 14th of 31 provinces', () => {
  const hebei = ledger.find('rural-disposable-income', '130000', '2020');
  expect(hebei).toMatchObject({
    value: 16467.04,
    low: 16467.035,
    high: 16467.045,
    printed: '16467.04',
    unit: 'yuan',
    status: 'published',
  });
  const provinces = rowsOf('raw/github-vervain1902/2024-11-02/rural-disposable-income-by-province-2013-2020.csv')
    .filter(({ region_zh }) => region_zh !== '全国')
    .map((row) => Number(row['2020']))
    .sort((a, b) => b - a);
  expect([provinces.indexOf(16467.04) + 1, provinces.length]).toEqual([14, 31]);
  expect(ledger.rank(hebei as Observation)).toEqual({ rank: 14, of: 31 });
});

test('the rural poor fell from 98.99 to 82.49 million in 2013, by 16.50 million', () => {
  // Statistical communiqué and yearbook of the statistics bureau, standard of 2010.
  const chosen = (indicator: string, period: string) =>
    ledger.find(indicator, 'CN', period, { standard: '2010', basis: 'survey' });
  expect(chosen('rural-poor-population', '2012')).toMatchObject({ value: 9899, unit: 'persons-10k' });
  expect(chosen('rural-poor-population', '2013')).toMatchObject({ value: 8249, unit: 'persons-10k' });
  expect(chosen('rural-poor-population-reduced', '2013')).toMatchObject({ value: 1650, unit: 'persons-10k' });
});

test('Zhangjiakou: 10905 yuan, printed as 251 below the province and 1645 below the nation', () => {
  const [income] = record.observations.filter(({ figure }) => figure === 'S004-01');
  const gaps = record.observations.filter(({ figure }) => figure === 'S004-02' || figure === 'S004-03');
  expect(income?.value).toBe(10905);
  expect(gaps.map(({ value }) => value).sort((a, b) => Number(a) - Number(b))).toEqual([251, 1645]);
});

test('national rural income of 2020 is 17131 or 17131.47 yuan in every publication taken', () => {
  const totals = published('rural-disposable-income', 'CN', '2020').filter(
    ({ dimensions }) => dimensions.incomeSource === 'total' && dimensions.incomeGroup === 'all',
  );
  expect(totals.length).toBeGreaterThan(0);
  for (const { value } of totals) expect(Math.abs(Number(value) - 17131.47)).toBeLessThan(0.5);
});

test('every figure names a source of the catalog and where in it, or quotes it', () => {
  const sources = new Set(rowsOf('catalog/sources.csv').map(({ id }) => id));
  const lacking = record.observations.filter(
    ({ source, sources: all, locator, quote }) =>
      !sources.has(source) || all.length === 0 || all.some((id) => !sources.has(id)) || !(locator || quote),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('every figure has its own id, a value inside its bounds, and a printed text unless it is derived', () => {
  expect(new Set(record.observations.map(({ id }) => id)).size).toBe(record.observations.length);
  const wrong = record.observations.filter(
    ({ value, low, high, printed, status }) =>
      (value === null && low === null && high === null) ||
      (value !== null && low !== null && value < low) ||
      (value !== null && high !== null && value > high) ||
      (printed === '') !== (status === 'derived'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('each key has exactly one chosen figure, unless all that is known of it is expected', () => {
  const key = ({ indicator, region, period, dimensions }: Observation) =>
    JSON.stringify([indicator, region, period, Object.entries(dimensions).sort()]);
  const chosen = record.observations.filter((one) => one.chosen).map(key);
  expect(new Set(chosen).size).toBe(chosen.length);
  const told = record.observations.filter(({ status }) => status !== 'expected');
  expect(new Set(chosen)).toEqual(new Set(told.map(key)));
});

test('wages, business, property and transfers of one table add up to its total, as far as it prints them', () => {
  const sources = ['wages', 'business', 'property', 'transfer'];
  const byTable = Map.groupBy(
    record.observations.filter(
      ({ status, indicator, dimensions }) =>
        status === 'published' && dimensions.incomeSource !== undefined && /income$/.test(indicator),
    ),
    ({ id, indicator, region, period, dimensions }) =>
      JSON.stringify([id.split('@').at(-1), indicator, region, period, { ...dimensions, incomeSource: '' }]),
  );
  let compared = 0;
  for (const [key, group] of byTable) {
    const find = (code: string) => group.find(({ dimensions }) => dimensions.incomeSource === code);
    const [whole, ...parts] = ['total', ...sources].map(find);
    if (!whole || parts.some((part) => !part)) continue;
    compared++;
    const sum = parts.reduce((total, part) => total + Number(part?.value), 0);
    const slack = [whole, ...parts].reduce((total, one) => total + (Number(one?.high) - Number(one?.low)) / 2, 0);
    expect(Math.abs(sum - Number(whole.value)), key).toBeLessThanOrEqual(slack + 1e-6);
  }
  expect(compared).toBeGreaterThan(100);
});

test('problems that are confirmed keep no question to the whole record from being put', () => {
  const folder = temporaryFolder();
  cpSync(data, folder, { recursive: true });
  const row = 'found,incomes,rural-disposable-income,130000,2020,查过。,Sought.,2026-11\n';
  appendFileSync(join(folder, 'catalog/searches.csv'), row);
  expect(buildRecord(folder).problems.map(({ check, value }) => [check, value])).toEqual([
    ['found-after-all', '130000'],
  ]);
});

test('building twice gives the same files', () => {
  expect(recordFiles(buildRecord(data), release)).toEqual(files);
});

test('what is written can be read again without loss', () => {
  expect(ledger.data.observations).toEqual(record.observations);
});

test('neither time zone nor locale of the machine decides a byte', () => {
  const folder = temporaryFolder();
  const outputs = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Anchorage', LC_ALL: 'C' },
  ].map((env, index) => {
    const out = join(folder, `out-${index}`);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-data.ts', '--out', out], {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return globSync('**/*.*', { cwd: out, withFileTypes: false })
      .filter((name) => statSync(join(out, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  });
  expect(outputs[0]).toEqual(outputs[1]);
  // What releases keep stands beside as it is.
  const [kept, written] = [true, false].map((isKept) =>
    outputs[0]?.filter(([name = '']) => name.endsWith('.br') === isKept),
  );
  expect(written?.map(([name]) => name).sort()).toEqual([...files.keys()].sort());
  for (const [name = '', text] of kept ?? [])
    expect(text, name).toBe(readFileSync(join(data, name.replace(/(releases\/[\d.]+)-/, '$1/')), 'utf8'));
  for (const [name = '', text] of written ?? []) if (name !== 'release.json') expect(text, name).toBe(files.get(name));
});

test('each code and unit of a value is known to the codebook', () => {
  for (const { indicator, dimensions, unit } of ledger.data.observations) {
    expect(ledger.unit(unit).id).toBe(unit);
    expect(Object.keys(dimensions)).toEqual(ledger.indicator(indicator).dimensions);
    for (const [dimension, code] of Object.entries(dimensions))
      expect(ledger.dimension(dimension).codes.some((known) => known.code === code)).toBe(true);
  }
});

test('every text of the catalogs is there in both languages or in none', () => {
  const lacking = globSync('catalog/*.csv', { cwd: data, exclude: ['**/translations.csv'] }).flatMap((file) =>
    rowsOf(file).flatMap((row, index) =>
      Object.keys(row)
        .filter(
          (heading) => heading.endsWith('_zh') && heading !== 'symbol_zh' && heading.replace(/_zh$/, '_en') in row,
        )
        .filter((heading) => (row[heading] === '') !== (row[heading.replace(/_zh$/, '_en')] === ''))
        // A title is translated into the languages it is not in.
        .filter((heading) => !(file.endsWith('sources.csv') && heading === 'title_zh'))
        // A language may have one writing of a term and another several.
        .filter((heading) => !(file.endsWith('terms.csv') && heading === 'also_zh'))
        .map((heading) => `${file} row ${index + 2} ${heading}`),
    ),
  );
  expect(lacking).toEqual([]);
});

test('the caveats on a document that has a story are there in both languages', () => {
  const told = globSync('src/i18n/stories/*.json').map((file) => JSON.parse(readFileSync(file, 'utf8')).source);
  expect(told).toHaveLength(5);
  for (const id of told) expect(Object.values(ledger.source(id).note ?? {}).filter(Boolean), id).toHaveLength(2);
});

test('every name of the catalogs is filled', () => {
  for (const name of ['regions', 'units', 'indicators', 'datasets', 'targets', 'dimensions'])
    for (const row of rowsOf(`catalog/${name}.csv`))
      expect([row.name_zh !== '', row.name_en !== ''], `${name}: ${row.id ?? row.code}`).toEqual([true, true]);
});

test('no address stands in the data but those that sources and licences are linked by', () => {
  const safe = new Set(['sources', 'licences'].flatMap((name) => rowsOf(`catalog/${name}.csv`).map(({ url }) => url)));
  const found = globSync('**/*.{csv,json,md,txt}', { cwd: data }).flatMap((file) =>
    [...readFileSync(join(data, file), 'utf8').matchAll(/https?:\/\/[^\s",;)|<>\]）」]+/giu)]
      .map(([address]) => address)
      // An address with a comma in it is found only as far as the comma.
      .filter((address) => !safe.has(address) && ![...safe].some((url) => url?.startsWith(`${address},`)))
      .map((address) => `${file}: ${address}`),
  );
  expect(found).toEqual([]);
});

test('each table is named after its file, and no two share a name', () => {
  const names = record.tables.map(({ table }) => table.sidecar.name);
  expect(new Set(names).size).toBe(names.length);
  for (const { table } of record.tables)
    expect(table.sidecarFile.endsWith(`/${table.sidecar.name}.sidecar.json`)).toBe(true);
});
