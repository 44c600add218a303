import { expect, test } from 'vitest';
import { collapseRuns, expandRuns } from './period-runs.ts';

test('three and more years in a row are a run, spans and months stay by themselves', () => {
  expect(collapseRuns(['2020', '2013', '2014', '2015', '2019', '2016/2020', '2020-04'])).toEqual([
    '2013..2015',
    '2019',
    '2020',
    '2016/2020',
    '2020-04',
  ]);
  expect(collapseRuns([])).toEqual([]);
});

test('a run stands for each of its years, other texts are periods as printed', () => {
  expect(expandRuns(['2013..2015', '2016-2020', '2020年4月', '2019-Q1/2019-Q3'])).toEqual([
    '2013',
    '2014',
    '2015',
    '2016/2020',
    '2020-04',
    '2019-Q1/2019-Q3',
  ]);
  expect(expandRuns(['2015..2015'])).toEqual(['2015']);
  expect(expandRuns(['2015..2013'])).toEqual([]);
});

test('a list written and read again is the same', () => {
  const years = ['1978', '1985', '2000', '2001', '2002', '2010', '2011/2015'];
  expect(expandRuns(collapseRuns(years))).toEqual(years);
});
