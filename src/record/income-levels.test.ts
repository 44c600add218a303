import { expect, test } from 'vitest';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { growthBySource, levelsByProvince, levelsOverYears } from './income-levels.ts';

const regions = [region('CN', 'nation'), region('A', 'province', 'CN'), region('B', 'province', 'CN')];
const dimensions = [dimension('incomeSource', 'total', 'wages', 'business', 'transfer', 'property')];
const sources = ['total', 'wages', 'business', 'transfer', 'property'] as const;
/** Figures of one region and year: the total, then wages, business, transfers and property. */
const year = (id: string, period: string, ...values: readonly number[]) =>
  values.map((value, index) =>
    observation({ region: id, period, value, dimensions: { incomeSource: sources[index] ?? 'total' } }),
  );

test('years run from the latest back, those with a source missing are left out', () => {
  const ledger = ledgerOf(regions, dimensions, [
    ...year('CN', '2013', 1000, 400, 400, 150, 50),
    ...year('CN', '2014', 1100, 500),
    ...year('CN', '2015', 1500, 700, 400, 300, 100),
  ]);
  expect(levelsOverYears(ledger, 'income', 'CN').map(({ period }) => period)).toEqual(['2015', '2013']);
  expect(levelsOverYears(ledger, 'income', 'A')).toEqual([]);
});

test('growth of 500 yuan is 60 percent wages, nothing of business, 30 transfers and 10 property', () => {
  const ledger = ledgerOf(regions, dimensions, [
    ...year('CN', '2013', 1000, 400, 400, 150, 50),
    ...year('CN', '2015', 1500, 700, 400, 300, 100),
  ]);
  const growth = growthBySource(ledger, 'income', 'CN');
  expect(growth?.parts.map(({ part, gap, share }) => [part, gap.value, share?.value])).toEqual([
    ['wages', 300, 60],
    ['business', 0, 0],
    ['transfer', 150, 30],
    ['property', 50, 10],
  ]);
  expect(
    growthBySource(ledgerOf(regions, dimensions, year('CN', '2013', 1000, 400, 400, 150, 50)), 'income', 'CN'),
  ).toBeNull();
});

test('provinces are set against each other only where two publish all four sources', () => {
  const ledger = ledgerOf(regions, dimensions, [
    ...year('CN', '2019', 1000, 400, 400, 150, 50),
    ...year('A', '2019', 900, 300, 400, 150, 50),
    ...year('B', '2019', 900, 300),
    ...year('CN', '2020', 1100, 500, 400, 150, 50),
    ...year('A', '2020', 1000, 350, 450, 150, 50),
    ...year('B', '2020', 1200, 600, 400, 150, 50),
  ]);
  const found = levelsByProvince(ledger, 'income');
  expect(found.map(({ period, rows }) => [period, rows.map(({ region: id }) => id)])).toEqual([
    ['2020', ['B', 'CN', 'A']],
  ]);
});
