import { expect, test } from 'vitest';
import { dimension, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { FigureChoice } from './figure-choice.ts';
import { plannedParts } from './planned-parts.ts';

const regions = [region('CN', 'nation'), region('A', 'province', 'CN'), region('B', 'province', 'CN')];
const dimensions = [dimension('settlement', 'all', 'together', 'apart')];
const part = (indicator: string, id: string, period: string, settlement: string, value: number) =>
  observation({ ...{ indicator, region: id, period, value, low: value, high: value }, dimensions: { settlement } });
const choice = {
  ...{ id: 'x', region: 'CN', level: 'province', year: '2016/2020' },
  series: [
    { indicator: 'share', dimensions: {} },
    { indicator: 'people', dimensions: {} },
  ],
  codes: { dimension: 'settlement', codes: ['together', 'apart'] },
} as unknown as FigureChoice;

test('the plan comes as shares, what regions did as shares of the sum of their parts', () => {
  const ledger = ledgerOf(regions, dimensions, [
    part('share', 'CN', '2016/2020', 'together', 76.4),
    part('share', 'CN', '2016/2020', 'apart', 23.6),
    part('people', 'A', '2019', 'together', 30),
    part('people', 'A', '2019', 'apart', 10),
  ]);
  const rows = plannedParts(ledger, choice).map((row) => [row.region, row.shares.map(({ value }) => value)]);
  expect(rows).toEqual([
    ['CN', [76.4, 23.6]],
    ['A', [75, 25]],
  ]);
});

test('half a plan, a part without the other, and parts of different years are no row', () => {
  const ledger = ledgerOf(regions, dimensions, [
    part('share', 'CN', '2016/2020', 'together', 76.4),
    part('people', 'A', '2019', 'together', 30),
    part('people', 'B', '2019', 'together', 30),
    part('people', 'B', '2018', 'apart', 10),
  ]);
  expect(plannedParts(ledger, choice)).toEqual([]);
});
