import { expect, test } from 'vitest';
import { madeTogether } from './made-together.ts';

test.each([
  [
    'what is about one thing',
    ['/charts/a.trend', '/en/embed/a.map.narrow.svg', '/zh-hant/regions/a/values', '/sources/a/'],
  ],
  [
    'datasets with what describes them',
    ['/data/', '/en/data/incomes/', '/data/observations/observations.csv', '/data/sums.txt'],
  ],
  ['a page by itself in every language', ['/about/', '/zh-hant/about/']],
])('%s is made together', (_, [first = '', ...others]) => {
  for (const other of others) expect(madeTogether(other)).toBe(madeTogether(first));
});

test('the home page and different things are not', () => {
  expect(new Set(['/', '/regions/a/', '/regions/b/', '/data/'].map(madeTogether)).size).toBe(4);
});
