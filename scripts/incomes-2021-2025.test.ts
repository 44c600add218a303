import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../src/record/types.ts';
import { record } from './fixtures/whole-record.ts';
import { parseCsv } from './read/parse-csv.ts';

/** Rows of a CSV file below `data`, by heading. */
function rowsOf(path: string): Record<string, string>[] {
  const [head, ...rows] = parseCsv(readFileSync(join('data', path), 'utf8').replace(/^\uFEFF/, '')).rows;
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells }) => Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])));
}

/** All observations of a key; codes that are not given are the default ones. */
function all(indicator: string, region: string, period: string, codes: Record<string, string> = {}): Observation[] {
  const wanted: Record<string, string> = {
    incomeSource: 'total',
    incomeGroup: 'all',
    priceBasis: 'nominal',
    survey: 'integrated',
    ...codes,
  };
  return record.observations.filter(
    (one) =>
      one.indicator === indicator &&
      one.region === region &&
      one.period === period &&
      Object.entries(one.dimensions).every(([id, code]) => wanted[id] === undefined || wanted[id] === code),
  );
}

const printed = (...key: Parameters<typeof all>) => all(...key).filter(({ status }) => status !== 'derived');
const from = (source: string, ...key: Parameters<typeof all>) =>
  printed(...key).find(({ sources }) => sources.includes(source))?.value;

const provinceIds = () => new Map(rowsOf('catalog/regions.csv').map(({ id, short_zh }) => [short_zh, id ?? '']));

test('the nation in 2025: rural 24456 yuan, +5.8% and +6.0% real; urban 56502 yuan, half of them above 51115', () => {
  // Release of January 2026 as two texts tell it.
  expect(from('gh-real-raise', 'rural-disposable-income', 'CN', '2025')).toBe(24456);
  expect(from('nat-2025-press', 'rural-disposable-income', 'CN', '2025')).toBe(24456);
  expect(from('gh-real-raise', 'rural-disposable-income-growth', 'CN', '2025')).toBe(5.8);
  expect(from('gh-real-raise', 'rural-disposable-income-growth', 'CN', '2025', { priceBasis: 'real' })).toBe(6);
  expect(from('nat-2025-press', 'urban-disposable-income', 'CN', '2025')).toBe(56502);
  expect(from('gh-real-raise', 'urban-disposable-income-median', 'CN', '2025')).toBe(51115);
  expect(all('rural-disposable-income-median', 'CN', '2025')).toEqual([]);
});

test('provinces are as the publications print them', () => {
  // 农村居民人均可支配收入为42786元,增長6.1%
  expect(from('zj-2024-copy', 'rural-disposable-income', '330000', '2024')).toBe(42786);
  expect(from('zj-2024-copy', 'rural-disposable-income-growth', '330000', '2024')).toBe(6.1);
  // 农村居民人均可支配收入达到13131元,增长7.9%
  expect(from('gs-2023-lzwb', 'rural-disposable-income', '620000', '2023')).toBe(13131);
  // 2025年广西农村居民人均可支配收入突破2万元大关(达21149元)
  expect(from('gx-2025-cns', 'rural-disposable-income', '450000', '2025')).toBe(21149);
  // Rural residents of Beijing in 2025: 30207 + 2252 + 4086 + 5467 = 42012.
  const parts = ['wages', 'business', 'property', 'transfer'].map((incomeSource) =>
    from('bj-2025-bjd', 'rural-disposable-income', '110000', '2025', { incomeSource }),
  );
  expect(parts).toEqual([30207, 2252, 4086, 5467]);
  expect(from('bj-2025-bjd', 'rural-disposable-income', '110000', '2025')).toBe(42012);
});

test('2.68万元 is known to 50 yuan', () => {
  expect(printed('rural-disposable-income', '320000', '2021')).toMatchObject([
    { value: 26800, low: 26750, high: 26850 },
  ]);
});

test('the Guangdong yearbook 2024: tables 10-21 and 10-22', () => {
  const rural = { residence: 'rural' };
  expect(from('gd-yearbook-2024-10-21', 'consumption-expenditure', '445100', '2023', rural)).toBe(17875.4);
  expect(from('gd-yearbook-2024-10-21', 'consumption-expenditure', '440000', '2023', rural)).toBe(22209.1);
  // Shenzhen is blank: it has no rural population.
  expect(all('consumption-expenditure', '440300', '2023', rural)).toEqual([]);
  expect(from('gd-yearbook-2024-10-22', 'urban-disposable-income', '440000', '2022')).toBe(56905.3);
  expect(from('gd-yearbook-2024-10-22', 'engel-coefficient', '440000', '2013', rural)).toBe(42.1);
  // The copy breaks off: of rural residents only 2013 and the income of 2014.
  expect(from('gd-yearbook-2024-10-22', 'rural-disposable-income', '440000', '2014')).toBe(12245.6);
  expect(from('gd-yearbook-2024-10-22', 'rural-disposable-income', '440000', '2015')).toBeUndefined();
  // 103.7 is a rise of 3.7% over 2021.
  const [growth] = all('urban-disposable-income-growth', '440000', '2022');
  expect([growth?.status, growth?.value?.toFixed(1)]).toEqual(['derived', '3.7']);
});

test('what follows from two printed numbers is derived, with its bounds', () => {
  const derived = (...key: Parameters<typeof all>) => all(...key).filter(({ status }) => status === 'derived');
  // Xi’an 21185 less 2986 above the province, 53678 less 6857; both numbers known to half a yuan.
  expect(derived('rural-disposable-income', '610000', '2024')).toMatchObject([
    { value: 18199, low: 18198, high: 18200 },
  ]);
  expect(derived('urban-disposable-income', '610000', '2024')).toMatchObject([{ value: 46821, tier: 'B' }]);
  // Shanxi 2023 less the increase: 17677 - 1354, 41327 - 1795.
  expect(derived('rural-disposable-income', '140000', '2022')).toMatchObject([{ value: 16323, tier: 'A' }]);
  expect(derived('urban-disposable-income', '140000', '2022')).toMatchObject([{ value: 39532 }]);
  // Tibet: 18209 × 2.67741 = 48752.96 and 23184 × 2.53597 = 58793.93.
  expect(derived('urban-disposable-income', '540000', '2022')[0]).toMatchObject({ tier: 'C' });
  expect(derived('urban-disposable-income', '540000', '2022')[0]?.value).toBeCloseTo(48752.96, 2);
  expect(derived('urban-disposable-income', '540000', '2025')[0]?.value).toBeCloseTo(58793.93, 2);
});

test('the Corps is no province and does not stand for Xinjiang', () => {
  expect(from('xjbt-2023-cns', 'rural-disposable-income', 'xpcc', '2023')).toBe(30565);
  expect(all('rural-disposable-income', '650000', '2023')).toEqual([]);
});

test('each printed value put together for 2021–2025 is on record from its own source, and each rate is on record', () => {
  const regions = provinceIds();
  const sources = new Map(
    rowsOf('catalog/sources.csv').flatMap(({ id = '', aliases = '' }) =>
      [id, ...aliases.split('|')].map((name): [string, string] => [name, id]),
    ),
  );
  const rows = rowsOf('raw/assembled/2026-11/province-income-2021-2025-assembled.csv');
  const lacking = rows.filter((row) => {
    const [region, year] = [regions.get(row.region_zh ?? '') ?? '', row.year ?? ''];
    const indicator = `${row.residents}-disposable-income`;
    const rate = row.growth_nominal_pct_printed ?? '';
    const rates = printed(`${indicator}-growth`, region, year).map(({ value }) => value);
    if (rate !== '' && !rates.includes(Number(rate))) return true;
    if (row.note?.startsWith('derived')) return false;
    return from(sources.get(row.source_id ?? '') ?? '', indicator, region, year) !== Number(row.value_yuan);
  });
  expect(rows.length).toBe(84);
  expect(lacking).toEqual([]);
});

test('each amount and rate put together by source of income is on record', () => {
  const regions = provinceIds();
  const codes = { wages: 'wages', net_business: 'business', net_property: 'property', net_transfers: 'transfer' };
  const lacking = rowsOf('raw/assembled/2026-11/income-by-source-by-province-assembled.csv').flatMap((row) => {
    const [region, year] = [regions.get(row.region_zh ?? '') ?? '', row.year ?? ''];
    const indicator = `${row.residents}-disposable-income`;
    const cells = [
      [row.disposable_income, printed(indicator, region, year)] as const,
      ...Object.entries(codes).flatMap(([heading, incomeSource]) => [
        [row[heading], printed(indicator, region, year, { incomeSource })] as const,
        [
          row[`${heading}_growth_pct`],
          printed(`${indicator}-growth`, region, year, { incomeSource, priceBasis: 'notStated' }),
        ] as const,
      ]),
    ];
    return cells
      .filter(([cell]) => cell !== '')
      .filter(([cell, found]) => !found.some(({ value }) => value === Number(cell)))
      .map(([cell]) => `${region} ${year} ${cell}`);
  });
  expect(lacking).toEqual([]);
});
