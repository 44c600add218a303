import { expect, test } from 'vitest';
import { breaksOf } from './breaks-of.ts';
import type { Break } from './types.ts';

const breaks: readonly (Pick<Break, 'dimensions' | 'regions'> & { readonly period: string })[] = [
  { period: '2013', dimensions: {}, regions: [] },
  { period: '1983', dimensions: { incomeSource: '*' }, regions: [] },
  { period: '2017', dimensions: { incomeGroup: 'poor-areas' }, regions: [] },
  { period: '2018', dimensions: {}, regions: ['610600', '611000'] },
];
const defaults: Record<string, string> = { incomeSource: 'total', incomeGroup: 'all' };
const years = (incomeSource: string, incomeGroup: string, region?: string) =>
  breaksOf(breaks, { incomeSource, incomeGroup }, (id) => defaults[id], region).map(({ period }) => period);

test('a break without codes touches every series of its indicator', () => {
  expect(years('total', 'all')).toEqual(['2013']);
});

test('a star touches every code but the default, a code only itself', () => {
  expect(years('wages', 'all')).toEqual(['2013', '1983']);
  expect(years('total', 'poor-areas')).toEqual(['2013', '2017']);
  expect(years('wages', 'poor-areas')).toEqual(['2013', '1983', '2017']);
});

test('a break of some regions touches their series alone, and none that is of no region in particular', () => {
  expect(years('total', 'all', '610600')).toEqual(['2013', '2018']);
  expect(years('total', 'all', '610100')).toEqual(['2013']);
  expect(years('total', 'all')).toEqual(['2013']);
});
