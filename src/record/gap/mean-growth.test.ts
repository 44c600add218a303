import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.ts';
import { meanGrowth } from './mean-growth.ts';

const series = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([period, value]) => observation({ period, value, low: value, high: value }));
const none = { levels: [], rates: [], breaks: [] };

test('of two levels: Jiangxi from 11,139.08 yuan in 2015 to 16,980.84 in 2020 is 8.80 percent a year', () => {
  const levels = series({ '2015': 11139.08, '2018': 14459.89, '2020': 16980.84 });
  const found = meanGrowth({ ...none, levels }, 2016, 2020);
  expect(found?.growth.value).toBeCloseTo(8.8, 2);
  expect(found?.inputs.map(({ period }) => period)).toEqual(['2015', '2020']);
});

test('of printed rates, where a change of concept lies between or a level is missing', () => {
  // 1.114 · 1.107 · 1.093 · 1.092 · 1.075 = 1.582319; its fifth root is 1.096125.
  const rates = series({ '2011': 11.4, '2012': 10.7, '2013': 9.3, '2014': 9.2, '2015': 7.5 });
  expect(meanGrowth({ ...none, rates }, 2011, 2015)?.growth.value).toBeCloseTo(9.61, 2);
  const levels = series({ '2010': 5919, '2015': 11422 });
  expect(meanGrowth({ levels, rates, breaks: ['2013'] }, 2011, 2015)?.growth.value).toBeCloseTo(9.61, 2);
  expect(meanGrowth({ levels, rates, breaks: ['2010'] }, 2011, 2015)?.inputs).toHaveLength(2);
});

test('nothing without the level before the first year, a rate of every year, or from nothing', () => {
  expect(meanGrowth(none, 2016, 2020)).toBeUndefined();
  expect(meanGrowth({ ...none, levels: series({ '2016': 1, '2020': 2 }) }, 2016, 2020)).toBeUndefined();
  expect(meanGrowth({ ...none, rates: series({ '2016': 5, '2018': 5 }) }, 2016, 2018)).toBeUndefined();
  expect(meanGrowth({ ...none, levels: series({ '2015': 0, '2020': 2 }) }, 2016, 2020)).toBeUndefined();
});

test('nothing to a level that is only known from above, as “nearly 20,000”', () => {
  const levels = [...series({ '2021': 16935 }), observation({ period: '2023', value: 20000, low: null, high: 20000 })];
  expect(meanGrowth({ ...none, levels }, 2022, 2023)).toBeUndefined();
});
