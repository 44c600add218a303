import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { referenceGaps } from './reference-gaps.ts';
import type { Comparison } from './types.ts';

const text = (word: string) => ({ zh: word, en: word });
const to = (scope: Comparison['scope']): Comparison => ({
  ...{ id: scope, subject: 'income', reference: 'income', scope, bySource: false },
  ...{ source: null, text: text(scope), note: null },
});
const regions = [
  region('CN', 'nation'),
  region('35', 'province', 'CN'),
  region('3501', 'prefecture', '35'),
  region('350112', 'county', '3501'),
  region('group', 'group', 'CN'),
];
// Rural disposable income of 2018 in whole yuan, Fujian statistics bureau: Changle, Fuzhou, Fujian; the nation by the national bureau.
const incomes = { '350112': 22198, '3501': 19419, '35': 17821, CN: 14617, group: 10371 };
const ledger = ledgerOf(
  regions,
  [],
  Object.entries(incomes).map(([id, value]) => observation({ region: id, value, period: '2018' })),
  { comparisons: [to('parent'), to('nation')] },
);
const held = (id: string) =>
  referenceGaps(ledger, ledger.region(id)).map(({ comparison, reference, gap }) => [
    comparison.scope,
    reference.region,
    gap.value,
  ]);

test('a county is held against its province, whatever lies between them', () => {
  expect(held('350112')).toEqual([
    ['parent', '35', -4377],
    ['nation', 'CN', -7581],
  ]);
});

test('a province and a group without one are held against the nation only, the nation against nothing', () => {
  expect(held('35')).toEqual([['nation', 'CN', -3204]]);
  expect(held('group')).toEqual([['nation', 'CN', 4246]]);
  expect(held('CN')).toEqual([]);
});

test('the highest province is that of a year in which at least half of them are on record', () => {
  const ids = Array.from({ length: 18 }, (_, index) => String(11 + index));
  const figures = [
    ...ids.map((id, index) => observation({ region: id, value: 100 + index, period: '2020' })),
    // The highest of 2020 has none for 2021, so who is highest is not known.
    ...ids.slice(0, 8).map((id) => observation({ region: id, value: 200, period: '2021' })),
  ];
  const wide = [region('CN', 'nation'), ...ids.map((id) => region(id, 'province', 'CN'))];
  const best = ledgerOf(wide, [], figures, { comparisons: [to('best')] });
  const [found] = referenceGaps(best, best.region('11'));
  expect([found?.subject.period, found?.reference.region, found?.gap.value]).toEqual(['2020', '28', 17]);
});

test('a document that makes the comparison is named to its own region only', () => {
  const own = ledgerOf(
    regions,
    [],
    [
      observation({ region: '35', value: 17821, period: '2018', sources: ['paper'] }),
      ...['3501', 'CN'].map((id) => observation({ region: id, value: 15000, period: '2018', sources: ['yearbook'] })),
    ],
    { comparisons: [{ ...to('nation'), source: 'paper' }] },
  );
  const documents = (id: string) => referenceGaps(own, own.region(id)).map(({ document }) => document);
  expect(documents('35')).toEqual(['paper']);
  expect(documents('3501')).toEqual([null]);
});
