import { expect, test } from 'vitest';
import { firstAndLast } from './first-and-last.ts';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { clearanceDates, provincesWithoutIncidence, standardRows } from './poverty-record.ts';

const regions = [region('CN', 'nation'), region('A', 'province', 'CN'), region('B', 'province', 'CN')];
const dimensions = [dimension('standard', '2010', '2008'), dimension('countyStatus', 'total', 'remaining')];
const rate = (id: string, period: string, value: number | null, standard = '2010') =>
  observation({ indicator: 'poverty-incidence', region: id, period, value, dimensions: { standard } });
const remaining = (id: string, period: string, value: number) =>
  observation({ indicator: 'poor-counties', region: id, period, value, dimensions: { countyStatus: 'remaining' } });

test('a standard has the two ends of its own series and nothing of another', () => {
  const ledger = ledgerOf(regions, dimensions, [
    rate('CN', '2010', 2.8, '2008'),
    rate('CN', '2000', 10.2, '2008'),
    rate('CN', '2010', 17.2),
    observation({ indicator: 'poverty-line', dimensions: { standard: '1978' } }),
    observation({ indicator: 'rural-poor-population', dimensions: { standard: '1978' } }),
  ]);
  const [row] = standardRows(ledger, ['2008']);
  expect([row?.incidence?.first.value, row?.incidence?.last.value, row?.line]).toEqual([10.2, 2.8, null]);
});

test('only a stated day with none left is a date of clearance, and the earliest comes first', () => {
  const found = clearanceDates(
    ledgerOf(regions, dimensions, [
      remaining('B', '2020-02-29', 0),
      remaining('A', '2019-12-23', 0),
      remaining('A', '2019', 0),
      remaining('B', '2019-12-31', 17),
      remaining('CN', '2020-11-23', 0),
    ]),
  );
  expect(found.map(({ region: id, period }) => `${id} ${period}`)).toEqual(['A 2019-12-23', 'B 2020-02-29']);
});

test('a province told by bands only, or without a year, has no incidence', () => {
  const ledger = ledgerOf(regions, dimensions, [
    rate('A', '2016', null),
    rate('A', 'not-stated', 5),
    rate('B', '2013', 8),
  ]);
  expect(provincesWithoutIncidence(ledger).map(({ id }) => id)).toEqual(['A']);
});

test('first and last need two years with a value; the highest start comes first', () => {
  const ledger = ledgerOf(regions, dimensions, [
    rate('A', '2013', 9.6),
    rate('A', '2019', 0.3),
    rate('B', '2012', 26.8),
    rate('B', '2016', null),
    rate('B', '2019', 0.85),
    rate('CN', '2013', 8.5),
  ]);
  expect(firstAndLast(ledger, 'poverty-incidence', 'province').map(({ region: id, last }) => [id, last.value])).toEqual(
    [
      ['B', 0.85],
      ['A', 0.3],
    ],
  );
  expect(firstAndLast(ledger, 'poverty-incidence', 'nation')).toEqual([]);
});
