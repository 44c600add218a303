import { expect, test } from 'vitest';
import { firstDay, isYear, lastDay, yearOf } from './period.ts';

test('only four digits are a plain year', () => {
  expect(['2020', '2020-04', '2016/2020', 'not-stated', '', '20201'].map(isYear)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ['2020', 2020],
  ['2020-04', 2020],
  ['2019-12-23', 2019],
  ['2020-Q3', 2020],
  ['2019-Q1/2019-Q3', 2019],
  ['2016/2020', 2020],
  ['not-stated', Number.NaN],
  ['', Number.NaN],
])('%s counts by its last year', (period, year) => {
  expect(yearOf(period)).toBe(year);
});

test.each([
  ['2020', '2020', '2020-12-31'],
  ['2020-04', '2020-04', '2020-04-31'],
  ['2019-12-23', '2019-12-23', '2019-12-23'],
  ['2020-Q3', '2020-07', '2020-09-31'],
  ['2019-Q1/2019-Q3', '2019-01', '2019-09-31'],
  ['2016/2020', '2016', '2020-12-31'],
  ['not-stated', '', ''],
])('%s begins on %s and ends on %s', (period, first, last) => {
  expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
});
