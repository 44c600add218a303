import { expect, test } from 'vitest';
import type { ComparisonChoice } from '../record/comparison/choice.ts';
import { defaultChoice, options } from '../record/comparison/fixtures/compared.ts';
import { readChoice, writeChoice } from './address.ts';

const { record } = options;

const read = (search: string) => readChoice(search, record, defaultChoice);
const wages = { indicator: 'rural-disposable-income', dimensions: { incomeSource: 'wages', incomeGroup: 'lowest' } };
const urban = { indicator: 'urban-disposable-income', dimensions: {} };

test('an address without a query is the usual choice', () => {
  expect(read('')).toEqual({ choice: defaultChoice, ignored: [] });
});

test('a choice is written so that it can be read by eye', () => {
  const choice: ComparisonChoice = {
    ...defaultChoice,
    regions: ['hebei', 'shanxi'],
    from: 2013,
    to: 2020,
    view: 'trend',
    measure: 'gap',
  };
  expect(writeChoice(choice, record)).toBe(
    'i=rural-disposable-income&r=hebei,shanxi&from=2013&to=2020&view=trend&measure=gap&ref=china',
  );
});

test.each<[string, Partial<ComparisonChoice>]>([
  ['nothing but the usual', {}],
  ['no region', { regions: [] }],
  ['codes of two dimensions and a second series', { series: [wages, urban], view: 'scatter' }],
  ['a base year', { measure: 'index', from: 2015 }],
  ['another reference', { measure: 'share', ref: 'hainan' }],
])('writing and reading gives the same choice: %s', (_, more) => {
  const choice = { ...defaultChoice, ...more };
  expect(read(`?${writeChoice(choice, record)}`)).toEqual({ choice, ignored: [] });
});

test('codes are given in any order', () => {
  expect(read('?i=rural-disposable-income:lowest:wages').choice.series).toEqual([wages]);
});

test('what any embed may be asked for is no part of the choice and no mistake', () => {
  expect(read('?theme=dark&plain=1')).toEqual({ choice: defaultChoice, ignored: [] });
});

test('what means nothing is ignored and told', () => {
  const { choice, ignored } = read(
    '?i=income,rural-disposable-income:salary&r=hebei,atlantis,hebei&from=20x3&to=2020&view=pie&measure=level&ref=mars&x=1',
  );
  expect(choice).toEqual({ ...defaultChoice, to: 2020 });
  expect([...ignored].sort()).toEqual([
    'from=20x3',
    'i=income',
    'i=rural-disposable-income:salary',
    'r=atlantis',
    'ref=mars',
    'view=pie',
    'x=1',
  ]);
});

test('a third series and a first year after the last are ignored and told', () => {
  const { choice, ignored } = read(
    '?i=rural-disposable-income,urban-disposable-income,rural-disposable-income:wages&from=2021&to=2020',
  );
  expect(choice.series).toHaveLength(2);
  expect(choice.from).toBeNull();
  expect(ignored).toEqual(['i=rural-disposable-income', 'from=2021']);
});
