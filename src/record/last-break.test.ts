import { expect, test } from 'vitest';
import { observation } from './fixtures/observation.ts';
import { lastBreak } from './last-break.ts';

const series = ['2010', '2013', '2014', '2016'].map((period) => observation({ period }));

test('the last break within a series counts, and it begins what can be compared', () => {
  expect(lastBreak(series, [{ period: '2012' }, { period: '2014' }])).toBe('2014');
  expect(lastBreak(series, [{ period: '2016' }, { period: '2014' }])).toBe('2016');
});

test('a break at the first value, before it or after the last parts nothing', () => {
  expect(
    lastBreak(
      series,
      ['2009', '2010', '2017'].map((period) => ({ period })),
    ),
  ).toBeNull();
  expect(lastBreak([], [{ period: '2010' }])).toBeNull();
});

test('a value marked as a break is one, unless the series begins with it', () => {
  const marked = (at: number) =>
    series.map((one, index) => (index === at ? { ...one, status: 'break' as const } : one));
  expect(lastBreak(marked(1), [])).toBe('2013');
  expect(lastBreak(marked(0), [])).toBeNull();
});
