import { expect, test } from 'vitest';
import { dimension, indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

const indicators = ['income', 'empty'].map((id) => indicator(id, { dimensions: ['incomeSource'] }));
const figure = (regionId: string, value: number | null, facts: Partial<Observation> = {}) =>
  observation({ region: regionId, value, dimensions: { incomeSource: 'total' }, ...facts });

function ledger(observations: readonly Observation[]): Ledger {
  const provinces = ['A', 'B', 'C', 'D'].map((id) => region(id, 'province'));
  return ledgerOf([region('CN', 'nation'), ...provinces], [dimension('incomeSource', 'total', 'wages')], observations, {
    indicators,
  });
}

test('equal values share a rank, the next one counts them all; the nation is no peer', () => {
  const figures = [figure('CN', 50), figure('A', 30), figure('B', 40), figure('C', 30), figure('D', 20)];
  const ranks = figures.map((one) => ledger(figures).rank(one));
  expect(ranks).toEqual([null, { rank: 2, of: 4 }, { rank: 1, of: 4 }, { rank: 2, of: 4 }, { rank: 4, of: 4 }]);
  expect(figures.map((one) => ledger([...figures].reverse()).rank(one))).toEqual(ranks);
});

test('a band has no rank, nor does a figure without peers in its year', () => {
  const [alone, band] = [figure('A', 3, { period: '2019' }), figure('B', null, { low: 1, high: 2 })];
  const record = ledger([alone, band, figure('C', 1), figure('D', 2)]);
  expect(record.rank(alone)).toBeNull();
  expect(record.rank(band)).toBeNull();
  expect(record.rank(figure('C', 1))).toEqual({ rank: 2, of: 2 });
});

test('zero and negative values are ranked like any others', () => {
  const figures = [figure('A', 0), figure('B', -1), figure('C', 1)];
  expect(figures.map((one) => ledger(figures).rank(one)?.rank)).toEqual([2, 3, 1]);
});

test('the latest year is the last one with enough regions of the level', () => {
  const record = ledger([
    figure('A', 1, { period: '2019' }),
    figure('B', 1, { period: '2019' }),
    figure('A', 1, { period: '2020' }),
    figure('CN', 1, { period: '2020' }),
    figure('A', 1, { period: '2021-06' }),
    figure('B', 1, { period: '2021-06' }),
  ]);
  expect(record.latestYear('income', 'province')).toBe('2019');
  expect(record.latestYear('income', 'province', {}, 1)).toBe('2020');
  expect(record.latestYear('income', 'province', {}, 3)).toBeUndefined();
  expect(record.latestYear('income', 'province', { incomeSource: 'wages' })).toBeUndefined();
  expect(ledger([]).latestYear('income', 'province')).toBeUndefined();
});

test('rivals are the others for the same key, never the figure itself nor another key', () => {
  const [chosen, rival] = [figure('A', 1), figure('A', 2, { source: 'mirror', chosen: false })];
  const others = [
    figure('B', 1),
    figure('A', 1, { dimensions: { incomeSource: 'wages' } }),
    figure('A', 1, { period: '2019' }),
  ];
  const record = ledger([chosen, rival, ...others]);
  expect(record.rivals(chosen)).toEqual([rival]);
  expect(record.rivals(rival)).toEqual([chosen]);
  expect(record.rivals(others[0] as Observation)).toEqual([]);
});

test('only chosen figures are found, by the defaults of dimensions not given', () => {
  const [chosen, rival, wages] = [
    figure('A', 1),
    figure('A', 2, { source: 'mirror', chosen: false }),
    figure('A', 3, { dimensions: { incomeSource: 'wages' } }),
  ];
  const record = ledger([rival, wages, chosen]);
  expect(record.find('income', 'A', '2020')).toBe(chosen);
  expect(record.find('income', 'A', '2020', { incomeSource: 'wages' })).toBe(wages);
  expect(record.find('income', 'A', '2018')).toBeUndefined();
  expect(record.ofRegion('A')).toEqual([wages, chosen]);
});

test('a series holds plain years, oldest first', () => {
  const figures = ['2021', '2019', '2020-04', '2016/2020', 'not-stated'].map((period) => figure('A', 1, { period }));
  expect(
    ledger(figures)
      .series('income', 'A')
      .map(({ period }) => period),
  ).toEqual(['2019', '2021']);
});

test('an id that is not in the record is an error that names it', () => {
  expect(() => ledger([]).region('Z')).toThrow('no region "Z" in the record');
});

test('what was only expected of a region is told apart, in the order of indicators, latest first, and never chosen', () => {
  const expected = { status: 'expected', chosen: false } as const;
  const record = ledger([
    figure('A', 18075, { period: '2021', ...expected }),
    figure('A', 19342, { period: '2022', ...expected }),
    figure('B', 21000, { period: '2014', ...expected }),
    figure('B', 21723, { period: '2014', source: 'bureau-table' }),
  ]);
  expect(record.expected('A').map(({ value }) => value)).toEqual([19342, 18075]);
  expect(record.expected('B').map(({ value }) => value)).toEqual([21000]);
  expect(record.expected('C')).toEqual([]);
  expect([record.ofRegion('A'), record.valued('income', 'B').map(({ value }) => value)]).toEqual([[], [21723]]);
});

test('how many divisions there are is known only where they were counted', () => {
  const { data } = ledger([]);
  const counted = new Ledger({ ...data, divisionCounts: [{ region: 'A', level: 'prefecture', count: 14 }] });
  expect([counted.divisionsIn('A', 'prefecture'), counted.divisionsIn('A', 'county')]).toEqual([14, null]);
});
