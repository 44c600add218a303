import { expect, test } from 'vitest';
import { readPeriod } from './read-period.ts';

test.each([
  ['2020', '2020'],
  ['2020年', '2020'],
  ['２０２０年', '2020'],
  [' 2020 ', '2020'],
  ['2016-2020', '2016/2020'],
  ['2016—2020年', '2016/2020'],
  ['2016/2020', '2016/2020'],
  ['2020-04', '2020-04'],
  ['2020年4月', '2020-04'],
  ['2020年12月', '2020-12'],
  ['2019-12-23', '2019-12-23'],
  ['2020-02-29', '2020-02-29'],
  ['2019 Q3', '2019-Q3'],
  ['2019-Q3', '2019-Q3'],
  ['2019 Q1-Q3', '2019-Q1/2019-Q3'],
])('%s is the period %s', (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

test.each(['', ' ', 'undated', 'not-stated'])('"%s" states no period; none is guessed', (text) => {
  expect(readPeriod(text)).toBe('not-stated');
});

test.each([
  '去年',
  '20',
  '20200',
  '2020-13',
  '2020-00',
  '2020年13月',
  '2019-02-30',
  '2019-12-32',
  '2020-2016',
  '2020-2020',
  '2019 Q5',
  '2019 Q3-Q1',
  '2020 (half)',
])('"%s" is no period', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test.each(['2020', '2016/2020', '2020-04', '2019-12-23', '2019-Q3', 'not-stated'])(
  'reading the period %s again changes nothing',
  (period) => {
    expect(readPeriod(period)).toBe(period);
  },
);
