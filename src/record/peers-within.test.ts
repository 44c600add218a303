import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { peersWithin } from './peers-within.ts';

const regions = [
  region('CN', 'nation'),
  region('hunan', 'province', 'CN'),
  region('shaanxi', 'province', 'CN'),
  ...['changsha', 'zhuzhou'].map((id) => region(id, 'prefecture', 'hunan')),
  region('xian', 'prefecture', 'shaanxi'),
];
const figure = (id: string, period: string) => observation({ region: id, period });
const ledger = ledgerOf(
  regions,
  [],
  [
    ...['changsha', 'zhuzhou'].map((id) => figure(id, '2014')),
    ...['changsha', 'xian'].map((id) => figure(id, '2020')),
    ...['hunan', 'shaanxi'].map((id) => figure(id, '2014')),
  ],
  {
    divisionCounts: [
      { region: 'hunan', level: 'prefecture', count: 14 },
      { region: 'CN', level: 'prefecture', count: 334 },
    ],
  },
);

test('those of one province are counted in it, those of several in the nation', () => {
  expect(peersWithin(ledger, figure('changsha', '2014'))).toEqual({ whole: 'hunan', all: 14 });
  expect(peersWithin(ledger, figure('changsha', '2020'))).toEqual({ whole: 'CN', all: 334 });
});

test('what was not counted is not known', () => {
  expect(peersWithin(ledger, figure('hunan', '2014'))).toEqual({ whole: 'CN', all: null });
});
