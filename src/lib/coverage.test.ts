import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
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
