import { expect, test } from 'vitest';
import { readExploreChoice, writeExploreChoice } from './address.ts';
import { type ExploreChoice, everything } from './choice.ts';
import { explored } from './fixtures/explored.ts';

const read = (search: string) =>
  readExploreChoice(search, (facet, value) => explored.facets[facet].values.includes(value));

test('everything has no query, and no query is everything', () => {
  expect(writeExploreChoice(everything)).toBe('');
  expect(read('')).toEqual({ choice: everything, ignored: [] });
});

test('a choice survives its address', () => {
  const choice: ExploreChoice = {
    text: '四川 & 3%, +1',
    chosen: { region: ['510000', 'CN'], tier: ['A'] },
    from: 2019,
    to: 2020,
    sort: { by: 'value', descending: true },
    count: 'year',
    page: 3,
  };
  const query = writeExploreChoice(choice);
  expect(query).toContain('&region=510000,CN&tier=A&from=2019&to=2020&sort=-value&count=year&page=3');
  expect(read(`?${query}`)).toEqual({ choice, ignored: [] });
});

test('what means nothing here is left out and told', () => {
  const { choice, ignored } = read('?region=510000,atlantis&from=2021&to=2020&sort=id&count=x&page=0&colour=red');
  expect(choice).toEqual({ ...everything, chosen: { region: ['510000'] }, to: 2020 });
  expect([...ignored].sort()).toEqual(['colour=red', 'count=x', 'from=2021', 'page=0', 'region=atlantis', 'sort=id']);
});
