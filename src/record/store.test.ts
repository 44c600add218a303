import { expect, test } from 'vitest';
import { observation } from './fixtures/observation.ts';
import { Store } from './store.ts';
import type { Observation } from './types.ts';

const catalog = {
  dimensionsOf: (id: string) => (id === 'income' ? ['incomeSource', 'incomeGroup'] : undefined),
  defaultOf: (id: string) => (id === 'incomeSource' ? 'total' : 'all'),
};
const total = { incomeSource: 'total', incomeGroup: 'all' };
const of = (region: string, period: string, facts: Partial<Observation> = {}) =>
  observation({ region, period, dimensions: total, ...facts });
const store = (...observations: Observation[]) => new Store(catalog, observations);

test('a series is one region and one set of codes, yearly, oldest first, whatever order it came in', () => {
  const found = store(
    of('A', '2020'),
    of('A', '2018'),
    of('A', '2019-Q1'),
    of('B', '2017'),
    of('A', '2019'),
    of('A', '2016', { dimensions: { ...total, incomeSource: 'wages' } }),
  );
  expect(found.series('income', 'A').map(({ period }) => period)).toEqual(['2018', '2019', '2020']);
  expect(found.series('income', 'A', { incomeSource: 'wages' }).map(({ period }) => period)).toEqual(['2016']);
  expect(found.slice('income')).toHaveLength(5);
  expect(found.ofRegion('A')).toHaveLength(5);
});

test('an observation added later never takes the place of the chosen one, and is kept as its rival', () => {
  const first = of('A', '2020', { value: 1 });
  const later = of('A', '2020', { value: 2, source: 'other' });
  const found = store(first);
  found.add(later);
  expect(found.chosen(first)).toBe(first);
  expect(found.all(first)).toEqual([first, later]);
  expect(found.series('income', 'A')).toEqual([first]);
});

test('one that is not chosen is found only among all', () => {
  const rival = of('A', '2020', { chosen: false });
  const found = store(rival);
  expect(found.chosen(rival)).toBeUndefined();
  expect(found.ofIndicator('income')).toEqual([]);
  expect(found.all(rival)).toEqual([rival]);
});

test('nothing is found in an empty store, nor of an unknown indicator', () => {
  expect(store().series('income', 'A')).toEqual([]);
  expect(store(of('A', '2020')).slice('expenditure')).toEqual([]);
});
