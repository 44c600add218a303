import { expect, test } from 'vitest';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { batchOf, delistedCounties } from './poor-counties.ts';
import type { CountyList, Observation } from './types.ts';

const regions = [
  region('CN', 'nation'),
  region('13', 'province', 'CN'),
  region('1301', 'prefecture', '13'),
  region('130131', 'county', '1301'),
  region('130126', 'county', '1301'),
  region('46', 'province', 'CN'),
  region('469001', 'county', '46'),
];
const dimensions = [dimension('countyStatus', 'total', 'delisted'), dimension('countyLevel', 'national', 'provincial')];
const left = (id: string, period: string, countyLevel = 'national') =>
  observation({
    indicator: 'list',
    region: id,
    period,
    value: 1,
    dimensions: { countyStatus: 'delisted', countyLevel },
  });
const list: CountyList = {
  ...{ indicator: 'list', dimensions: { countyStatus: 'delisted' }, wording: 'lead', name: { zh: '名单', en: 'List' } },
  ...{ page: null, group: null },
};
const recordOf = (...observations: readonly Observation[]) =>
  ledgerOf(regions, dimensions, observations, { lists: [{ ...list, wording: 'left', dimensions: {} }, list] });

test('counties stand under their prefecture and province, by the year of their batch', () => {
  const found = delistedCounties(recordOf(left('130126', '2018'), left('130131', '2017')));
  expect(found.map(({ province, count }) => [province.id, count])).toEqual([['13', 2]]);
  expect(found[0]?.prefectures[0]?.counties.map(({ county }) => county.id)).toEqual(['130131', '130126']);
});

test('a county without a prefecture stands directly under its province', () => {
  const [hainan] = delistedCounties(recordOf(left('469001', '2018')));
  expect(hainan?.prefectures[0]?.prefecture).toBe(hainan?.province);
});

test('counties of provincial lists and counts of provinces are no entries of the national list', () => {
  const count = { ...left('13', '2018'), value: 1 };
  expect(delistedCounties(recordOf(left('130131', '2017', 'provincial'), count))).toEqual([]);
});

test('a batch of the list has the published count beside it only where that is another one', () => {
  const batch = (published: number) => {
    const nation = { ...left('CN', '2019'), value: published };
    const record = recordOf(left('130131', '2019'), left('130126', '2019'), left('469001', '2018'), nation);
    return batchOf(record, delistedCounties(record), left('130131', '2019'));
  };
  expect([batch(1).listed, batch(1).published?.value]).toEqual([2, 1]);
  expect(batch(2)).toEqual({ listed: 2, published: undefined });
});
