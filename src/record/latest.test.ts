import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOf } from './latest.ts';

const latest = (...periods: string[]) => latestOf(periods.map((period) => ({ period })))?.period;

test('of none there is no latest, and of one it is that one', () => {
  expect(latest()).toBeUndefined();
  expect(latest('not-stated')).toBe('not-stated');
});

test('the last year wins, in whatever order they come', () => {
  expect(latest('2019', '2021', '2020')).toBe('2021');
  expect(latest('1978', '2020-03')).toBe('2020-03');
  expect(latest('2021', '2020', '2019')).toBe('2021');
});

test('within a year the whole of it comes before its parts, a later day before an earlier one', () => {
  expect(latest('2020-03', '2020', '2020-12-23')).toBe('2020');
  expect(latest('2020-02-29', '2020-03-31', '2020-03')).toBe('2020-03-31');
  expect(latest('2024-Q1/2024-Q3', '2023')).toBe('2024-Q1/2024-Q3');
  expect(latest('2024-Q1/2024-Q3', '2024')).toBe('2024');
});

test('a span counts by its end', () => {
  expect(latest('2016/2020', '2019', '2017/2021')).toBe('2017/2021');
  expect(latest('2016/2020', '2021-01')).toBe('2021-01');
  expect(latest('2013/2020', '2016/2020')).toBe('2016/2020');
  expect(latest('2016/2020', '2020')).toBe('2020');
});

test('a figure without a stated period is the last resort', () => {
  expect(latest('not-stated', '1978')).toBe('1978');
  expect(latest('1978', 'not-stated')).toBe('1978');
});

test('of the same period the first stays', () => {
  const [first, second] = [
    { period: '2020', value: 1 },
    { period: '2020', value: 2 },
  ] as const;
  expect(latestOf<{ period: string; value: number }>([first, second])).toBe(first);
});

test('the order does not matter', () => {
  const periods = ['not-stated', '2019', '2020', '2016/2020', '2020-03', '2020-03-31', '2021-Q1/2021-Q2', '2017/2021'];
  fc.assert(
    fc.property(fc.shuffledSubarray(periods, { minLength: 1 }), (some) => {
      expect(latest(...some)).toBe(latest(...periods.filter((period) => some.includes(period))));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('parts of a year compare by their last day', () => {
  const latest = (...periods: string[]) => latestOf(periods.map((period) => ({ period })))?.period;
  expect(latest('2020-Q1', '2020-12')).toBe('2020-12');
  expect(latest('2019-Q2', '2019-Q1/2019-Q3')).toBe('2019-Q1/2019-Q3');
  expect(latest('2019-08-31', '2019-Q3')).toBe('2019-Q3');
});
