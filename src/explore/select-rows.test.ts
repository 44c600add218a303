import { expect, test } from 'vitest';
import { type ExploreChoice, facetIds } from './choice.ts';
import { choose, columns, explored } from './fixtures/explored.ts';
import { inOrder } from './rows-shown.ts';
import { selectRows } from './select-rows.ts';

const ids = (choice: Partial<ExploreChoice>) => {
  const { rows, count } = selectRows(explored, choose(choice));
  const found = inOrder(rows, null, 0, count).map((row) => columns.id?.[row]);
  expect(found).toHaveLength(count);
  return found.join('');
};
const counts = (choice: Partial<ExploreChoice>, facet: (typeof facetIds)[number]) => {
  const { counts } = selectRows(explored, choose(choice));
  return Object.fromEntries(explored.facets[facet].values.map((value, code) => [value, counts[facet][code]]));
};

test('nothing asked leaves everything', () => {
  expect(ids({})).toBe('abcdef');
});

test('one of several values of a facet, and of each facet one', () => {
  expect(ids({ chosen: { region: ['510000', 'CN'] } })).toBe('acdef');
  expect(ids({ chosen: { region: ['510000', 'CN'], indicator: ['rate'], tier: ['A'] } })).toBe('ef');
});

test('years include both ends, and leave out what lies in no one year', () => {
  expect(ids({ from: 2020 })).toBe('bce');
  expect(ids({ to: 2020 })).toBe('abde');
  expect(ids({ from: 2020, to: 2020 })).toBe('be');
  expect(ids({ chosen: { year: [''] } })).toBe('f');
});

test('a text is looked for in names of any script and in what documents say; every word must be there', () => {
  expect(ids({ text: '四川' })).toBe('acd');
  expect(ids({ text: 'SICHUAN income' })).toBe('ac');
  expect(ids({ text: "sichuan's" })).toBe('c');
  expect(ids({ text: '3%至5%' })).toBe('e');
  expect(ids({ text: 'yunnan sichuan' })).toBe('');
  expect(ids({ text: '  ' })).toBe('abcdef');
});

test('a facet counts what the others leave, whatever is chosen of itself', () => {
  expect(counts({ chosen: { region: ['510000'], tier: ['B'] } }, 'region')).toEqual({ 510000: 1, 530000: 0, CN: 0 });
  expect(counts({ chosen: { region: ['510000'], tier: ['B'] } }, 'tier')).toEqual({ A: 1, C: 1, B: 1 });
  expect(counts({ chosen: { region: ['510000'], tier: ['B'] } }, 'indicator')).toEqual({ income: 0, rate: 1 });
  expect(counts({ text: 'income' }, 'source')).toEqual({ s1: 2, s2: 1 });
});

test.each(facetIds)('the counts of %s are those of choosing each of its values', (facet) => {
  const choice = choose({ chosen: { source: ['s1'] }, text: 'a' });
  for (const [value, count] of Object.entries(counts(choice, facet)))
    expect(selectRows(explored, { ...choice, chosen: { ...choice.chosen, [facet]: [value] } }).count).toBe(count);
});
