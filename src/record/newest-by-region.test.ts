import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { newestByRegion } from './newest-by-region.ts';

const regions = [region('CN', 'nation'), region('B', 'province', 'CN'), region('A', 'province', 'CN')];
const income = (id: string, period: string, value: number | null) => observation({ region: id, period, value });

test('each region gives its last year with a value, in the order of the catalog and not of the values', () => {
  const ledger = ledgerOf(
    regions,
    [],
    [
      income('A', '2020', 30),
      income('A', '2023', 40),
      income('B', '2021', 10),
      income('B', '2022', null),
      income('B', '2024-Q1', 99),
      income('CN', '2024', 25),
    ],
  );
  expect(newestByRegion(ledger, 'income', 'province').map(({ id }) => id)).toEqual([
    'income:B:2021::bureau',
    'income:A:2023::bureau',
  ]);
  expect(newestByRegion(ledger, 'income', 'county')).toEqual([]);
});
