import { expect, test } from 'vitest';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { type IndicatorTable, indicatorTables, tablePages } from './indicator-tables.ts';
import type { Observation, Region } from './types.ts';

const INDICATOR = 'population';
const residence = dimension('residence', 'all', 'urban', 'rural');
const figure = (of: string, period: string, code = 'all') =>
  observation({ indicator: INDICATOR, region: of, period, dimensions: { residence: code } });
const many = (count: number) => Array.from({ length: count }, (_, index) => String(index));
/** 31 provinces in as many years as it takes. */
const provinces = many(31).map((id) => region(`p${id}`, 'province', 'CN'));
const grid = (years: number, code?: string) =>
  provinces.flatMap(({ id }) => many(years).map((year) => figure(id, String(1990 + Number(year)), code)));
const tablesOf = (observations: readonly Observation[], regions: readonly Region[] = []) =>
  indicatorTables(ledgerOf([region('CN', 'nation'), ...provinces, ...regions], [residence], observations), INDICATOR);
const anchors = (tables: readonly IndicatorTable[]) => tables.map(({ anchor }) => anchor);

test('there is a table for each set of dimensions, the one of the defaults first', () => {
  const tables = tablesOf([figure('CN', '2019', 'rural'), figure('CN', '2019'), figure('CN', '2020', 'rural')]);
  expect(tables.map(({ anchor, observations }) => [anchor, observations.length])).toEqual([
    ['table.all', 1],
    ['table.rural', 2],
  ]);
});

test('200 figures stand on the page of their indicator, one more goes to a page of its own', () => {
  const years = many(200).map((year) => figure('CN', String(1800 + Number(year))));
  expect(tablePages(tablesOf(years))).toEqual([]);
  expect(tablePages(tablesOf([...years, figure('CN', '2020')])).map(anchors)).toEqual([['table.all']]);
});

test('tables share a page as far as it holds them: 31 regions by 20 years are 651 cells, by 10 years 341', () => {
  const tables = tablesOf([...grid(20), ...grid(10, 'urban'), ...grid(10, 'rural')]);
  expect(tablePages(tables).map(anchors)).toEqual([['table.all', 'table.urban'], ['table.rural']]);
});

test('a table of more than 150 regions is told by province, after what spans provinces', () => {
  const counties = many(120).map((id) => region(`c${id}`, 'county', id < '5' ? 'p0' : 'p1'));
  const figures = [...counties, ...provinces].map(({ id }) => figure(id, '2020'));
  const tables = tablesOf(figures, counties);
  expect(anchors(tables)).toEqual(['table.all', 'table.all.p0', 'table.all.p1']);
  expect(tables.map(({ within }) => within?.id)).toEqual([undefined, 'p0', 'p1']);
  expect(tables.flatMap(({ observations }) => observations)).toHaveLength(151);
  expect(tables[0]?.observations.map(({ region }) => region)).toEqual(provinces.map(({ id }) => id));
  expect(anchors(tablesOf(figures.slice(1), counties))).toEqual(['table.all']);
});
