import { expect, test } from 'vitest';
import { firstAndLast } from './first-and-last.ts';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';

const regions = [region('CN', 'nation'), region('A', 'province', 'CN'), region('B', 'province', 'CN')];
const rate = (id: string, period: string, value: number | null) =>
  observation({ indicator: 'poverty-incidence', region: id, period, value, dimensions: { standard: '2010' } });

test('first and last need two years with a value; the highest start comes first', () => {
  const ledger = ledgerOf(
    regions,
    [dimension('standard', '2010')],
    [
      rate('A', '2013', 9.6),
      rate('A', '2019', 0.3),
      rate('B', '2012', 26.8),
      rate('B', '2016', null),
      rate('B', '2019', 0.85),
      rate('CN', '2013', 8.5),
    ],
  );
  expect(firstAndLast(ledger, 'poverty-incidence', 'province').map(({ region: id, last }) => [id, last.value])).toEqual(
    [
      ['B', 0.85],
      ['A', 0.3],
    ],
  );
  expect(firstAndLast(ledger, 'poverty-incidence', 'nation')).toEqual([]);
});
