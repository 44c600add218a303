import { expect, test } from 'vitest';
import { indicatorHistory } from './indicator-history.ts';
import type { ChangedValue, IndicatorShare } from './ledger.ts';

const share = (id: string, values: number) => ({ id, values }) as IndicatorShare;
const changed = (id: string) => ({ indicator: { id } }) as ChangedValue;
const difference = {
  ...{ revised: [changed('income'), changed('income'), changed('poor')], withdrawn: [changed('poor')] },
  ...{ finer: [changed('income')], coarser: [], added: [share('income', 7), share('poor', 100)] },
  ...{ verdicts: [], newTargets: [], goneTargets: [] },
};
const releases = [
  { version: '0.2.0', date: '2026-11-30', held: [share('income', 12), share('poor', 105)], difference },
  { version: '0.1.0', date: '2026-11-21', held: [share('income', 5), share('poor', 6)], difference: null },
];

test('a release is told by what it added, revised and withdrew of these indicators; of the first all is new', () => {
  expect(indicatorHistory(releases, ['income'])).toEqual([
    { version: '0.2.0', date: '2026-11-30', added: 7, revised: 2, withdrawn: 0 },
    { version: '0.1.0', date: '2026-11-21', added: 5, revised: 0, withdrawn: 0 },
  ]);
  expect(indicatorHistory(releases, ['income', 'poor'])[0]).toMatchObject({ added: 107, revised: 3, withdrawn: 1 });
});

test('releases that left the indicators alone are left out', () => {
  expect(indicatorHistory(releases, ['none'])).toEqual([]);
});
