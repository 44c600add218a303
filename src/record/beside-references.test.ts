import { expect, test } from 'vitest';
import { besideReferences } from './beside-references.ts';
import { indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';

const regions = [
  region('CN', 'nation'),
  region('610000', 'province', 'CN'),
  region('610600', 'prefecture', '610000'),
  region('610100', 'prefecture', '610000'),
];
const revised = { dimensions: {}, period: '2017', text: { zh: '修订', en: 'revised' }, regions: ['610600'] };
/** Rural incomes: Yan'an 2016 and 2020, Shaanxi and the nation 2020. */
const ledger = ledgerOf(
  regions,
  [],
  [
    observation({ region: '610600', period: '2016', value: 10568 }),
    observation({ region: '610600', period: '2020', value: 12845 }),
    observation({ region: '610100', period: '2016', value: 15191 }),
    observation({ region: '610100', period: '2021', value: 17389 }),
    observation({ region: '610000', period: '2020', value: 13316 }),
    observation({ region: 'CN', period: '2020', value: 17131 }),
  ],
  { indicators: [indicator('income', { breaks: [revised] })] },
);
const rowsOf = (id: string, indicators = ['income']) =>
  besideReferences(ledger, ledger.region(id), indicators).map(({ own, province, nation, breaks }) => [
    ...[own.period, own.value, province?.value, nation?.value],
    breaks.map(({ period }) => period),
  ]);

test('province and nation are those of the same year, or absent', () => {
  expect(rowsOf('610100')).toEqual([
    ['2021', 17389, undefined, undefined, []],
    ['2016', 15191, undefined, undefined, []],
  ]);
});

test('a change of its own concept stands between the years it parts', () => {
  expect(rowsOf('610600')).toEqual([
    ['2020', 12845, 13316, 17131, []],
    ['2016', 10568, undefined, undefined, ['2017']],
  ]);
});

test('a region without a figure, and no indicator, have no rows', () => {
  expect(rowsOf('610100', [])).toEqual([]);
  expect(
    besideReferences(ledgerOf(regions, [], [observation()]), region('X', 'prefecture', '610000'), ['income']),
  ).toEqual([]);
});
