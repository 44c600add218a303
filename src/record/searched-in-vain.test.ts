import { expect, test } from 'vitest';
import { dimension, indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { searchedInVain, vainSearchesOn } from './searched-in-vain.ts';
import type { Search } from './types.ts';

const surveyed = (id: string) => ({ ...region(id, 'province', 'CN'), macroRegion: 'west' });
const [nation, guizhou, yunnan, macao] = [
  region('CN', 'nation'),
  surveyed('520000'),
  surveyed('530000'),
  region('820000', 'province', 'CN'),
] as const;

const search = (id: string, facts: Partial<Search>): Search => ({
  ...{ id, theme: 'incomes', series: [{ indicator: 'income', dimensions: {} }], regions: [], each: null },
  ...{ periods: ['2021/2023'], text: { zh: id, en: id }, searched: '2026-11' },
  ...facts,
});
const named = search('named', { regions: ['530000'], periods: ['2022'] });
const tables = search('tables', { each: 'province' });
const wages = search('wages', {
  each: 'province',
  series: [{ indicator: 'income', dimensions: { incomeSource: 'wages' } }],
});
const ever = search('ever', { regions: ['530000'], periods: [] });
const plans = search('plans', { regions: ['530000'], series: [], periods: ['2016/2020'] });

const income = (id: string, period: string, value: number | null = 12856) =>
  observation({ indicator: 'income', region: id, period, value, dimensions: { incomeSource: 'total' } });
const ledger = ledgerOf(
  [nation, guizhou, yunnan, macao],
  [dimension('incomeSource', 'total', 'wages')],
  [income('520000', '2021'), income('520000', '2022')],
  {
    searches: [named, tables, wages, ever, plans],
    indicators: [indicator('income', { dimensions: ['incomeSource'] })],
  },
);
const asked = (region: string, period: string, dimensions = {}) =>
  searchedInVain(ledger, { indicator: 'income', region, period, dimensions }).map(({ id }) => id);

test('a figure that is missing was looked for by name, with its level, or at any time', () => {
  expect(asked('530000', '2022')).toEqual(['named', 'tables', 'ever']);
  expect(asked('530000', '2021')).toEqual(['tables', 'ever']);
  expect(asked('530000', '2019')).toEqual(['ever']);
});

test('what is on record was not looked for in vain', () => {
  expect(asked('520000', '2021')).toEqual([]);
  expect(asked('520000', '2023')).toEqual(['tables']);
});

test('other codes are another figure', () => {
  expect(asked('520000', '2021', { incomeSource: 'wages' })).toEqual(['wages']);
});

test('spans, days and parts of a year are asked for by their years, a time that is not stated by none', () => {
  expect(asked('520000', '2023/2025')).toEqual(['tables']);
  expect(asked('520000', '2023-12-31')).toEqual(['tables']);
  expect(asked('520000', '2019-Q1/2020-Q3')).toEqual([]);
  expect(asked('530000', 'not-stated')).toEqual(['ever']);
});

test('other levels, and provinces that the surveys do not reach, are not meant', () => {
  expect(asked('CN', '2021')).toEqual([]);
  expect(asked('820000', '2021')).toEqual([]);
});

test('a region is told which years are still missing, and nothing of what has come in', () => {
  const on = (one: typeof nation) => vainSearchesOn(ledger, one).map(({ search: { id }, years }) => [id, years]);
  expect(on(guizhou)).toEqual([
    ['tables', [2023]],
    ['wages', [2021, 2022, 2023]],
  ]);
  expect(on(yunnan)).toEqual([
    ['named', [2022]],
    ['tables', [2021, 2022, 2023]],
    ['wages', [2021, 2022, 2023]],
    ['ever', null],
    ['plans', [2016, 2017, 2018, 2019, 2020]],
  ]);
  expect(on(macao)).toEqual([]);
});

test('a figure of any time ends a search for any time; one without a value ends none', () => {
  const searches = [ever];
  const indicators = [indicator('income', { dimensions: ['incomeSource'] })];
  const dimensions = [dimension('incomeSource', 'total', 'wages')];
  const found = ledgerOf([nation, yunnan], dimensions, [income('530000', '2015')], { searches, indicators });
  expect(vainSearchesOn(found, yunnan)).toEqual([]);
  const blank = { ...income('530000', '2015', null), low: null, high: null };
  const without = ledgerOf([nation, yunnan], dimensions, [blank], { searches, indicators });
  expect(vainSearchesOn(without, yunnan)).toEqual([{ search: ever, years: null }]);
});
