import { expect, test } from 'vitest';
import { belowProvinces } from './below-provinces.ts';
import { ledgerOf, region } from './fixtures/ledger.ts';

const ledger = ledgerOf(
  [
    region('CN', 'nation'),
    region('hainan', 'province', 'CN'),
    region('lingao', 'county', 'hainan'),
    region('haikou', 'prefecture', 'hainan'),
    region('xiuying', 'county', 'haikou'),
  ],
  [],
  [],
);
const ids = (most: number) => belowProvinces(ledger, most).map(({ id }) => id);

test('prefectures come first, then all counties while one page has room for them', () => {
  expect(ids(3)).toEqual(['haikou', 'lingao', 'xiuying']);
});

test('where there are too many, a county is listed only if it lies in no prefecture', () => {
  expect(ids(2)).toEqual(['haikou', 'lingao']);
});
