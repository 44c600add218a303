import { expect, test } from 'vitest';
import { dimension, indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { gapBySource } from './gap-by-source.ts';
import type { Comparison } from './types.ts';

const sources = ['wages', 'business', 'transfer', 'property'];
const income = (indicator: string, id: string, period: string, amounts: readonly number[]) =>
  [amounts.reduce((sum, amount) => sum + amount, 0), ...amounts].map((value, index) =>
    observation({
      indicator,
      region: id,
      period,
      value,
      dimensions: { incomeSource: ['total', ...sources][index] ?? '' },
    }),
  );
const compared = (subject: string, bySource: boolean): Comparison => ({
  ...{ id: subject, subject, reference: subject, scope: 'nation', bySource, source: null, note: null },
  text: { zh: subject, en: subject },
});
const comparisons = [compared('new', true), compared('old', true), compared('other', false)];
const recordOf = (...observations: readonly ReturnType<typeof income>[]) =>
  ledgerOf(
    [region('CN', 'nation'), region('62', 'province', 'CN')],
    [dimension('incomeSource', 'total', ...sources)],
    observations.flat(),
    { comparisons, indicators: comparisons.map(({ id }) => indicator(id, { dimensions: ['incomeSource'] })) },
  );
const nation = (indicator: string, period: string) => income(indicator, 'CN', period, [40, 30, 20, 10]);
const gansu = (indicator: string, period: string) => income(indicator, '62', period, [20, 25, 20, 5]);

test('the gap is split by source, of the compared incomes that of the latest year', () => {
  const ledger = recordOf(
    ...[nation('old', '2008'), gansu('old', '2008'), nation('new', '2005'), gansu('new', '2005')],
    ...[nation('other', '2020'), gansu('other', '2020')],
  );
  const found = gapBySource(ledger, '62');
  expect([found?.indicator, found?.subject.period]).toEqual(['old', '2008']);
  // 40 − 20, 30 − 25, 20 − 20, 10 − 5
  expect(found?.parts.map(({ gap }) => gap.value)).toEqual([20, 5, 0, 5]);
});

test('a year without one of the sources is not split, and the nation has no gap to itself', () => {
  const ledger = recordOf(nation('new', '2020'), gansu('new', '2020').slice(0, 4));
  expect(gapBySource(ledger, '62')).toBeNull();
  expect(gapBySource(ledger, 'CN')).toBeNull();
});
