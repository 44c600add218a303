import { expect, test } from 'vitest';
import { bestByYear, coverageKind, coverageOf, yearsOf } from './coverage.ts';
import { observation } from './fixtures/observation.ts';

test('nothing covers nothing', () => {
  expect(coverageOf([])).toEqual({ regions: 0, from: null, to: null });
});

test('regions are counted once, years run from first to last, spans count by their last year', () => {
  const figures = [
    observation({ period: '2013' }),
    observation({ period: '2016/2020' }),
    observation({ region: '130000', period: 'not-stated' }),
  ];
  expect(coverageOf(figures)).toEqual({ regions: 2, from: 2013, to: 2020 });
  expect(coverageOf(figures.slice(2))).toEqual({ regions: 1, from: null, to: null });
});

test('the best figure of a year is a published one, then the one closest to the publisher', () => {
  const derived = observation({ period: '2013', status: 'derived', source: 'sum' });
  const copy = observation({ period: '2013', tier: 'C', source: 'copy' });
  const own = observation({ period: '2013', tier: 'A', source: 'own' });
  const quarter = observation({ period: '2013-Q1' });
  expect([...bestByYear([derived, copy, own, quarter])]).toEqual([['CN 2013', own]]);
  expect(bestByYear([derived, copy]).get('CN 2013')).toBe(copy);
  expect([derived, copy, own].map(coverageKind)).toEqual(['derived', 'C', 'A']);
});

test('years run from the first to the last, spans and parts of years left out', () => {
  expect(yearsOf([])).toEqual([]);
  const periods = ['2016', '2013', '2001/2005', '2020-Q1'];
  expect(yearsOf(periods.map((period) => observation({ period })))).toEqual([2013, 2014, 2015, 2016]);
});
