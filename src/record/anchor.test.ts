import { expect, test } from 'vitest';
import { anchorOf, originPath } from './anchor.ts';
import { observation } from './fixtures/observation.ts';

test('an anchor tells figures of one source apart and needs no escaping', () => {
  const figure = observation({ period: '2016/2020', dimensions: { incomeSource: 'wages', incomeGroup: 'all' } });
  expect(anchorOf(figure)).toBe('income.CN.2016_2020.wages.all');
  expect(encodeURIComponent(anchorOf(figure))).toBe(anchorOf(figure));
});

test('a published figure leads to its source, a derived one to how it was derived', () => {
  expect(originPath(observation())).toBe('/sources/bureau/#income.CN.2020');
  expect(originPath(observation({ status: 'derived' }))).toBe('/indicators/income/derived/#income.CN.2020');
});
