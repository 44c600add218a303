import { expect, test } from 'vitest';
import { partPeriods } from './part-periods.ts';

const figure = (region: string, period: string) => ({ region, period });
const years = (count: number) => Array.from({ length: count }, (_, index) => `${1980 + index}`);

test('periods of one region alone are parted from a wide table, and no figure is lost', () => {
  const common = ['CN', '110000', '120000'].map((region) => figure(region, '2020'));
  const own = years(31).map((year) => figure('CN', year));
  expect(partPeriods([...own, ...common])).toEqual({ shared: common, alone: own });
});

test('a newer figure than the rest stays in the table, where a reader looks for it first', () => {
  const common = ['CN', '110000', '120000'].map((region) => figure(region, '2020'));
  const latest = figure('CN', '2024');
  const own = years(31).map((year) => figure('CN', year));
  expect(partPeriods([latest, ...common, ...own])).toEqual({ shared: [latest, ...common], alone: own });
});

test('a table with few blanks stays whole: 30 years of one region beside two others leave 60', () => {
  const all = [
    ...['CN', '110000', '120000'].map((region) => figure(region, '2020')),
    ...years(30).map((year) => figure('CN', year)),
  ];
  expect(partPeriods(all)).toEqual({ shared: all, alone: [] });
});

test('one region leaves no blanks, however long its series; nothing is parted into nothing', () => {
  const series = years(45).map((year) => figure('CN', year));
  expect(partPeriods(series)).toEqual({ shared: series, alone: [] });
  expect(partPeriods([])).toEqual({ shared: [], alone: [] });
});

test('where every region has a period of its own all figures are parted', () => {
  const all = years(9).map((year) => figure(`region-${year}`, year));
  expect(partPeriods(all)).toEqual({ shared: [], alone: all });
});
