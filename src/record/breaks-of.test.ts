import { expect, test } from 'vitest';
import { breaksOf } from './breaks-of.ts';
import type { Break } from './types.ts';

const breaks: readonly (Pick<Break, 'dimensions'> & { readonly period: string })[] = [
  { period: '2013', dimensions: {} },
  { period: '1983', dimensions: { incomeSource: '*' } },
  { period: '2017', dimensions: { incomeGroup: 'poor-areas' } },
];
const years = (incomeSource: string, incomeGroup: string) =>
  breaksOf(breaks, { incomeSource, incomeGroup }, (id) => ({ incomeSource: 'total', incomeGroup: 'all' })[id]).map(
    ({ period }) => period,
  );

test('a break without codes touches every series of its indicator', () => {
  expect(years('total', 'all')).toEqual(['2013']);
});

test('a star touches every code but the default, a code only itself', () => {
  expect(years('wages', 'all')).toEqual(['2013', '1983']);
  expect(years('total', 'poor-areas')).toEqual(['2013', '2017']);
  expect(years('wages', 'poor-areas')).toEqual(['2013', '1983', '2017']);
});
