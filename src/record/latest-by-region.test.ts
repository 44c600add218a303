import { expect, test } from 'vitest';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { latestByRegion, planAndOutcome } from './latest-by-region.ts';

const regions = [region('CN', 'nation'), region('A', 'province', 'CN'), region('B', 'province', 'CN')];
const dimensions = [dimension('planStatus', 'outcome', 'plan')];
const moved = (id: string, period: string, value: number, planStatus = 'outcome') =>
  observation({ indicator: 'relocated-people', region: id, period, value, dimensions: { planStatus } });

test('each region gives its latest figure, the largest first', () => {
  const ledger = ledgerOf(regions, dimensions, [
    moved('A', '2018', 10.6),
    moved('A', '2016/2020', 12.47),
    moved('B', '2019', 154.33),
    moved('CN', '2016/2020', 960),
  ]);
  expect(latestByRegion(ledger, 'relocated-people', 'province').map(({ value }) => value)).toEqual([154.33, 12.47]);
  expect(latestByRegion(ledger, 'relocated-people', 'county')).toEqual([]);
});

test('a plan without an outcome, or an outcome without a plan, is no pair', () => {
  const ledger = ledgerOf(regions, dimensions, [
    moved('A', '2016/2020', 16.8, 'plan'),
    moved('A', '2015/2020', 20.2, 'plan'),
    moved('A', '2016/2020', 12.47),
    moved('B', '2019', 154.33),
    moved('CN', '2016/2020', 981, 'plan'),
  ]);
  const pairs = planAndOutcome(ledger, 'relocated-people', 'province');
  expect(pairs.map(({ plan, outcome }) => [plan.value, outcome.value])).toEqual([[16.8, 12.47]]);
});
