import { expect, test } from 'vitest';
import { dimension, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { FigureChoice } from './figure-choice.ts';
import { plannedParts } from './planned-parts.ts';

const regions = [region('CN', 'nation'), region('A', 'province', 'CN'), region('B', 'province', 'CN')];
const dimensions = [dimension('settlement', 'all', 'together', 'apart'), dimension('planStatus', 'plan', 'outcome')];
const share = (planStatus: string, id: string, period: string, settlement: string, value: number | null) =>
  observation({
    ...{ indicator: 'share', region: id, period, value, low: value, high: value },
    dimensions: { settlement, planStatus },
  });
const choice = {
  ...{ id: 'x', region: 'CN', level: 'province', year: '2016/2020' },
  series: [
    { indicator: 'share', dimensions: { planStatus: 'plan' } },
    { indicator: 'share', dimensions: { planStatus: 'outcome' } },
  ],
  codes: { dimension: 'settlement', codes: ['together', 'apart'] },
} as unknown as FigureChoice;
const rowsOf = (...observations: Parameters<typeof ledgerOf>[2]) =>
  plannedParts(ledgerOf(regions, dimensions, observations), choice).map(({ region: id, period, shares }) => [
    id,
    period,
    shares.map(({ value }) => value),
  ]);

test('a plan comes with both its shares, what regions did with the latest of the first part and the rest, largest first', () => {
  expect(
    rowsOf(
      share('plan', 'CN', '2016/2020', 'together', 76.4),
      share('plan', 'CN', '2016/2020', 'apart', 23.6),
      share('outcome', 'A', '2019', 'together', 75),
      share('outcome', 'B', '2016', 'together', 60),
      share('outcome', 'B', '2019', 'together', 100),
    ),
  ).toEqual([
    ['CN', '2016/2020', [76.4, 23.6]],
    ['B', '2019', [100, 0]],
    ['A', '2019', [75, 25]],
  ]);
});

test('half a plan, the second part alone, and a value that is absent are no row', () => {
  expect(
    rowsOf(
      share('plan', 'CN', '2016/2020', 'together', 76.4),
      share('outcome', 'A', '2019', 'apart', 25),
      share('outcome', 'B', '2019', 'together', null),
    ),
  ).toEqual([]);
});
